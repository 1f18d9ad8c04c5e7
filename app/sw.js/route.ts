import { readServiceWorker } from '@/stores/build-files';

export const dynamic = 'force-dynamic';

/** For a build that has none (development): takes the worker of an earlier build away, so that no old page shows. */
const NO_WORKER = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.registration.unregister()));`;

/** The service worker of this build; the browser's own cache never keeps it. */
export async function GET(): Promise<Response> {
  const built = process.env.NODE_ENV === 'production' ? await readServiceWorker() : undefined;
  return new Response(built ?? NO_WORKER, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' },
  });
}
