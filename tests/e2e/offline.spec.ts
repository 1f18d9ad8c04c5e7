import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** Waits until the worker has everything and answers for this page. */
async function workerReady(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000 })
    .toBe('activated');
}

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

/** A server before the app's own, which may change what it says: Playwright's routes don't see a worker's script. */
async function serverBefore(
  origin: string,
  change: (path: string, body: Buffer) => Buffer | undefined,
): Promise<{ origin: string; close: () => void }> {
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' && !['host', 'connection'].includes(name) ? [[name, value]] : [],
    );
    const answer = await fetch(origin + path, { headers, redirect: 'manual' });
    const body = change(path, Buffer.from(await answer.arrayBuffer()));
    answer.headers.forEach((value, name) => {
      if (!['content-encoding', 'content-length', 'transfer-encoding', 'connection'].includes(name)) {
        response.setHeader(name, value);
      }
    });
    response.writeHead(body ? answer.status : 503).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The paths that the worker keeps, as it says itself. */
async function keptPages(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const [name] = (await caches.keys()).filter((each) => each.startsWith('recto-verso-'));
    const requests = await (await caches.open(name ?? '')).keys();
    const paths = requests.map((request) => new URL(request.url)).filter((url) => url.search === '');
    return paths.map((url) => url.pathname).filter((path) => /^\/(fr|en)(\/|$)/u.test(path));
  });
}

test.describe('offline', () => {
  // The browser itself writes these when it has no network.
  test.use({ allowedErrors: [/ERR_INTERNET_DISCONNECTED|Failed to fetch/] });

  test('every page works after one visit to one page', async ({ page, context }) => {
    // Some seventy pages, one after the other.
    test.slow();
    await page.goto('/fr');
    await workerReady(page);
    const pages = await keptPages(page);
    expect(pages).toEqual(expect.arrayContaining(['/en', '/fr/progress', '/en/settings']));
    expect(pages.filter((path) => /\/sets\/[^/]+$/u.test(path)).length).toBeGreaterThan(1);
    await context.setOffline(true);
    for (const path of pages) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }).or(page.getByRole('main'))).not.toHaveCount(0);
      await expect(page.locator('html')).toHaveAttribute('lang', path.slice(1, 3));
    }
  });

  test('links, the language switch and the way back work', async ({ page, context }) => {
    await page.goto('/fr');
    await workerReady(page);
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('listitem').getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: 'Fiche des faits' })).toBeAttached();
    await page.keyboard.press('l');
    await expect(page.getByRole('heading', { name: 'Fact sheet' })).toBeAttached();
    await page.getByRole('link', { name: 'Recto Verso' }).click();
    await expect(page).toHaveURL('/en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Read it once, know it in two languages',
    );
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('a worker that can’t get everything keeps nothing', async ({ page, baseURL }) => {
  const server = await serverBefore(baseURL ?? '', (path, body) =>
    path === '/manifest.webmanifest' ? undefined : body,
  );
  await page.goto(`${server.origin}/fr`);
  const end = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.register('/sw.js');
    const worker = registration.installing;
    await new Promise<void>((resolve) => {
      if (!worker || worker.state === 'redundant') resolve();
      worker?.addEventListener('statechange', () => worker.state === 'redundant' && resolve());
    });
    return worker?.state;
  });
  expect(end).toBe('redundant');
  await expect.poll(() => cacheNames(page)).toEqual([]);
  server.close();
});

test('another build waits for the old one’s pages to close, then takes its place', async ({
  page,
  context,
  baseURL,
}) => {
  let next = false;
  const server = await serverBefore(baseURL ?? '', (path, body) =>
    path === '/sw.js' && next
      ? Buffer.from(
          body.toString().replace('const CACHE = PREFIX + BUILD.id', "const CACHE = PREFIX + 'next'"),
        )
      : body,
  );
  await page.goto(`${server.origin}/fr`);
  await workerReady(page);
  const [old] = await cacheNames(page);
  next = true;
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  const waiting = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state);
  await expect.poll(waiting, { timeout: 30_000 }).toBe('installed');
  expect((await cacheNames(page)).sort()).toEqual([old, 'recto-verso-next'].sort());
  await page.close();
  const later = await context.newPage();
  await later.goto(`${server.origin}/en`);
  await expect.poll(() => cacheNames(later)).toEqual(['recto-verso-next']);
  server.close();
});

test.describe('the content security policy', () => {
  test('is strict on every page, and no page breaks it or asks another server', async ({ page, request }) => {
    test.slow();
    const foreign: string[] = [];
    page.on('request', (each) => {
      if (new URL(each.url()).host !== new URL(page.url() === 'about:blank' ? each.url() : page.url()).host) {
        foreign.push(each.url());
      }
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        document.documentElement.dataset.violation = `${event.violatedDirective} ${event.blockedURI} ${event.sample}`;
      });
    });
    await page.goto('/fr');
    await workerReady(page);
    for (const path of await keptPages(page)) {
      const policy = (await request.get(path)).headers()['content-security-policy'] ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("object-src 'none'");
      expect(policy).not.toMatch(/unsafe-|\*|https?:/u);
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      await expect(page.locator('html')).not.toHaveAttribute('data-violation');
      // Alive: what the switch does, a page whose scripts were refused can't do.
      const other = path.startsWith('/fr') ? 'en' : 'fr';
      await page.keyboard.press('l');
      await expect(page.locator('html')).toHaveAttribute('lang', other);
    }
    expect(foreign).toEqual([]);
  });
});

test.describe('a script that is not ours', () => {
  test.use({ allowedErrors: [/Content Security Policy/] });

  test('does not run', async ({ page }) => {
    await page.goto('/fr');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.intruder = true';
      document.body.append(script);
      return 'intruder' in window;
    });
    expect(ran).toBe(false);
  });
});
