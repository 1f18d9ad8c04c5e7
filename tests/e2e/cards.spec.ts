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
  studyToTheEnd,
  WORDS,
} from './cards-page';
import { expect, test } from './fixtures';

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
      await page.getByRole('combobox').selectOption(language === 'fr' ? 'fr-en' : 'en-fr');
      await page.getByRole('button', { name: words.turn }).click();
      await expect(side(page)).toHaveText(words.versoEnglish);
      await expect(
        page.locator(`[aria-labelledby="card-side"] p[lang="${language === 'fr' ? 'en' : 'fr'}"]`),
      ).toBeVisible();
      await page.reload();
      await expect(page.getByRole('combobox')).toHaveValue(language === 'fr' ? 'fr-en' : 'en-fr');
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
