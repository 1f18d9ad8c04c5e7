import { browserDatabase } from '@/stores/browser-database';
import { indexedDbProgressStore } from '@/stores/indexed-db-progress-store';
import { readSetProgress } from '@/stores/set-progress';
import { makeCards, makeLog, SET } from './log';
import { begin, type Figure, measureStudy, medianOf, READING } from './measure';
import { fillOwnSets, measureOwnSets } from './own-sets';

const CARDS = 10_000;
const LOGS = [10_000, 100_000];

const databaseOf = (reviews: number) => browserDatabase(`bench-${reviews}`);

/** Fills the browser's database; not measured. */
async function fill(): Promise<void> {
  const cards = makeCards(CARDS);
  for (const reviews of LOGS) {
    const added = await indexedDbProgressStore(databaseOf(reviews)).appendAll(makeLog(cards, reviews));
    if (!added.ok) throw new Error(added.error.detail);
  }
  await fillOwnSets();
}

/** The figures in a browser: the same, and the opening of a deck from the browser's own database. */
async function measure(): Promise<Figure[]> {
  const figures = await measureStudy();
  const cards = makeCards(CARDS);
  for (const reviews of LOGS) {
    const database = databaseOf(reviews);
    const store = indexedDbProgressStore(database);
    const open = async () => {
      const read = await readSetProgress(store, database, SET, READING);
      if (!read.ok) throw new Error(read.error.detail);
      return { begun: begin(cards, read.value.progress), later: read.value.later };
    };
    const named = (how: string) =>
      `10,000 cards, ${reviews.toLocaleString('en')} reviews in IndexedDB: ${how}`;
    figures.push({ name: named('replay, choose, begin'), ms: await medianOf(open) });
    await (await open()).later?.();
    figures.push({ name: named('snapshot, choose, begin'), ms: await medianOf(open) });
  }
  return [...figures, ...(await measureOwnSets())];
}

Object.assign(globalThis, { fillStudy: fill, measureStudyHere: measure });
