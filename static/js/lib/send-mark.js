// Sends one mark and reads the answer: the page with what is now kept, or that there is none.
// Sent back to the door, or with a token of an earlier sign-in, only a new page helps.
const REFUSALS = new Set([403, 404, 409, 422]);

export async function sendMark(url, { id, fields }, token) {
  const body = new URLSearchParams(fields);
  body.set("csrf_token", token);
  body.set("op", id);
  const answer = await fetch(url, { method: "POST", headers: { "X-Fragment": "1" }, body });
  if (answer.redirected || answer.status === 400) return { isSignedOut: true };
  if (!answer.ok && !REFUSALS.has(answer.status)) return {};
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return { page, outcome: answer.ok ? "stored" : "refused" };
}
