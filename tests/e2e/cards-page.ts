import type { Page } from '@playwright/test';
import { expect, expectAccessible as expectAccessibleNow } from './fixtures';

export const WORDS = {
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

export const LANGUAGES = ['fr', 'en'] as const;
export type Lang = (typeof LANGUAGES)[number];

export const MONDAY = Date.UTC(2026, 10, 23, 9);
export const DAY = 86_400_000;

export const side = (page: Page) => page.locator('#card-side');
export const question = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });

/** Half-way through its turn a card is half transparent: what counts is how it comes to rest. */
export async function expectAccessible(page: Page) {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await expectAccessibleNow(page);
}

export async function open(page: Page, language: Lang) {
  await page.goto(`/${language}/sets/rabat-2025/cards`);
  await expect(side(page)).toBeVisible();
}

/** Turns the card and rates it, by keys, and waits for the next card (or the end). */
export async function study(page: Page, rating: 1 | 2 | 3 | 4): Promise<string> {
  const asked = await question(page).innerText();
  await page.keyboard.press('Space');
  await expect(side(page)).toHaveText(/^Verso/);
  await page.keyboard.press(String(rating));
  await expect(side(page).filter({ hasText: /^Verso/ })).toHaveCount(0);
  return asked;
}

export async function studyToTheEnd(page: Page) {
  while ((await side(page).count()) > 0) await study(page, 4);
}

export interface LogRecord {
  id: string;
  kind: string;
  card: string;
  at: number;
  undoes?: string;
  cram?: boolean;
  rating?: number;
  language?: string;
  answerLanguage?: string;
}

/** The log as the browser has it. */
export function readLog(page: Page): Promise<LogRecord[]> {
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
