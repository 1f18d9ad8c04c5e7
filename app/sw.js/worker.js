// The service worker: every page works without a network after one visit. scripts/after-build.mjs puts
// `const BUILD = { id, pages, files }` in front of it.
//
// One cache a build. A new build's worker fills its own cache completely or gives up, then waits until no page of
// the old build is open: nobody is made to reload in the middle of a quiz, and no page gets half of each build.
/* global BUILD */

const PREFIX = 'recto-verso-';
const CACHE = PREFIX + BUILD.id;
const PAGES = new Set(BUILD.pages);
const FILES = new Set(BUILD.files);

/** The network's chance, in milliseconds, before a page that we have is shown without it. */
const PATIENCE = 4000;
/** Requests at a time while the cache is filled, so that the page being read is not starved. */
const AT_ONCE = 6;

/** Where a page's copy for the router (asked for with `RSC: 1`) is kept. */
const routerCopy = (page) => `${page}?router-copy`;

/** Fetches something of this very build; anything else is a reason to give up. */
async function fetchOwn(path, headers) {
  const response = await fetch(path, { headers, cache: headers || PAGES.has(path) ? 'no-store' : 'default' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  if (!PAGES.has(path)) return response;
  const body = await response.text();
  if (!body.includes(BUILD.id)) throw new Error(`${path} is of another build`);
  // A response of our own making takes the address of whatever request it answers.
  return new Response(body, { headers: response.headers });
}

async function fill() {
  const cache = await caches.open(CACHE);
  const jobs = [
    ...BUILD.files.map((path) => async () => cache.put(path, await fetchOwn(path))),
    ...BUILD.pages.map((page) => async () => cache.put(page, await fetchOwn(page))),
    ...BUILD.pages.map((page) => async () => cache.put(routerCopy(page), await fetchOwn(page, { RSC: '1' }))),
  ];
  const worker = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) await job();
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function dropOldBuilds() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  );
  await self.clients.claim();
}

/** What this build's cache has under a path, whatever the request's headers are. */
async function cached(path) {
  const cache = await caches.open(CACHE);
  return cache.match(path, { ignoreVary: true });
}

async function fromCacheFirst(request, path) {
  return (await cached(path)) ?? fetch(request);
}

/** The network's answer, so that a new build shows at once; ours when there is none, or none in time. */
async function fromNetworkFirst(request, path) {
  const copy = await cached(path);
  const network = fetch(request);
  if (!copy) return network;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, copy));
  return Promise.race([
    network.then(
      (answer) => (answer.status >= 500 ? copy : answer),
      () => copy,
    ),
    late,
  ]);
}

/**
 * Where what was shared with the app waits for the page, which takes it away (stores/shared-text.ts). Not one of a
 * build's caches: it outlives them.
 */
const SHARED = 'shared-text';
/** An article in each language. How large they may be is for the page to say. */
const MOST_SHARED_FILES = 2;
/** Four times what an article may have, so that the page can still say that it is too long. */
const MOST_SHARED_LETTERS = 4_194_304;

/** The language last chosen, where a worker may read cookies; else the browser's. */
async function language() {
  const chosen = await self.cookieStore?.get('language').catch(() => undefined);
  const known = chosen?.value === 'fr' || chosen?.value === 'en' ? chosen.value : undefined;
  return known ?? (/^fr\b/i.test(self.navigator.language) ? 'fr' : 'en');
}

/** Keeps what the phone's share sheet hands over, in place of the server, which never sees it. */
async function takeShare(request) {
  try {
    const form = await request.formData();
    const words = (name) => {
      const value = form.get(name);
      return typeof value === 'string' ? value.slice(0, MOST_SHARED_LETTERS) : '';
    };
    const files = form
      .getAll('files')
      .filter((file) => typeof file !== 'string' && file.size > 0)
      .slice(0, MOST_SHARED_FILES);
    const cache = await caches.open(SHARED);
    // One that was shared earlier and never opened goes: the newest counts.
    for (const old of await cache.keys()) await cache.delete(old);
    for (const [index, file] of files.entries()) {
      await cache.put(`/shared/${index}`, new Response(file));
    }
    const names = files.map(({ name, type }) => ({ name, type }));
    const said = { title: words('title'), text: words('text'), url: words('url'), files: names };
    await cache.put('/shared', new Response(JSON.stringify(said)));
  } catch {
    // No room, or no form: the page opens empty and says how else to bring a text.
  }
  return Response.redirect(`/${await language()}/new?shared`, 303);
}

/** `/` is a redirection, which only the server can choose well. */
async function fromRoot(request) {
  return fetch(request).catch(async () => Response.redirect(`/${await language()}`));
}

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(dropOldBuilds()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method === 'POST' && url.origin === self.location.origin && url.pathname === '/share') {
    event.respondWith(takeShare(request));
    return;
  }
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  const path = url.pathname;
  if (FILES.has(path)) event.respondWith(fromCacheFirst(request, path));
  else if (request.mode === 'navigate' && path === '/') event.respondWith(fromRoot(request));
  else if (request.mode === 'navigate' && PAGES.has(path)) event.respondWith(fromNetworkFirst(request, path));
  else if (
    request.headers.get('RSC') === '1' &&
    PAGES.has(path) &&
    !request.headers.has('Next-Router-Segment-Prefetch')
  ) {
    event.respondWith(fromNetworkFirst(request, routerCopy(path)));
  }
});
