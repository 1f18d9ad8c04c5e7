import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Bank } from '@/core/bank/bank';
import type { Rating, ReviewEvent } from '@/core/progress/review-event';
import { type Memory, remember } from '@/core/progress/scheduler';
import { cardsOf } from '@/core/study/deck';

const DAY = 86_400_000;
const NEW_A_DAY = 4;

/** The shipped study set, as the pages have it. */
function shippedBank(): Bank {
  return JSON.parse(readFileSync('quiz-data/rabat-2025/bank.json', 'utf8'));
}

/** The same numbers every time, from 0 to 1 (Park and Miller, CACM 31, 1988). */
function numbers(): () => number {
  let state = 42;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/**
 * Some weeks of a learner who comes on most days, meets a few new cards, and forgets now and then; English is the
 * weaker side.
 *
 * @param end the last review is before this, epoch milliseconds
 */
export function seededLog(end: number, days: number): ReviewEvent[] {
  const chance = numbers();
  const cards = cardsOf(shippedBank().questions);
  const memories = new Map<string, Memory>();
  const log: ReviewEvent[] = [];
  let met = 0;
  for (let day = days; day > 0; day -= 1) {
    if (chance() < 0.3) continue;
    let at = end - day * DAY + 3_600_000;
    const due = cards.slice(0, met).filter(({ id }) => (memories.get(id)?.due ?? 0) <= at);
    const fresh = cards.slice(met, met + NEW_A_DAY);
    met += fresh.length;
    for (const { id, fact } of [...due, ...fresh]) {
      const answerLanguage = chance() < 0.55 ? 'fr' : 'en';
      const rating: Rating = chance() < (answerLanguage === 'fr' ? 0.1 : 0.22) ? 1 : chance() < 0.2 ? 4 : 3;
      const durationMs = Math.round(4_000 + chance() * 12_000);
      at += durationMs;
      const review: ReviewEvent = {
        version: 1,
        kind: 'review',
        id: `seed-${log.length}`,
        set: 'rabat-2025',
        card: id,
        fact,
        language: 'fr',
        answerLanguage,
        rating,
        at,
        durationMs,
        device: 'seed',
        model: 'seed',
      };
      memories.set(id, remember(memories.get(id), review));
      log.push(review);
    }
  }
  return log;
}

/** Writes records into the log of the page's browser. The app must have opened its database once. */
export async function writeLog(page: Page, records: readonly object[]): Promise<void> {
  await page.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('recto-verso');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('reviews', 'readwrite');
          for (const record of given) writing.objectStore('reviews').put(record);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    records,
  );
}
