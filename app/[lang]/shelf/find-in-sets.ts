import { findInSets, type SearchHit, type SearchLine } from '@/core/study/set-search';
import { openOwnShelf } from '@/stores/own-shelf';

/** Loaded when somebody searches. */

/** What was found; a part that couldn't be searched is named. */
export interface FoundInSets {
  readonly hits: readonly SearchHit[];
  readonly unsearched: readonly ('shipped' | 'own')[];
}

type ShippedLines = readonly (readonly [set: string, lines: readonly SearchLine[]])[];

let shipped: Promise<ShippedLines> | undefined;

/** The lines of the shipped sets, asked for once; asked for again after a failure. */
async function shippedLines(): Promise<ShippedLines> {
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
    shippedLines().then(
      (lines) => findInSets(lines, typed),
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
