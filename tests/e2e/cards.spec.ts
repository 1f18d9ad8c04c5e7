import type { Page } from '@playwright/test';
import { expect, expectAccessible as expectAccessibleNow, test } from './fixtures';

const WORDS = {
  fr: {
    turn: 'Retourner',
    hard: /^Difficile/,
    easy: /^Facile/,
    recto: 'Recto · français',
    verso: 'Verso · français',
    versoEnglish: 'Verso · anglais',
    ended: 'C’est fait pour cette fois',
    nothing: 'Rien à revoir pour l’instant',
    keys: 'Raccourcis clavier',
    full: /plus de place/,
    retry: 'Essayer encore',
    lent: /ne garde rien/,
    damaged: /illisible/,
  },
  en: {
    turn: 'Turn over',
    hard: /^Hard/,
    easy: /^Easy/,
    recto: 'Recto · English',
    verso: 'Verso · English',
    versoEnglish: 'Verso · French',
    ended: 'Done for now',
    nothing: 'Nothing to review right now',
    keys: 'Keyboard shortcuts',
    full: /no room left/,
    retry: 'Try again',
    lent: /keeps nothing/,
    damaged: /can’t be read/,
  },
} as const;

const LANGUAGES = ['fr', 'en'] as const;
type Lang = (typeof LANGUAGES)[number];

const MONDAY = Date.UTC(2026, 10, 23, 9);
const DAY = 86_400_000;

const side = (page: Page) => page.locator('#card-side');
const question = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });

/** Half-way through its turn a card is half transparent: what counts is how it comes to rest. */
async function expectAccessible(page: Page) {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await expectAccessibleNow(page);
}

async function open(page: Page, language: Lang) {
  await page.goto(`/${language}/sets/rabat-2025/cards`);
  await expect(side(page)).toBeVisible();
}

/** Turns the card and rates it, by keys, and waits for the next card (or the end). */
async function study(page: Page, rating: 1 | 2 | 3 | 4): Promise<string> {
  const asked = await question(page).innerText();
  await page.keyboard.press('Space');
  await expect(side(page)).toHaveText(/^Verso/);
  await page.keyboard.press(String(rating));
  await expect(side(page).filter({ hasText: /^Verso/ })).toHaveCount(0);
  return asked;
}

async function studyToTheEnd(page: Page) {
  while ((await side(page).count()) > 0) await study(page, 4);
}

interface LogRecord {
  id: string;
  kind: string;
  card: string;
  undoes?: string;
}

/** The log as the browser has it. */
function readLog(page: Page): Promise<LogRecord[]> {
  return page.evaluate(
    () =>
      new Promise<LogRecord[]>((resolve, reject) => {
        const opening = indexedDB.open('recto-verso');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('reviews').objectStore('reviews').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );
}

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test.describe(`flashcards in ${language}`, () => {
    test('five cards are studied, and the schedule is kept over a reload', async ({ page }) => {
      await page.clock.setFixedTime(MONDAY);
      await open(page, language);
      const asked: string[] = [];
      for (let card = 0; card < 5; card += 1) asked.push(await study(page, 4));
      expect(new Set(asked).size).toBe(5);
      expect(await readLog(page)).toHaveLength(5);

      await page.reload();
      await expect(side(page)).toHaveText(words.recto);
      expect(asked).not.toContain(await question(page).innerText());

      await page.clock.setFixedTime(MONDAY + 9 * DAY);
      await page.reload();
      await expect(side(page)).toHaveText(words.recto);
      const due: string[] = [];
      for (let card = 0; card < 5; card += 1) due.push(await study(page, 3));
      expect([...due].sort()).toEqual([...asked].sort());
    });

    test('the language is switched on a turned card: same card, same side, same focus', async ({ page }) => {
      await open(page, language);
      await study(page, 4);
      await page.keyboard.press('Space');
      await page.getByRole('button', { name: words.hard }).focus();
      const other = WORDS[language === 'fr' ? 'en' : 'fr'];
      const position = await page.getByRole('progressbar').getAttribute('value');
      await page.keyboard.press('l');
      await expect(side(page)).toHaveText(other.verso);
      await expect(page.getByRole('button', { name: other.hard })).toBeFocused();
      await expect(page.getByRole('progressbar')).toHaveAttribute('value', String(position));
      await expect(page).toHaveURL(new RegExp(`/${language === 'fr' ? 'en' : 'fr'}/sets/rabat-2025/cards$`));
      await page.keyboard.press('l');
      await expect(side(page)).toHaveText(words.verso);
      expect(await readLog(page)).toHaveLength(1);
    });

    test('recto and verso in two languages, chosen once and remembered', async ({ page }) => {
      await open(page, language);
      await page.getByRole('combobox').selectOption('across');
      await page.getByRole('button', { name: words.turn }).click();
      await expect(side(page)).toHaveText(words.versoEnglish);
      await expect(
        page.locator(`[aria-labelledby="card-side"] p[lang="${language === 'fr' ? 'en' : 'fr'}"]`),
      ).toBeVisible();
      await page.reload();
      await expect(page.getByRole('combobox')).toHaveValue('across');
    });

    test('axe finds nothing: recto, verso, keys, end, nothing due', async ({ page }) => {
      test.setTimeout(120_000);
      await open(page, language);
      await expectAccessible(page);
      await page.keyboard.press('Space');
      await expect(side(page)).toHaveText(words.verso);
      await expectAccessible(page);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await page.keyboard.press('4');
      await expect(side(page)).toHaveText(words.recto);
      await studyToTheEnd(page);
      await expect(page.getByRole('heading', { name: words.ended })).toBeFocused();
      await expectAccessible(page);
      await page.reload();
      await expect(page.getByRole('heading', { name: words.nothing })).toBeVisible();
      await expectAccessible(page);
    });

    test('a full store is said, nothing is counted, and a new try works', async ({ page }) => {
      await page.addInitScript(() => {
        const add = IDBObjectStore.prototype.add;
        let full = true;
        IDBObjectStore.prototype.add = function (...given) {
          if (!full) return add.apply(this, given);
          full = false;
          throw new DOMException('no room', 'QuotaExceededError');
        };
      });
      await open(page, language);
      const asked = await question(page).innerText();
      await page.keyboard.press('Space');
      await page.keyboard.press('4');
      const alert = page.getByRole('alert').filter({ hasText: words.full });
      await expect(alert).toBeVisible();
      await expect(side(page)).toHaveText(words.verso);
      await expectAccessible(page);
      expect(await readLog(page)).toHaveLength(0);
      await page.getByRole('button', { name: words.retry }).click();
      await expect(side(page)).toHaveText(words.recto);
      await expect(alert).toHaveCount(0);
      expect(await question(page).innerText()).not.toBe(asked);
      expect(await readLog(page)).toHaveLength(1);
    });

    test('without a store one studies all the same, and is told', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'indexedDB', { value: undefined });
      });
      await open(page, language);
      await expect(page.getByText(words.lent)).toBeVisible();
      await study(page, 4);
      await expect(side(page)).toHaveText(words.recto);
      await expectAccessible(page);
    });

    test('a damaged record is set aside and named', async ({ page }) => {
      await open(page, language);
      await study(page, 4);
      await page.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('recto-verso');
            opening.onsuccess = () => {
              const writing = opening.result.transaction('reviews', 'readwrite');
              writing.objectStore('reviews').put({ id: 'rubbish', set: 'rabat-2025', at: 'never' });
              writing.oncomplete = () => {
                opening.result.close();
                resolve();
              };
              writing.onerror = () => reject(writing.error);
            };
          }),
      );
      await page.reload();
      await expect(page.getByText(words.damaged)).toContainText('rubbish');
      await expect(side(page)).toHaveText(words.recto);
      await study(page, 4);
    });
  });
}

test('keys alone: turn, rate, undo, rate anew', async ({ page }) => {
  await open(page, 'fr');
  const asked = await question(page).innerText();
  // A rating before the card is turned is none.
  await page.keyboard.press('3');
  await expect(side(page)).toHaveText('Recto · français');
  await study(page, 1);
  await page.keyboard.press('u');
  await expect(side(page)).toHaveText('Verso · français');
  await expect(page.locator('[aria-labelledby="card-side"]')).toContainText(asked);
  await page.keyboard.press('4');
  await expect(side(page)).toHaveText('Recto · français');
  // The digit row of a French keyboard.
  await page.keyboard.press('Space');
  await expect(side(page)).toHaveText('Verso · français');
  await page.locator('body').dispatchEvent('keydown', { key: "'", code: 'Digit4', bubbles: true });
  await expect(side(page)).toHaveText('Recto · français');
  const log = await readLog(page);
  const undo = log.find(({ kind }) => kind === 'undo');
  const reviews = log.filter(({ kind }) => kind === 'review');
  expect(reviews).toHaveLength(3);
  expect(new Set(reviews.map(({ card }) => card)).size).toBe(2);
  expect(reviews.map(({ id }) => id)).toContain(undo?.undoes);
});

test('an undone first review makes the card new again after a reload', async ({ page }) => {
  await open(page, 'en');
  const asked = await question(page).innerText();
  const before = await page.getByRole('progressbar').getAttribute('max');
  await study(page, 4);
  await page.getByRole('button', { name: 'Undo last rating' }).click();
  await expect(side(page)).toHaveText('Verso · English');
  await page.reload();
  await expect(side(page)).toHaveText('Recto · English');
  expect(await question(page).innerText()).toBe(asked);
  await expect(page.getByRole('progressbar')).toHaveAttribute('max', String(before));
});

test('a double tap and a held key give one rating', async ({ page }) => {
  await open(page, 'fr');
  await page.getByRole('button', { name: 'Retourner' }).click();
  await page.getByRole('button', { name: /^Facile/ }).dblclick();
  await expect(side(page)).toHaveText('Recto · français');
  await page.getByRole('button', { name: 'Retourner' }).dblclick();
  await expect(side(page)).toHaveText('Verso · français');
  expect(await readLog(page)).toHaveLength(1);

  await page.getByRole('button', { name: /^Bien/ }).focus();
  for (let repeat = 0; repeat < 6; repeat += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(side(page)).toHaveText('Recto · français');
  await page.keyboard.down('Space');
  await page.keyboard.down('Space');
  await page.keyboard.up('Space');
  await expect(side(page)).toHaveText('Verso · français');
  for (let repeat = 0; repeat < 6; repeat += 1) await page.keyboard.down('4');
  await page.keyboard.up('4');
  await expect(side(page)).toHaveText('Recto · français');
  expect(await readLog(page)).toHaveLength(3);
});

test('the page killed between a rating and the next card: nothing lost, nothing doubled', async ({
  context,
}) => {
  test.setTimeout(120_000);
  let acknowledged = 0;
  const rounds = 10;
  for (let round = 0; round < rounds; round += 1) {
    const page = await context.newPage();
    await open(page, round % 2 === 0 ? 'fr' : 'en');
    await page.keyboard.press('Space');
    await expect(side(page)).toHaveText(/^Verso/);
    await page.keyboard.press('4');
    if (round % 3 > 0) await page.waitForTimeout(round * 3);
    if (
      await side(page)
        .filter({ hasText: /^Recto/ })
        .count()
    )
      acknowledged += 1;
    await page.close();
  }
  const page = await context.newPage();
  await open(page, 'fr');
  const log = await readLog(page);
  expect(log.length).toBeGreaterThanOrEqual(acknowledged);
  expect(log.length).toBeLessThanOrEqual(rounds);
  expect(acknowledged).toBeGreaterThan(0);
  // "Easy" sends a card days away: one rated twice would have been lost in between.
  expect(new Set(log.map(({ card }) => card)).size).toBe(log.length);
});

test('two tabs rate one card: both reviews are in the log, and the card is dealt once', async ({
  context,
}) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await open(one, 'fr');
  await open(other, 'fr');
  await study(one, 4);
  await study(other, 4);
  const log = await readLog(one);
  expect(log).toHaveLength(2);
  expect(new Set(log.map(({ card }) => card)).size).toBe(1);
  await one.reload();
  await expect(side(one)).toHaveText('Recto · français');
  await study(one, 4);
  expect(new Set((await readLog(one)).map(({ card }) => card)).size).toBe(2);
});

test('fits 320 px, and every button is at least 44 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, 'fr');
  await page.getByRole('button', { name: 'Retourner' }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  for (const button of await page.locator('header, main').getByRole('button').all()) {
    const box = await button.boundingBox();
    if (box === null) continue;
    expect(box.height, await button.innerText()).toBeGreaterThanOrEqual(44);
    expect(box.width, await button.innerText()).toBeGreaterThanOrEqual(44);
  }
});
