import { expect, test } from './fixtures';
import {
  answer,
  askedWith,
  begin,
  expectQuestion,
  next,
  open,
  openOptions,
  SET,
  secondsLeft,
  seedWhere,
  shapeAt,
  WORDS,
} from './quiz-page';

for (const spent of [0, 300, 5_000, 14_900, 15_100, 20_100, 29_000, 29_900, 30_050, 45_000]) {
  test(`a reload ${spent} ms into a question never sticks`, async ({ page }) => {
    await page.clock.install();
    await begin(page, 'en', 'stuck');
    await page.clock.runFor(spent);
    await page.reload();
    const resume = page.getByRole('button', { name: /^Resume/ });
    await expect(resume).toBeVisible();
    await resume.click();
    await expectQuestion(page, 'en', 1);
    await page.clock.runFor(30_500);
    await expect(page.getByText(WORDS.en.over, { exact: true })).toBeVisible();
    await next(page, 'en').click();
    await expectQuestion(page, 'en', 2);
  });
}

test('an exam goes on by itself, and while nobody is there', async ({ page }) => {
  await page.clock.install();
  await open(page, 'fr', 'exam');
  await openOptions(page, 'fr');
  await page.getByRole('radio', { name: WORDS.fr.exam }).check();
  await page.getByRole('button', { name: WORDS.fr.start }).click();
  await page.clock.runFor(30_500);
  await expectQuestion(page, 'fr', 2);
  await expect(page.getByText(WORDS.fr.missed)).toBeVisible();
  await page.keyboard.press('p');
  await expectQuestion(page, 'fr', 2);
  await page.goto('about:blank');
  await page.clock.runFor(600_000);
  await page.goto(`/fr/sets/${SET}/quiz`);
  await expect(page.getByRole('heading', { level: 1, name: WORDS.fr.score(0) })).toBeVisible();
  await expect(page.getByText(WORDS.fr.unanswered)).toBeVisible();
});

test("an exam's time for the whole quiz ends it with what was answered", async ({ page }) => {
  await page.clock.install();
  await open(page, 'en', 'minutes');
  await openOptions(page, 'en');
  await page.getByRole('radio', { name: WORDS.en.exam }).check();
  await page.getByRole('radio', { name: WORDS.en.perQuiz }).check();
  await page.getByLabel(WORDS.en.minutes).fill('1');
  await page.getByRole('button', { name: WORDS.en.start }).click();
  for (const [index, each] of askedWith('minutes').slice(0, 2).entries()) {
    await expectQuestion(page, 'en', index + 1);
    await answer(page, each, 'en');
  }
  await expectQuestion(page, 'en', 3);
  await page.clock.runFor(61_000);
  await expect(page.getByRole('heading', { level: 1, name: WORDS.en.score(2) })).toBeVisible();
  await expect(page.getByText(WORDS.en.timeUp)).toBeVisible();
});

test('the system clock set back and forward an hour changes nothing', async ({ page }) => {
  await page.clock.install();
  await begin(page, 'fr', 'clock');
  await page.clock.runFor(5_000);
  const before = await secondsLeft(page);
  const now = await page.evaluate(() => Date.now());
  const since = Date.now();
  for (const jump of [-3_600_000, 3_600_000]) {
    await page.clock.setSystemTime(now + jump);
    await page.clock.runFor(500);
    const left = await secondsLeft(page);
    // Real time goes on beneath: what the machine took is spent, the hour is not.
    const taken = (Date.now() - since) / 1_000 + 3;
    expect(left).toBeLessThanOrEqual(before);
    expect(before - left).toBeLessThanOrEqual(taken);
    await expectQuestion(page, 'fr', 1);
  }
});

test('extra time is stated before the start, kept, and takes the talk of speed away', async ({ page }) => {
  await open(page, 'fr', 'extra');
  await openOptions(page, 'fr');
  await page.getByRole('radio', { name: WORDS.fr.double }).check();
  await expect(page.getByText(WORDS.fr.doubled)).toBeVisible();
  await page.getByRole('button', { name: WORDS.fr.start }).click();
  await expectQuestion(page, 'fr', 1);
  expect(await secondsLeft(page)).toBeGreaterThan(50);
  await page.getByRole('button', { name: 'Terminer' }).click();
  await expect(page.getByText('10 sans réponse', { exact: true })).toBeVisible();
  await page.goto(`/fr/sets/${SET}/quiz`);
  await expect(page.getByText(WORDS.fr.doubled)).toBeVisible();
});

test('a pause hides the question and stops the clock', async ({ page }) => {
  await page.clock.install();
  const seed = seedWhere((asked) => shapeAt(asked, 0) === 'options');
  await begin(page, 'fr', seed);
  const asked = await page.getByRole('heading', { level: 1 }).innerText();
  await page.clock.runFor(4_000);
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { name: WORDS.fr.paused })).toBeVisible();
  await expect(page.getByText(asked)).toHaveCount(0);
  const before = await secondsLeft(page);
  await page.clock.runFor(600_000);
  expect(await secondsLeft(page)).toBe(before);
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { level: 1, name: asked })).toBeVisible();
  expect(Math.abs((await secondsLeft(page)) - before)).toBeLessThanOrEqual(3);
});
