import { findInSets, type SearchHit } from '@/core/study/set-search';
import { openOwnShelf } from '@/stores/own-shelf';

/** Loaded when somebody searches. */

/** What was found; a part that couldn't be searched is named. */
export interface FoundInSets {
  readonly hits: readonly SearchHit[];
  readonly unsearched: readonly ('shipped' | 'own')[];
}

/** What can be found in each set (`searchText`). */
type ShippedTexts = readonly (readonly [set: string, text: string])[];

let shipped: Promise<ShippedTexts> | undefined;

/** What can be found in the shipped sets, asked for once; asked for again after a failure. */
async function shippedTexts(): Promise<ShippedTexts> {
  shipped ??= fetch('/search-lines.json').then((answer) => {
    if (!answer.ok) throw new Error(`search-lines.json: ${answer.status}`);
    return answer.json();
  });
  try {
    return await shipped;
  } catch (thrown) {
    shipped = undefined;
    throw thrown;
  }
}

/** Everything in all sets that has the words, shipped sets and own ones: titles, facts, questions. */
export async function findEverywhere(typed: string): Promise<FoundInSets> {
  const own = async () => {
    const { sets, close } = await openOwnShelf();
    const found = await sets.search(typed);
    close();
    return found.ok ? found.value : undefined;
  };
  const [ofShipped, ofOwn] = await Promise.all([
    shippedTexts().then(
      (texts) => findInSets(texts, typed),
      () => undefined,
    ),
    own().catch(() => undefined),
  ]);
  return {
    hits: [...(ofOwn ?? []), ...(ofShipped ?? [])],
    unsearched: [
      ...(ofShipped === undefined ? (['shipped'] as const) : []),
      ...(ofOwn === undefined ? (['own'] as const) : []),
    ],
  };
}
