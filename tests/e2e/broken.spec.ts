import { expect, test } from './fixtures';

// Without the worker, which would have the scripts at hand.
test.use({ serviceWorkers: 'block', allowedErrors: [/ERR_FAILED|chunk/i] });

test('a screen whose scripts don’t come says so and can be tried again', async ({ page, request }) => {
  const shelf = await (await request.get('/en')).text();
  await page.route('**/_next/static/chunks/**', (route) =>
    shelf.includes(new URL(route.request().url()).pathname) ? route.continue() : route.abort(),
  );
  await page.goto('/en');
  await page.getByRole('listitem').getByRole('link').first().click();
  const message = page.getByRole('alert').filter({ hasText: 'couldn’t be loaded' });
  await expect(message).toBeVisible();
  await page.keyboard.press('l');
  await expect(page.getByRole('button', { name: 'Réessayer' })).toBeVisible();
  await page.unroute('**/_next/static/chunks/**');
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByRole('heading', { name: 'Fiche des faits' })).toBeAttached();
});
