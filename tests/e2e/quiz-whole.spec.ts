import { answerLine } from '@/core/bank/answer-line';
import { lineText } from '@/core/bank/comparable';
import { expect, expectAccessible, test } from './fixtures';
import {
  answer,
  askedWith,
  begin,
  choices,
  expectQuestion,
  LANGUAGES,
  next,
  open,
  openOptions,
  secondsLeft,
  seedWhere,
  shapeAt,
  WORDS,
} from './quiz-page';

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`a timed quiz to its end, by keys alone (${language})`, async ({ page }) => {
    const asked = askedWith('whole');
    await open(page, language, 'whole');
    await expect(page.getByText(words.summary)).toBeVisible();
    await page.getByRole('button', { name: words.start }).focus();
    await page.keyboard.press('Enter');
    for (const [index, each] of asked.entries()) {
      await expectQuestion(page, language, index + 1);
      await answer(page, each, language, index !== 4);
      await expect(next(page, language)).toBeFocused();
      await expect(page.getByRole('blockquote')).toBeVisible();
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('heading', { level: 1, name: words.score(9) })).toBeVisible();
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(10);
    await expect(page.getByRole('blockquote')).toHaveCount(10);
    await page.getByRole('button', { name: words.retry }).click();
    await expect(
      page.getByText(language === 'fr' ? 'Question 1 sur 1' : 'Question 1 of 1', { exact: true }),
    ).toBeVisible();
  });

  test(`a question's time runs out (${language})`, async ({ page }) => {
    await page.clock.install();
    await begin(page, language, 'time');
    const [first] = askedWith('time');
    // Real time runs beside the fast-forward: leave a slow machine half the limit.
    await page.clock.runFor(15_000);
    await expect(page.getByText(words.over, { exact: true })).toHaveCount(0);
    await page.clock.runFor(16_000);
    await expect(page.getByText(words.over, { exact: true })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(
      lineText(first === undefined ? [] : answerLine(first.question, language)),
    );
    await page.clock.runFor(120_000);
    await expectQuestion(page, language, 1);
    await next(page, language).click();
    await expectQuestion(page, language, 2);
    expect(await secondsLeft(page)).toBeGreaterThan(25);
  });

  test(`axe finds nothing on any screen (${language})`, async ({ page }) => {
    test.slow();
    const seed = seedWhere((asked) =>
      ['options', 'typed'].every((shape) => asked.some(({ item }) => item.shape === shape)),
    );
    await open(page, language, seed);
    await expectAccessible(page);
    await page.getByRole('button', { name: words.start }).click();
    const seen = new Set<string>();
    for (const [index, each] of askedWith(seed).entries()) {
      await expectQuestion(page, language, index + 1);
      const kind = `${each.question.form} ${each.item.shape}`;
      if (!seen.has(kind)) await expectAccessible(page);
      if (index === 1) {
        await page.getByRole('button', { name: 'Pause' }).click();
        await expect(page.getByRole('heading', { name: words.paused })).toBeVisible();
        await expectAccessible(page);
        await page.getByRole('button', { name: words.goOn, exact: true }).click();
      }
      await answer(page, each, language, index % 2 === 0);
      await expect(next(page, language)).toBeVisible();
      if (!seen.has(kind)) await expectAccessible(page);
      seen.add(kind);
      await next(page, language).click();
    }
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/10/);
    await expectAccessible(page);
  });
}

test('a double tap and a held key give one answer', async ({ page }) => {
  const seed = seedWhere((asked) => [0, 1].every((index) => shapeAt(asked, index) === 'options'));
  await open(page, 'en', seed);
  await openOptions(page, 'en');
  await page.getByRole('radio', { name: WORDS.en.exam }).check();
  await page.getByRole('button', { name: WORDS.en.start }).click();
  await expectQuestion(page, 'en', 1);
  await choices(page).first().dblclick();
  await expectQuestion(page, 'en', 2);
  await page.waitForTimeout(500);
  await expectQuestion(page, 'en', 2);
  await page.keyboard.down('1');
  for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down('1');
  await page.keyboard.up('1');
  await expectQuestion(page, 'en', 3);
});
