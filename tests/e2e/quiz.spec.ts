import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { answerLine } from '@/core/bank/answer-line';
import type { Bank, Question } from '@/core/bank/bank';
import { lineText } from '@/core/bank/comparable';
import type { Language } from '@/core/language';
import { type QuizOptions, usualOptions } from '@/core/study/quiz-options';
import { makeQuiz, type QuizItem } from '@/core/study/quiz-plan';
import { expect, expectAccessible, test } from './fixtures';

const SET = 'rabat-2025';
const LANGUAGES: readonly Language[] = ['fr', 'en'];
const BANK = JSON.parse(readFileSync(`quiz-data/${SET}/bank.json`, 'utf8')) as Bank;
const BY_ID = new Map(BANK.questions.map((question) => [question.id, question]));

/** What the screen asks for when nothing is changed. */
const USUAL: QuizOptions = {
  ...usualOptions([SET], ''),
  forms: ['choice', 'typed', 'cloze', 'true-false'],
};

const WORDS = {
  fr: {
    start: 'Commencer',
    exam: 'Examen',
    perQuiz: 'Pour tout le quiz',
    minutes: 'Minutes pour tout le quiz',
    double: '× 2',
    summary: '10 questions, 30\u202fs par question, entraînement',
    doubled: '10 questions, 60\u202fs par question, entraînement',
    position: (number: number) => `Question ${number} sur 10`,
    right: 'Juste',
    over: 'Temps écoulé\u202f: sans réponse',
    next: /^(Question suivante|Voir le résultat)$/,
    score: (right: number) => `${right} sur 10`,
    resume: (number: number) =>
      new RegExp(`^Reprendre \\(question ${number} sur 10, il reste \\d+:\\d\\d\\)$`),
    paused: 'En pause',
    goOn: 'Reprendre',
    missed: 'Temps écoulé pour la question 1\u202f: elle compte comme sans réponse.',
    timeUp: /Le temps est écoulé\u202f: ce que vous aviez répondu compte/,
    keepsNothing: /Ce navigateur ne garde rien/,
    full: /plus de place dans ce navigateur/,
    elsewhere: 'Ce quiz continue dans un autre onglet',
    takeOver: 'Le reprendre ici',
    retry: /^Reprendre (la question manquée|les \d+ questions manquées)$/,
    unanswered: '10 sans réponse',
    true: 'Vrai',
    false: 'Faux',
  },
  en: {
    start: 'Start',
    exam: 'Exam',
    perQuiz: 'Whole quiz',
    minutes: 'Minutes for the whole quiz',
    double: '× 2',
    summary: '10 questions, 30 s per question, practice',
    doubled: '10 questions, 60 s per question, practice',
    position: (number: number) => `Question ${number} of 10`,
    right: 'Right',
    over: 'Time is up: not answered',
    next: /^(Next question|See the result)$/,
    score: (right: number) => `${right} out of 10`,
    resume: (number: number) => new RegExp(`^Resume \\(question ${number} of 10, \\d+:\\d\\d left\\)$`),
    paused: 'Paused',
    goOn: 'Resume',
    missed: 'Time ran out on question 1: it counts as not answered.',
    timeUp: /Time is up: what you had answered counts/,
    keepsNothing: /This browser keeps nothing/,
    full: /no room left in this browser/,
    elsewhere: 'This quiz goes on in another tab',
    takeOver: 'Take it up here',
    retry: /^Retry the (missed question|\d+ missed questions)$/,
    unanswered: '10 not answered',
    true: 'True',
    false: 'False',
  },
} as const;

interface Asked {
  readonly item: QuizItem;
  readonly question: Question;
}

/** The questions of the quiz that a seed gives, as the app asks them. */
function askedWith(seed: string, options: Partial<QuizOptions> = {}): Asked[] {
  return makeQuiz([BANK], { ...USUAL, ...options, seed }).items.map((item) => {
    const question = BY_ID.get(item.question);
    if (question === undefined) throw new Error(`no question ${item.question}`);
    return { item, question };
  });
}

/** The first seed whose quiz is as wished. */
function seedWhere(isWished: (asked: readonly Asked[]) => boolean): string {
  for (let seed = 0; seed < 2_000; seed += 1) if (isWished(askedWith(`${seed}`))) return `${seed}`;
  throw new Error('no seed gives such a quiz');
}

const shapeAt = (asked: readonly Asked[], index: number) => asked[index]?.item.shape;
const field = (page: Page): Locator => page.getByRole('main').getByRole('textbox');
const choices = (page: Page): Locator => page.getByRole('main').getByRole('listitem').getByRole('button');
const next = (page: Page, language: Language) => page.getByRole('button', { name: WORDS[language].next });
const switchTo = (page: Page, language: Language) =>
  page.getByRole('button', { name: language === 'fr' ? 'Français' : 'English' }).click();

async function open(page: Page, language: Language, seed: string) {
  await page.goto(`/${language}/sets/${SET}/quiz?seed=${seed}`);
  await expect(page.getByRole('button', { name: WORDS[language].start })).toBeVisible();
}

async function begin(page: Page, language: Language, seed: string) {
  await open(page, language, seed);
  await page.getByRole('button', { name: WORDS[language].start }).click();
  await expectQuestion(page, language, 1);
}

async function expectQuestion(page: Page, language: Language, number: number) {
  await expect(page.getByText(WORDS[language].position(number), { exact: true })).toBeVisible();
}

/** Answers the question on screen by keys alone, right or wrong. */
async function answer(page: Page, { item, question }: Asked, language: Language, isRight = true) {
  if (item.shape === 'typed') {
    await field(page).fill(isRight ? lineText(answerLine(question, language)) : 'zzz zzz');
    await page.keyboard.press('Enter');
    return;
  }
  // After a pause the question comes back when the store has it.
  await expect(choices(page).first()).toBeVisible();
  if (question.form === 'true-false') {
    await page.keyboard.press(question.truth === isRight ? '1' : '2');
  } else {
    const place = isRight ? item.order.indexOf(0) : item.order.findIndex((option) => option !== 0);
    await page.keyboard.press(`${place + 1}`);
  }
}

/** Milliseconds on the clock, by its figures. */
async function secondsLeft(page: Page): Promise<number> {
  const [minutes, seconds] = (await page.getByRole('timer').innerText()).trim().split(':');
  return Number(minutes) * 60 + Number(seconds);
}

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
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(10);
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

for (const spent of [0, 300, 15_000, 29_400, 29_900, 30_050, 45_000]) {
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
  for (const jump of [-3_600_000, 3_600_000]) {
    await page.clock.setSystemTime(now + jump);
    await page.clock.runFor(500);
    expect(Math.abs((await secondsLeft(page)) - before)).toBeLessThanOrEqual(4);
    await expectQuestion(page, 'fr', 1);
  }
});

test('extra time is stated before the start, kept, and takes the talk of speed away', async ({ page }) => {
  await open(page, 'fr', 'extra');
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

test('a double tap and a held key give one answer', async ({ page }) => {
  const seed = seedWhere((asked) => [0, 1].every((index) => shapeAt(asked, index) === 'options'));
  await open(page, 'en', seed);
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

test('everything fits in 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const expectNoOverflow = async () =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await open(page, 'fr', 'narrow');
  await expectNoOverflow();
  await page.getByRole('button', { name: WORDS.fr.start }).click();
  for (const [index, each] of askedWith('narrow').entries()) {
    await expectQuestion(page, 'fr', index + 1);
    await expectNoOverflow();
    await answer(page, each, 'fr', false);
    await expect(next(page, 'fr')).toBeVisible();
    await expectNoOverflow();
    await next(page, 'fr').click();
  }
  await expect(page.getByRole('heading', { level: 1, name: WORDS.fr.score(0) })).toBeVisible();
  await expectNoOverflow();
});
