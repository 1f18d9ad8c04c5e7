import { setView } from '@/app/[lang]/sets/[set]/set-view';
import { parseBank } from '@/core/bank/parse-bank';
import type { OwnSet } from '@/core/study/own-set';
import shipped from '@/quiz-data/notre-dame-2024/bank.json';
import { browserDatabase } from '@/stores/browser-database';
import { indexedDbOwnSetStore } from '@/stores/indexed-db-own-set-store';
import { type Figure, medianOf } from './measure';

const SETS = 500;
const databaseOfSets = () => browserDatabase('bench-own-sets');
const idOf = (index: number) => `own-${String(index).padStart(16, '0')}`;

/** Fills the browser's database with sets of a real article's size, each with what it was made of; not measured. */
export async function fillOwnSets(): Promise<void> {
  const made = parseBank(shipped);
  if (!made.ok) throw new Error('the shipped bank is not sound');
  const store = indexedDbOwnSetStore(databaseOfSets());
  for (let index = 0; index < SETS; index += 1) {
    const bank = { ...made.value, set: idOf(index) };
    const edits = made.value.questions
      .slice(0, 5)
      .map(({ id }) => ({ type: 'drop-question', question: id }) as const);
    const set: OwnSet = {
      id: idOf(index),
      madeAt: index,
      changedAt: index,
      bank,
      review: { made: made.value, edits },
    };
    const kept = await store.keep(set);
    if (!kept.ok) throw new Error(kept.error.detail);
  }
}

/** From nothing open to what the screens need: each time a connection of its own, as a page has. */
export async function measureOwnSets(): Promise<Figure[]> {
  const withStore = async <T>(
    work: (store: ReturnType<typeof indexedDbOwnSetStore>) => Promise<T>,
  ): Promise<T> => {
    const database = databaseOfSets();
    try {
      return await work(indexedDbOwnSetStore(database));
    } finally {
      database.close();
    }
  };
  let next = 0;
  const open = () =>
    withStore(async (store) => {
      next += 1;
      const found = await store.open(idOf(next));
      if (!found.ok || found.value === undefined) throw new Error('the set is not there');
      return setView(found.value.bank);
    });
  const list = () => withStore((store) => store.list());
  const search = () => withStore((store) => store.search('cathédrale decem'));
  return [
    { name: `${SETS} own sets stored: one opened, checked, and its page's view`, ms: await medianOf(open) },
    { name: `${SETS} own sets stored: the shelf's listing`, ms: await medianOf(list) },
    { name: `${SETS} own sets stored: a search over all`, ms: await medianOf(search) },
  ];
}
