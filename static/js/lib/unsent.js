// What this browser still has to send, in whichever of its stores.
import { isThere, read } from "../offline/phone-db.js";

export async function hasUnsent() {
  const keys = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
  if (keys.some((key) => /^(jawaban|kehadiran):/.test(key))) return true;
  if (!(await isThere())) return false;
  return (await read("entries", "getAll")).some(({ state }) => state === "waiting");
}
