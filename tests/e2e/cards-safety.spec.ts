import {
  DAY,
  expectAccessible,
  LANGUAGES,
  MONDAY,
  open,
  question,
  readLog,
  side,
  study,
  WORDS,
} from './cards-page';
import { expect, test } from './fixtures';

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test.describe(`flashcards in ${language}, when storing goes wrong`, () => {
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

test('a store that stays full: one goes on in memory, is told how much, and stores it when there is room', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...given) {
      if (document.title === 'room') return add.apply(this, given);
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await open(page, 'en');
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  await expect(page.getByRole('link', { name: 'Back-up and storage' })).toHaveAttribute(
    'href',
    '/en/settings',
  );
  await page.getByRole('button', { name: 'Go on without storing' }).click();
  await expect(side(page)).toHaveText(/^Recto/);
  await study(page, 4);
  await expect(
    page.getByText('2 ratings or decisions are kept only until you close this page.'),
  ).toBeVisible();
  await expectAccessible(page);
  expect(await readLog(page)).toHaveLength(0);
  await page.evaluate(() => {
    document.title = 'room';
  });
  await page.getByRole('button', { name: 'Store them now' }).click();
  await expect(page.getByText('are kept only until')).toHaveCount(0);
  expect(await readLog(page)).toHaveLength(2);
});

test('a card forgotten eight times is pointed out, with what helps', async ({ page }) => {
  test.setTimeout(120_000);
  await page.clock.setFixedTime(MONDAY);
  await open(page, 'en');
  await study(page, 4);
  // On each later day the card is due: it is forgotten, then learnt again.
  for (let lapse = 1; lapse <= 8; lapse += 1) {
    await page.clock.setFixedTime(MONDAY + lapse * 60 * DAY);
    await page.reload();
    await study(page, 1);
    if (lapse === 8) break;
    await page.clock.setFixedTime(MONDAY + lapse * 60 * DAY + 3_600_000);
    await page.reload();
    await study(page, 4);
  }
  await expect(page.getByText(/Forgotten 8 times, this card deserves better/)).toBeVisible();
  await expectAccessible(page);
  await page.clock.setFixedTime(MONDAY + 8 * 60 * DAY + 3_600_000);
  await page.reload();
  await expect(page.getByText('Flagged', { exact: true })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(side(page)).toHaveText(/^Verso/);
  await page.getByRole('button', { name: 'Reword it' }).click();
  await expect(page.getByRole('dialog', { name: 'Reword the card' })).toBeVisible();
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

test('the page killed between a rating and the next card, fifty times: nothing lost, nothing doubled', async ({
  context,
}) => {
  test.setTimeout(400_000);
  const acknowledged: number[] = [];
  const rounds = 50;
  for (let round = 0; round < rounds; round += 1) {
    const page = await context.newPage();
    // A day for each round: what was rated again is due, and each review tells its round.
    const today = MONDAY + round * DAY;
    await page.clock.setFixedTime(today);
    await open(page, round % 2 === 0 ? 'fr' : 'en');
    await page.keyboard.press('Space');
    await expect(side(page)).toHaveText(/^Verso/);
    await page.keyboard.press('1');
    if (round % 3 > 0) await page.waitForTimeout((round * 7) % 60);
    if (
      (await side(page)
        .filter({ hasText: /^Recto/ })
        .count()) > 0
    )
      acknowledged.push(today);
    await page.close();
  }
  const page = await context.newPage();
  await page.clock.setFixedTime(MONDAY + rounds * DAY);
  await open(page, 'fr');
  const days = (await readLog(page)).map(({ at }) => at);
  expect(new Set(days).size).toBe(days.length);
  expect(days).toEqual(expect.arrayContaining(acknowledged));
  expect(acknowledged.length).toBeGreaterThan(0);
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
