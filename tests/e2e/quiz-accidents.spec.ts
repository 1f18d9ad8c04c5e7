import { expect, test } from './fixtures';
import {
  answer,
  askedWith,
  begin,
  expectQuestion,
  field,
  next,
  SET,
  secondsLeft,
  seedWhere,
  shapeAt,
  WORDS,
} from './quiz-page';

test('a reload resumes: same question, same draft, no more time than before', async ({ page }) => {
  const seed = seedWhere((asked) => shapeAt(asked, 1) === 'typed');
  await begin(page, 'fr', seed);
  for (const each of askedWith(seed).slice(0, 1)) await answer(page, each, 'fr');
  await next(page, 'fr').click();
  await expectQuestion(page, 'fr', 2);
  await field(page).pressSequentially('à moitié');
  await page.waitForTimeout(1_200);
  const before = await secondsLeft(page);
  await page.reload();
  await page.getByRole('button', { name: WORDS.fr.resume(2) }).click();
  await expectQuestion(page, 'fr', 2);
  await expect(field(page)).toHaveValue('à moitié');
  const after = await secondsLeft(page);
  expect(after).toBeLessThanOrEqual(before);
  expect(after).toBeGreaterThanOrEqual(before - 4);
});

test('without storage the quiz goes on, and says so', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await begin(page, 'fr', 'memory');
  await expect(page.getByText(WORDS.fr.keepsNothing)).toBeVisible();
  for (const [index, each] of askedWith('memory').entries()) {
    await expectQuestion(page, 'fr', index + 1);
    await answer(page, each, 'fr');
    await next(page, 'fr').click();
  }
  await expect(page.getByRole('heading', { level: 1, name: WORDS.fr.score(10) })).toBeVisible();
});

test('a full store loses nothing on screen, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await begin(page, 'en', 'full');
  await expect(page.getByText(WORDS.en.full)).toBeVisible();
  const [first] = askedWith('full');
  if (first !== undefined) await answer(page, first, 'en');
  await next(page, 'en').click();
  await expectQuestion(page, 'en', 2);
});

test('a page that the system freezes stops a practice quiz', async ({ page }) => {
  await begin(page, 'fr', 'sleep');
  await page.evaluate(() => document.dispatchEvent(new Event('freeze')));
  await expect(page.getByRole('heading', { name: WORDS.fr.paused })).toBeVisible();
  await page.getByRole('button', { name: WORDS.fr.goOn, exact: true }).click();
  await expectQuestion(page, 'fr', 1);
  await expect(page.getByRole('heading', { name: WORDS.fr.paused })).toHaveCount(0);
});

test('two tabs can not take one attempt', async ({ page, context }) => {
  await begin(page, 'fr', 'tabs');
  await page.getByRole('button', { name: 'Pause' }).click();
  const other = await context.newPage();
  await other.goto(`/fr/sets/${SET}/quiz`);
  await other.getByRole('button', { name: WORDS.fr.resume(1) }).click();
  await expectQuestion(other, 'fr', 1);
  await expect(page.getByRole('heading', { name: WORDS.fr.elsewhere })).toBeVisible();
  await page.getByRole('button', { name: WORDS.fr.takeOver }).click();
  await expectQuestion(page, 'fr', 1);
  await expect(other.getByRole('heading', { name: WORDS.fr.elsewhere })).toBeVisible();
});
