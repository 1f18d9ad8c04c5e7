import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Draft } from '@/core/study/draft';
import { expect } from './fixtures';

export const FILES = 'tests/fixtures/articles';

/** An article in both languages, about a bridge that doesn't exist. */
export const BRIDGE = {
  fr: readFileSync(`${FILES}/pont.fr.md`, 'utf8'),
  en: readFileSync(`${FILES}/bridge.en.md`, 'utf8'),
} as const;

/** What the screen says in each language. */
export const NEW = {
  fr: {
    text: 'Le texte de l’article',
    read: 'Lire l’article',
    add: 'Ajouter la version anglaise',
    second: 'La version anglaise',
    cancel: 'Annuler',
    saved: 'Brouillon enregistré.',
    words: /\d mots/,
    other: /ni en français ni en anglais/,
  },
  en: {
    text: 'The article’s text',
    read: 'Read the article',
    add: 'Add the French version',
    second: 'The French version',
    cancel: 'Cancel',
    saved: 'Draft saved.',
    words: /\d words/,
    other: /neither in French nor in English/,
  },
} as const;

/** The first text area. */
export const area = (page: Page) =>
  page.getByRole('textbox', { name: /^(Le texte de l’article|The article’s text)$/ });

/** Opens the screen and types a text into it; waits until it was looked at and saved. */
export async function typeArticle(page: Page, text: string, language: 'fr' | 'en' = 'fr'): Promise<void> {
  await page.goto(`/${language}/new`);
  // All at once, as a paste is: typing it letter by letter is another thing.
  await area(page).evaluate((field: HTMLTextAreaElement, words) => {
    field.focus();
    field.setRangeText(words, 0, field.value.length, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await expect(page.getByText(NEW[language].words)).toBeVisible({ timeout: 60_000 });
  await expect(page).toHaveURL(/\?draft=own-/);
}

/** The drafts as they lie in the browser. */
export function storedDrafts(page: Page): Promise<Draft[]> {
  return page.evaluate(
    () =>
      new Promise<Draft[]>((resolve, reject) => {
        const opening = indexedDB.open('recto-verso');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const request = opening.result.transaction('drafts').objectStore('drafts').getAll();
          request.onsuccess = () => {
            opening.result.close();
            resolve(request.result);
          };
        };
      }),
  );
}

/** Presses the button and waits for the review. */
export async function readArticle(page: Page, language: 'fr' | 'en' = 'fr'): Promise<void> {
  await page.getByRole('button', { name: NEW[language].read }).click();
  await expect(page).toHaveURL(new RegExp(`/${language}/new/review\\?draft=own-`), { timeout: 25_000 });
}
