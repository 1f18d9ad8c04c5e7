import { answerLine } from '@/core/bank/answer-line';
import { lineText } from '@/core/bank/comparable';
import type { Language } from '@/core/language';
import { expect, test } from './fixtures';
import {
  answer,
  askedWith,
  begin,
  choices,
  expectQuestion,
  field,
  next,
  secondsLeft,
  seedWhere,
  shapeAt,
  switchTo,
  WORDS,
} from './quiz-page';

test('the language switched on question 3, an answer half typed, loses nothing', async ({ page }) => {
  const seed = seedWhere((asked) => shapeAt(asked, 2) === 'typed');
  const asked = askedWith(seed);
  await begin(page, 'fr', seed);
  for (const each of asked.slice(0, 2)) {
    await answer(page, each, 'fr');
    await next(page, 'fr').click();
  }
  await expectQuestion(page, 'fr', 3);
  await field(page).pressSequentially('Abdelo');
  await expect(field(page)).toBeFocused();
  await page.evaluate(() => Object.assign(window, { field: document.activeElement }));
  const before = await secondsLeft(page);
  await switchTo(page, 'en');
  await expectQuestion(page, 'en', 3);
  expect(Math.abs((await secondsLeft(page)) - before)).toBeLessThanOrEqual(3);
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('Abdelo');
  expect(await page.evaluate(() => document.activeElement === Reflect.get(window, 'field'))).toBe(true);
  await page.keyboard.type('lp');
  await expect(field(page)).toHaveValue('Abdelolp');
  await expectQuestion(page, 'en', 3);
});

test('options keep their order in both languages', async ({ page }) => {
  const seed = seedWhere((asked) => shapeAt(asked, 0) === 'options');
  const [first] = askedWith(seed);
  const said = (language: Language) =>
    first?.item.order.map((option) => {
      const { question } = first;
      const line =
        option === 0
          ? answerLine(question, language)
          : 'distractors' in question
            ? question.distractors[option - 1]?.[language]
            : undefined;
      return lineText(line ?? []);
    }) ?? [];
  await begin(page, 'fr', seed);
  await expect(choices(page)).toHaveText(said('fr').map((text, index) => `${index + 1}${text}`));
  await page.keyboard.press('l');
  await expectQuestion(page, 'en', 1);
  await expect(choices(page)).toHaveText(said('en').map((text, index) => `${index + 1}${text}`));
});

test('a quiz with the language switched on every question has the same result', async ({ page }) => {
  await begin(page, 'fr', 'switch');
  let language: Language = 'fr';
  for (const [index, each] of askedWith('switch').entries()) {
    language = index % 2 === 0 ? 'en' : 'fr';
    await switchTo(page, language);
    await expectQuestion(page, language, index + 1);
    await answer(page, each, language === 'fr' ? 'en' : 'fr', index !== 3);
    await next(page, language).click();
  }
  await expect(page.getByRole('heading', { level: 1, name: WORDS[language].score(9) })).toBeVisible();
});
