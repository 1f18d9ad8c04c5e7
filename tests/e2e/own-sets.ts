import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Bank } from '@/core/bank/bank';
import { OWN_SET_VERSION, type OwnSet, sheetOf } from '@/core/study/own-set';
import { searchText } from '@/core/study/set-search';
import { expect } from './fixtures';

/** On a first visit the database is made while the worker fills its cache: on a busy disk that takes a while. */
export const FIRST_VISIT = { timeout: 40_000 };

/** A set of one's own, made of a shipped one. */
export function ownSet(sign: string, title: string, shipped = 'mediator-2021'): OwnSet {
  const id = `own-${sign.padStart(16, '0')}`;
  const bank: Bank = JSON.parse(readFileSync(`quiz-data/${shipped}/bank.json`, 'utf8'));
  const titles = { title: { fr: title, en: title }, titleLanguage: { fr: 'fr', en: 'fr' } } as const;
  return { id, madeAt: 1_000, changedAt: 2_000, bank: { ...bank, set: id, ...titles } };
}

/** Puts records into the browser's database, which a page of the app has made before. */
export async function putRecords(page: Page, records: Record<string, unknown[]>): Promise<void> {
  await page.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('recto-verso');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(Object.keys(given), 'readwrite');
          for (const [store, values] of Object.entries(given)) {
            for (const value of values) transaction.objectStore(store).put(value);
          }
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
          transaction.onabort = () => reject(transaction.error);
        };
      }),
    records,
  );
}

/** Keeps sets in the browser as the store does, starting from an empty page of the app. */
export async function seedOwnSets(page: Page, sets: readonly OwnSet[]): Promise<void> {
  await page.goto('/fr/own');
  // Said once the database is there.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette série n’est pas ici', FIRST_VISIT);
  await putRecords(page, {
    sets: sets.map((set) => ({ version: OWN_SET_VERSION, ...sheetOf(set) })),
    banks: sets.map((set) => ({ version: OWN_SET_VERSION, ...set })),
    words: sets.map(({ id, bank }) => ({ id, text: searchText(bank) })),
  });
}
