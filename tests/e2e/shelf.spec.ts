import { expect, test } from './fixtures';

const TITLES = { fr: 'Lire une fois, retenir en deux langues', en: 'Read it once, know it in two languages' };

test.describe('the address without a language', () => {
  const visits = [
    { accept: 'fr-CA,fr;q=0.9,en;q=0.8', goes: '/fr' },
    { accept: 'en-GB,en;q=0.9,fr;q=0.5', goes: '/en' },
    { accept: 'de, en;q=0.3, fr;q=0.9', goes: '/fr' },
    { accept: 'fr', cookie: 'language=en', goes: '/en' },
    { accept: 'en', cookie: 'language=nonsense', goes: '/en' },
  ];
  for (const { accept, cookie, goes } of visits) {
    test(`${accept}${cookie ? ` with ${cookie}` : ''} goes to ${goes}`, async ({ request }) => {
      const response = await request.get('/?from=test', {
        maxRedirects: 0,
        headers: { 'Accept-Language': accept, ...(cookie ? { Cookie: cookie } : {}) },
      });
      expect(response.status()).toBe(307);
      expect(new URL(response.headers().location ?? '', 'http://x').pathname).toBe(goes);
      expect(response.headers().location).toContain('?from=test');
      expect(response.headers().vary).toContain('Accept-Language');
    });
  }
});

test('the language is chosen once and remembered', async ({ page }) => {
  await page.goto('/fr');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page).toHaveURL('/en');
  await page.goto('/');
  await expect(page).toHaveURL('/en');
});

test('the language switch keeps the page alive: same nodes, same focus, new words, title and lang', async ({
  page,
}) => {
  await page.goto('/fr');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLES.fr);
  await page.evaluate(() => document.querySelector('h1')?.setAttribute('data-kept', 'yes'));
  const english = page.getByRole('button', { name: 'English' });
  await english.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLES.en);
  await expect(page.locator('h1[data-kept]')).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(/know it in two languages/);
  await expect(english).toBeFocused();
  await expect(english).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('l');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLES.fr);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('back and forward go through pages in the language of their address', async ({ page }) => {
  await page.goto('/fr');
  await page.getByRole('listitem').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/fr\/sets\//);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/sets\//);
  await page.goBack();
  await expect(page).toHaveURL('/fr');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLES.fr);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.goForward();
  await expect(page).toHaveURL(/\/en\/sets\//);
  await expect(page.getByRole('heading', { name: 'Fact sheet' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('after the skip link, the switch still works', async ({ page }) => {
  await page.goto('/fr');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('l');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLES.en);
  await expect(page).toHaveURL('/en#content');
});

test('every set shows its title, its questions and what is left, and one button begins', async ({ page }) => {
  await page.goto('/en');
  const sheets = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
  await expect(sheets.first()).toContainText(/\d+ questions?/);
  await expect(sheets.first()).toContainText('new to you');
  await expect(sheets.first().getByRole('progressbar')).toHaveAttribute('value', '0');
  await expect(page.getByRole('main').getByRole('link', { name: 'Begin' })).toHaveAttribute(
    'href',
    /^\/en\/sets\/.+\/cards$/,
  );
});

test('a browser without a database still shows the shelf, and says what it can’t count', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto('/en');
  await expect(page.getByText('can’t be counted')).toBeVisible();
  await expect(page.getByRole('listitem').getByRole('link').first()).toBeVisible();
});

test.describe('the theme', () => {
  test('is chosen, kept over a reload, and followed again', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/fr');
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await expect.poll(ground).toBe('rgb(250, 248, 243)');
    await page.getByRole('button', { name: 'Sombre' }).click();
    await expect.poll(ground).toBe('rgb(23, 21, 17)');
    await page.reload();
    await expect.poll(ground).toBe('rgb(23, 21, 17)');
    await page.getByRole('button', { name: 'Système' }).click();
    await expect.poll(ground).toBe('rgb(250, 248, 243)');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(ground).toBe('rgb(23, 21, 17)');
  });

  test('works for the visit where nothing can be kept', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/fr');
    await page.getByRole('button', { name: 'Sombre' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

test.describe('an unknown address', () => {
  test.use({ allowedErrors: [/status of 404/] });
  const unknown = [
    { path: '/fr/nulle-part', says: 'n’existe pas', lang: 'fr' },
    { path: '/en/sets/none', says: 'no such page', lang: 'en' },
    { path: '/en/sets/__proto__', says: 'no such page', lang: 'en' },
    { path: '/xx/fr', says: 'no such page', lang: 'en' },
    { path: '/fr/%2e%2e%2fetc%2fpasswd', says: 'n’existe pas', lang: 'fr' },
    { path: '/_next/nothing', says: 'no such page', lang: 'en' },
  ];
  for (const { path, says, lang } of unknown) {
    test(`${path} is a 404 of our own`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(says);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
    });
  }

  test('switches language too, and leads back to the shelf', async ({ page }) => {
    await page.goto('/fr/nulle-part');
    await page.keyboard.press('l');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('no such page');
    await page.getByRole('link', { name: 'Back to the sets', exact: true }).click();
    await expect(page).toHaveURL('/en');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the shelf and the article can be read', async ({ page }) => {
    await page.goto('/fr');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLES.fr);
    await page.getByRole('listitem').getByRole('link').first().click();
    await expect(page.locator('[lang="fr"] p').first()).toBeVisible();
  });
});
