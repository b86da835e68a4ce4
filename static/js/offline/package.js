// A kept course: loading its parts, and reading them only as the manifest vouches for them.
import { kept, read, write } from "./phone-db.js";

export const FORMAT = 1;
const AT_ONCE = 3;
export class Broken extends Error {}

const nameOf = (slug) => `course ${slug}`;
const partOf = (slug, sha256) => `part ${slug} ${sha256}`;

export async function sha256(data) {
  const bytes = typeof data === "string" ? new TextEncoder().encode(data) : data;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export const course = (slug) => kept(nameOf(slug));

export async function courses() {
  const range = IDBKeyRange.bound("course ", "course ~");
  return read("kept", "getAll", range);
}

// Loads what is not here yet; until the last part came, an older package stays as it is. `tell`
// hears how many of how many parts are there.
export async function keep(slug, said, tell) {
  const text = await fetched(`/simpan/${slug}/`).then((answer) => answer.text());
  const { parts } = JSON.parse(text);
  const left = [...parts];
  let done = 0;
  const carry = async () => {
    for (let part = left.shift(); part; part = left.shift()) {
      await keepPart(slug, part);
      tell((done += 1), parts.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, carry));
  const before = await course(slug);
  const fresh = new Set(parts.map((part) => part.sha256));
  const stale = before ? JSON.parse(before.manifest).parts : [];
  const record = { slug, manifest: text, sha256: await sha256(text), at: Date.now(), said };
  await write([
    ["kept", "put", record, nameOf(slug)],
    ...stale.filter((part) => !fresh.has(part.sha256)).map((part) => dropping(slug, part)),
  ]);
}

async function keepPart(slug, part) {
  const held = await kept(partOf(slug, part.sha256));
  if (held && (await sha256(held)) === part.sha256) return;
  const data = await fetched(part.address).then((answer) => answer.arrayBuffer());
  if ((await sha256(data)) !== part.sha256) throw new Broken(part.name);
  await write([["kept", "put", data, partOf(slug, part.sha256)]]);
}

async function fetched(address) {
  const answer = await fetch(address);
  if (!answer.ok || answer.redirected) throw new Error(`${answer.status} for ${address}`);
  return answer;
}

const dropping = (slug, part) => ["kept", "delete", partOf(slug, part.sha256)];

export async function forget(slug) {
  const { parts } = JSON.parse((await course(slug)).manifest);
  await write([["kept", "delete", nameOf(slug)], ...parts.map((part) => dropping(slug, part))]);
}

// What the last contact said of it is noted beside it.
export function note(record, said) {
  return write([["kept", "put", { ...record, said }, nameOf(record.slug)]]);
}

// `current`; `older` when the site has a newer edition; `broken` when it is not what the site
// says of this edition, or not what it was when it was kept.
export async function stateOf(record, owners) {
  const { format, owner, edition } = JSON.parse(record.manifest);
  const isIntact = (await sha256(record.manifest)) === record.sha256;
  if (!isIntact || format !== FORMAT || !owners.includes(owner)) return "broken";
  if (record.sha256 === record.said.sha256) return "current";
  return edition === record.said.edition ? "broken" : "older";
}

// A part whose bytes are what the manifest says, else Broken.
export async function part(record, name) {
  const listed = JSON.parse(record.manifest).parts.find((one) => one.name === name);
  const data = listed && (await kept(partOf(record.slug, listed.sha256)));
  if (!data || (await sha256(data)) !== listed.sha256) throw new Broken(name);
  return data;
}

export async function json(record, name) {
  return JSON.parse(new TextDecoder().decode(await part(record, name)));
}
