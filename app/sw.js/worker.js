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

/** `/` is a redirection, which only the server can choose well. */
async function fromRoot(request) {
  const language = /^fr\b/i.test(self.navigator.language) ? 'fr' : 'en';
  return fetch(request).catch(() => Response.redirect(`/${language}`));
}

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(dropOldBuilds()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
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
