import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** A set of two parallel texts, opened from the shelf in a language. */
async function openSet(page: Page, language: 'fr' | 'en'): Promise<void> {
  await page.goto(`/${language}`);
  await page.getByRole('listitem').locator('a[href$="/sets/rabat-2025"]').first().click();
  await expect(page).toHaveURL(new RegExp(`/${language}/sets/rabat-2025$`));
}

const card = (page: Page) => page.getByRole('dialog');
const firstFact = (page: Page) => page.locator('main a[aria-haspopup="dialog"]:visible').first();

test('the article is there with its facts, its legend, and the buttons', async ({ page }) => {
  await openSet(page, 'fr');
  await expect(page.getByRole('link', { name: 'Cartes' })).toHaveAttribute('href', /\/cards$/);
  await expect(page.getByRole('link', { name: 'Quiz chronométré' })).toHaveAttribute('href', /\/quiz$/);
  await expect(page.getByRole('list', { name: 'Faits soulignés dans le texte' })).toContainText('date');
  expect(await page.locator('main a[aria-haspopup="dialog"]:visible').count()).toBeGreaterThan(5);
  await expect(page.getByRole('complementary')).toContainText(/\d+ questions?, \d+ faits?/);
});

test('a fact opens its card with the keyboard; Escape closes it and gives the focus back', async ({
  page,
}) => {
  await openSet(page, 'fr');
  await firstFact(page).focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeVisible();
  await expect(card(page)).toBeFocused();
  await expect(card(page).getByRole('definition').first()).toHaveAttribute('lang', /^(fr|en)$/);
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(firstFact(page)).toBeFocused();
});

test('the card stays inside the window, and closes by a press elsewhere', async ({ page }) => {
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    await openSet(page, 'en');
    await firstFact(page).click();
    await expect(card(page)).toBeFocused();
    const box = await card(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    await page.getByRole('heading', { level: 1 }).click({ force: true });
    await expect(card(page)).toBeHidden();
  }
});

test('a fact leads to its questions, a question to the sentence that proves it', async ({ page }) => {
  await openSet(page, 'en');
  await firstFact(page).click();
  await card(page).getByRole('list').getByRole('link').first().click();
  await expect(card(page)).toBeHidden();
  const question = page.locator('details[id^="q-"][open]');
  await expect(question).toHaveCount(1);
  await expect(question.locator('summary')).toBeFocused();
  const quoted = await question.locator('mark').first().textContent();
  await question.getByRole('link', { name: 'Show it in the article' }).first().click();
  const sentence = page.locator('[id^="s-"]:focus');
  await expect(sentence).toBeInViewport();
  await expect(sentence).toContainText(quoted ?? 'a quotation');
});

test('a proof in the hidden text brings that text up', async ({ page }) => {
  await openSet(page, 'en');
  await page.getByRole('button', { name: 'French text' }).click();
  await expect(page.locator('#s-fr-0')).toBeVisible();
  await expect(page.locator('#s-en-0')).toBeHidden();
  const question = page.locator('details[id^="q-"]').first();
  await question.locator('summary').click();
  await question.getByRole('link', { name: 'Show it in the article' }).first().click();
  await expect(page.locator('[id^="s-en-"]:focus')).toBeInViewport();
});

test('the address of a sentence shows it marked', async ({ page }) => {
  await openSet(page, 'en');
  await page.goto(`${page.url()}#s-fr-1`);
  await page.reload();
  await expect(page.locator('#s-fr-1')).toBeFocused();
  await expect(page.locator('#s-fr-1')).toBeInViewport();
});

test('the language switch loses nothing: open card, open question, scroll and nodes stay', async ({
  page,
}) => {
  await openSet(page, 'fr');
  const question = page.locator('details[id^="q-"]').nth(2);
  await question.locator('summary').click();
  await expect(question).toHaveAttribute('open', '');
  const summary = question.locator('summary');
  await expect(summary).toBeFocused();
  const before = await summary.innerText();
  await page.keyboard.press('l');
  await expect(page).toHaveURL(/\/en\/sets\//);
  await expect(page.getByRole('heading', { name: 'Fact sheet' })).toBeAttached();
  await expect(question).toHaveAttribute('open', '');
  await expect(summary).toBeFocused();
  expect(await summary.innerText()).not.toBe(before);
  await expect(page).toHaveTitle(/Recto Verso/);

  await firstFact(page).click();
  await expect(card(page)).toContainText('Its questions');
  await page.keyboard.press('l');
  await expect(card(page)).toBeVisible();
  await expect(card(page)).toContainText(/Ses questions|Aucune question/);
});

test('the report says why questions were dropped, in the language of the screen', async ({ page }) => {
  await openSet(page, 'fr');
  const report = page.getByRole('complementary').locator('details');
  test.skip((await report.count()) === 0, 'this set dropped no question');
  await report.locator('summary').click();
  await expect(report.getByRole('listitem').first()).toContainText(/^\d+ \p{Lu}/u);
});

test.describe('narrow and enlarged', () => {
  for (const language of ['fr', 'en'] as const) {
    test(`nothing is cut off at 320 px in ${language}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await page.goto(`/${language}`);
      expect(await overflow()).toBeLessThanOrEqual(0);
      await openSet(page, language);
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await overflow()).toBeLessThanOrEqual(0);
    });
  }

  test('every button and link outside running text is at least 44 px high', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 800 });
    await openSet(page, 'fr');
    for (const summary of await page.locator('summary').all()) await summary.click();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, summary, a:not([aria-haspopup])')]
        .filter((each) => !each.closest('[hidden]') && each.checkVisibility({ visibilityProperty: true }))
        .filter((each) => each.getBoundingClientRect().height < 44)
        .map((each) => each.textContent),
    );
    expect(small).toEqual([]);
  });
});
