import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { answerLine } from '@/core/bank/answer-line';
import type { Bank, Question } from '@/core/bank/bank';
import { lineText } from '@/core/bank/comparable';
import type { Language } from '@/core/language';
import { type QuizOptions, usualOptions } from '@/core/study/quiz-options';
import { makeQuiz, type QuizItem } from '@/core/study/quiz-plan';
import { expect } from './fixtures';

export const SET = 'rabat-2025';
export const LANGUAGES: readonly Language[] = ['fr', 'en'];
const BANK = JSON.parse(readFileSync(`quiz-data/${SET}/bank.json`, 'utf8')) as Bank;
const BY_ID = new Map(BANK.questions.map((question) => [question.id, question]));

/** What the screen asks for when nothing is changed. */
const USUAL: QuizOptions = usualOptions([SET], '');

export const WORDS = {
  fr: {
    start: 'Commencer',
    options: 'Réglages',
    exam: 'Examen',
    perQuiz: 'Pour tout le quiz',
    minutes: 'Minutes pour tout le quiz',
    double: '× 2',
    summary: '10 questions, 30\u202fs par question, entraînement',
    doubled: '10 questions, 60\u202fs par question, entraînement',
    position: (number: number) => `Question ${number} sur 10`,
    right: 'Juste',
    submit: 'Valider',
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
    options: 'Options',
    exam: 'Exam',
    perQuiz: 'Whole quiz',
    minutes: 'Minutes for the whole quiz',
    double: '× 2',
    summary: '10 questions, 30 s per question, practice',
    doubled: '10 questions, 60 s per question, practice',
    position: (number: number) => `Question ${number} of 10`,
    right: 'Right',
    submit: 'Submit',
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

export interface Asked {
  readonly item: QuizItem;
  readonly question: Question;
}

/** The questions of the quiz that a seed gives, as the app asks them. */
export function askedWith(seed: string, options: Partial<QuizOptions> = {}): Asked[] {
  return makeQuiz([BANK], { ...USUAL, ...options, seed }).items.map((item) => {
    const question = BY_ID.get(item.question);
    if (question === undefined) throw new Error(`no question ${item.question}`);
    return { item, question };
  });
}

/** The first seed whose quiz is as wished. */
export function seedWhere(isWished: (asked: readonly Asked[]) => boolean): string {
  for (let seed = 0; seed < 2_000; seed += 1) if (isWished(askedWith(`${seed}`))) return `${seed}`;
  throw new Error('no seed gives such a quiz');
}

export const shapeAt = (asked: readonly Asked[], index: number) => asked[index]?.item.shape;
export const field = (page: Page): Locator => page.getByRole('main').getByRole('textbox');
export const choices = (page: Page): Locator =>
  page.getByRole('main').getByRole('listitem').getByRole('button');
export const next = (page: Page, language: Language) =>
  page.getByRole('button', { name: WORDS[language].next });
export const switchTo = (page: Page, language: Language) =>
  page.getByRole('button', { name: language === 'fr' ? 'Français' : 'English' }).click();

export async function open(page: Page, language: Language, seed: string) {
  await page.goto(`/${language}/sets/${SET}/quiz?seed=${seed}`);
  await expect(page.getByRole('button', { name: WORDS[language].start })).toBeVisible();
}

export async function begin(page: Page, language: Language, seed: string) {
  await open(page, language, seed);
  await page.getByRole('button', { name: WORDS[language].start }).click();
  await expectQuestion(page, language, 1);
}

export async function expectQuestion(page: Page, language: Language, number: number) {
  await expect(page.getByText(WORDS[language].position(number), { exact: true })).toBeVisible();
}

/** The handles of the things to put in order. */
export const grips = (page: Page): Locator =>
  page.getByRole('main').locator('[aria-keyshortcuts="ArrowUp ArrowDown"]');

/** Opens what is folded away on the set-up. */
export async function openOptions(page: Page, language: Language) {
  await page.getByRole('main').locator('summary', { hasText: WORDS[language].options }).click();
}

/** Puts things in their right order with the arrow keys alone. */
export async function arrangeByKeys(page: Page, begun: readonly number[]) {
  const order = [...begun];
  for (const right of order.keys()) {
    let at = order.indexOf(right);
    await grips(page).nth(at).focus();
    for (; at > right; at -= 1) {
      await page.keyboard.press('ArrowUp');
      await expect(grips(page).nth(at - 1)).toBeFocused();
      order.splice(at - 1, 2, right, order[at - 1] ?? 0);
    }
  }
}

/** Answers the question on screen by keys alone, right or wrong. */
export async function answer(page: Page, { item, question }: Asked, language: Language, isRight = true) {
  if (item.shape === 'typed') {
    await field(page).fill(isRight ? lineText(answerLine(question, language)) : 'zzz zzz');
    await page.keyboard.press('Enter');
    return;
  }
  if (item.shape === 'order') {
    await expect(grips(page).first()).toBeVisible();
    if (isRight) await arrangeByKeys(page, item.order);
    await page.getByRole('button', { name: WORDS[language].submit }).focus();
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

/** Seconds on the clock, by its figures. */
export async function secondsLeft(page: Page): Promise<number> {
  const [minutes, seconds] = (await page.getByRole('timer').innerText()).trim().split(':');
  return Number(minutes) * 60 + Number(seconds);
}
