import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { area, BRIDGE, NEW, readArticle, storedDrafts, typeArticle } from './new-page';
import { ownSet, seedOwnSets } from './own-sets';

/** An article that takes seconds to read. */
const LONG = Array.from({ length: 40 }, () => BRIDGE.fr).join('\n\n');

const reading = (page: Page) => page.getByRole('region', { name: 'Lecture en cours' });

test('the worker is a file of our own', async ({ page }) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await typeArticle(page, BRIDGE.fr);
  expect(workers).toHaveLength(1);
  expect(new URL(workers[0] ?? '').pathname).toBe('/reading-worker.js');
});

test('a reading can be cancelled, and begun again', async ({ page }) => {
  await typeArticle(page, LONG);
  await page.getByRole('button', { name: NEW.fr.read }).click();
  await expect(reading(page).getByRole('progressbar')).toBeVisible();
  await expect(reading(page)).toBeFocused();
  await page.getByRole('button', { name: NEW.fr.cancel }).click();
  await expect(page.getByText('Lecture annulée. Votre texte est là.')).toBeVisible();
  await expect(area(page)).toHaveValue(LONG);
  expect((await storedDrafts(page))[0]?.review).toBeUndefined();
  await area(page).fill(BRIDGE.fr);
  await readArticle(page);
});

test('a worker that dies without a word is noticed, and the reading begun again', async ({ page }) => {
  await page.addInitScript(() => {
    const Real = window.Worker;
    const made: Worker[] = [];
    Object.assign(window, { killWorkers: () => made.map((worker) => worker.terminate()) });
    window.Worker = class extends Real {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        made.push(this);
      }
    };
  });
  await page.clock.install();
  await typeArticle(page, LONG);
  await page.getByRole('button', { name: NEW.fr.read }).click();
  await expect(reading(page).getByText(/Les noms/)).toBeVisible();
  await page.evaluate(() => (window as unknown as { killWorkers: () => void }).killWorkers());
  await page.waitForTimeout(300);
  await page.clock.fastForward(21_000);
  await expect(page.getByText(/Rien de nouveau depuis vingt secondes/)).toBeVisible();
  await page.getByRole('button', { name: 'Recommencer' }).click();
  await expect(reading(page).getByText(/Les noms/)).toBeVisible();
  await page.getByRole('button', { name: NEW.fr.cancel }).click();
  await expect(area(page)).toHaveValue(LONG);
});

test.describe('a network that goes away', () => {
  test.use({
    serviceWorkers: 'block',
    allowedErrors: [/ERR_FAILED|Failed to load|NetworkError|importScripts/],
  });

  test('before the worker’s script: a sentence, the text is there, and another try works', async ({
    page,
  }) => {
    await page.route('**/reading-worker.js', (route) => route.abort());
    await page.goto('/fr/new');
    await area(page).fill(BRIDGE.fr);
    await page.getByRole('button', { name: NEW.fr.read }).click();
    await expect(page.getByText('La lecture s’est arrêtée d’un coup. Votre texte est là')).toBeVisible();
    await expect(area(page)).toHaveValue(BRIDGE.fr);
    await page.unroute('**/reading-worker.js');
    await page.getByRole('button', { name: 'Essayer encore' }).click();
    await expect(page).toHaveURL(/\/new\/review\?draft=own-/, { timeout: 25_000 });
  });

  test('before the trained names: the grammar finds them, and it is said', async ({ page }) => {
    await page.route('**/models/*', (route) => route.abort());
    await typeArticle(page, LONG);
    await page.getByRole('button', { name: NEW.fr.read }).click();
    await expect(page.getByText(/trouvés par la grammaire seule/)).toBeVisible();
  });
});

test.describe('without a network', () => {
  test.use({ allowedErrors: [/ERR_INTERNET_DISCONNECTED|Failed to fetch/] });

  test('an article is read, its names too, after one visit', async ({ page, context }) => {
    await page.goto('/fr');
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 60_000 })
      .toBe('activated');
    await context.setOffline(true);
    await typeArticle(page, BRIDGE.en, 'en');
    await page.getByRole('button', { name: NEW.en.read }).click();
    await expect(page.getByText(/found by grammar alone/)).toBeHidden();
    await expect
      .poll(async () => (await storedDrafts(page))[0]?.review !== undefined, { timeout: 25_000 })
      .toBe(true);
  });
});

test('an article of 1 MB is read while the page stays alive', async ({ page }) => {
  test.slow();
  // Long paragraphs: what takes a text area its time are lines.
  const sentence = 'Le vent soufflait sur la plaine et personne ne disait rien de plus que la veille. ';
  const text = `${BRIDGE.fr}\n\n${`${sentence.repeat(40)}\n\n`.repeat(330)}`.slice(0, 1_040_000);
  await typeArticle(page, text);
  await page.evaluate(() => {
    // The longest time between two turns of the page, while the worker reads.
    const seen = { longest: 0, last: performance.now(), from: performance.now() };
    Object.assign(window, { seen });
    setInterval(() => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - seen.last);
      seen.last = now;
    }, 10);
  });
  await page.getByRole('button', { name: NEW.fr.read }).click();
  await expect(reading(page)).toBeVisible();
  await page.evaluate(() => {
    const { seen } = window as unknown as { seen: { longest: number; from: number } };
    seen.longest = 0;
    seen.from = performance.now();
  });
  await expect
    .poll(async () => (await storedDrafts(page))[0]?.review !== undefined, { timeout: 100_000 })
    .toBe(true);
  const { longest, whole } = await page.evaluate(() => {
    const { seen } = window as unknown as { seen: { longest: number; from: number } };
    return { longest: seen.longest, whole: performance.now() - seen.from };
  });
  // In the page itself, the reading would be one long wait.
  expect(whole).toBeGreaterThan(1_500);
  expect(longest).toBeLessThan(whole / 4);
});

test('a set of the very same article is named, and another made only when asked', async ({ page }) => {
  const set = ownSet('known', 'Prix Nobel');
  await seedOwnSets(page, [set]);
  const article = set.bank.articles.find(({ language }) => language === 'fr');
  await typeArticle(page, article?.text ?? '');
  if (article?.published) await page.getByLabel('Date de parution').fill(article.published);
  await page.getByRole('button', { name: NEW.fr.read }).click();
  const known = page.getByRole('alert').filter({ hasText: 'Vous avez déjà une série de cet article' });
  await expect(known).toContainText('Prix Nobel');
  await expect(known.getByRole('link', { name: 'L’ouvrir' })).toHaveAttribute('href', `/fr/own?of=${set.id}`);
  await known.getByRole('button', { name: 'En faire une autre' }).click();
  await expect(page).toHaveURL(/\/new\/review\?draft=own-/, { timeout: 25_000 });
});

test('the corrected text of a set is read for that set', async ({ page }) => {
  const set = ownSet('old', 'La médiatrice');
  await seedOwnSets(page, [set]);
  await page.goto(`/fr/new?for=${set.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('La nouvelle version du texte');
  await expect(page.getByText('La médiatrice')).toBeVisible();
  const text = set.bank.articles[0]?.text ?? '';
  await expect(area(page)).toHaveValue(text);
  await area(page).fill(`${text}\n\nUne phrase de plus, écrite le 3 mai 2022.`);
  await readArticle(page);
  const [draft] = await storedDrafts(page);
  expect(draft?.correcting).toBe(set.id);
  expect(draft?.review?.made.set).toBe(set.id);
});
