// The service worker. It keeps the public files of this build and the page for lost signals, never
// an answer made for somebody. The server puts `const SITE = {version, shell, files}` above this.
const OURS = "ruang-kader-";
const PRESENT = OURS + SITE.version;
// Milliseconds after which a page of a course counts as out of reach: a bad line may never say no.
const PATIENCE = 12000;
const LEAVING = new Set(["/keluar", "/ganti-orang"]);

// All or nothing: a page and files of different builds never lie in one cache.
async function install() {
  const cache = await caches.open(PRESENT);
  try {
    await cache.addAll([new Request(SITE.shell, { credentials: "omit" }), ...SITE.files]);
  } catch (error) {
    await caches.delete(PRESENT);
    throw error;
  }
  await skipWaiting();
}

// The build before stays as well: a page drawn by it may be open and ask for one more of its files.
async function activate() {
  const kept = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== PRESENT);
  await Promise.all(kept.slice(0, -1).map((name) => caches.delete(name)));
  await registration.navigationPreload?.enable();
  await clients.claim();
}

// An address holds its build, so whatever is found under it is the right file.
async function file(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

async function page(event, path) {
  try {
    return await (isReading(event.request, path) ? patiently(fromSite(event, path)) : fromSite(event, path));
  } catch {
    return shell(event.request);
  }
}

async function fromSite(event, path) {
  const answer = (await event.preloadResponse) ?? (await fetch(event.request));
  const hasLeft = event.request.method === "POST" && answer.type === "opaqueredirect";
  if (hasLeft && LEAVING.has(path)) event.waitUntil(forget());
  return answer;
}

// Who has signed out leaves nothing on the phone, whatever page the form stood on.
function forget() {
  return new Promise((done) => {
    const asked = indexedDB.deleteDatabase("ruang-kader");
    asked.onsuccess = asked.onerror = done;
  });
}

function isReading(request, path) {
  return request.method === "GET" && /^\/(belajar|kuis)\//.test(path);
}

function patiently(answer) {
  const late = new Promise((_, no) => setTimeout(no, PATIENCE));
  return Promise.race([answer, late]);
}

// A page that was asked for by a form says so: what was sent has not arrived.
async function shell(request) {
  const kept = await caches.match(SITE.shell, { cacheName: PRESENT, ignoreVary: true });
  if (!kept) return Response.error();
  const isOwnForm = request.method === "POST" && request.referrer.startsWith(location.origin);
  const html = (await kept.text()).replace('data-sent="no"', `data-sent="${isOwnForm ? "yes" : "no"}"`);
  const headers = new Headers(kept.headers);
  headers.delete("Content-Encoding");
  headers.delete("Content-Length");
  return new Response(html, { headers });
}

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (origin !== location.origin) return;
  if (event.request.mode === "navigate") event.respondWith(page(event, pathname));
  else if (pathname.startsWith("/static/")) event.respondWith(file(event.request));
});
