import { browserDatabase } from '@/stores/browser-database';
import { indexedDbProgressStore } from '@/stores/indexed-db-progress-store';
import { makeCards, makeLog, SET } from './log';
import { type Figure, measureStudy, medianOf, openDeck } from './measure';

const CARDS = 10_000;
const LOGS = [10_000, 100_000];

const storeOf = (reviews: number) => indexedDbProgressStore(browserDatabase(`bench-${reviews}`));

/** Fills the browser's database; not measured. */
async function fill(): Promise<void> {
  const cards = makeCards(CARDS);
  for (const reviews of LOGS) {
    const added = await storeOf(reviews).appendAll(makeLog(cards, reviews));
    if (!added.ok) throw new Error(added.error.detail);
  }
}

/** The figures in a browser: the same, and the opening of a deck from the browser's own database. */
async function measure(): Promise<Figure[]> {
  const figures = await measureStudy();
  const cards = makeCards(CARDS);
  for (const reviews of LOGS) {
    const store = storeOf(reviews);
    const ms = await medianOf(async () => {
      const found = await store.eventsOfSet(SET);
      if (!found.ok) throw new Error(found.error.detail);
      return openDeck(cards, found.value.events);
    });
    const name = `10,000 cards, ${reviews.toLocaleString('en')} reviews: the same, read from IndexedDB`;
    figures.push({ name, ms });
  }
  return figures;
}

Object.assign(globalThis, { fillStudy: fill, measureStudyHere: measure });
