/** The words that make an English number under a million. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
  ['hundred', 100],
  ['thousand', 1000],
]);

/**
 * Reads an English number in words, split at spaces and hyphens: `['two', 'hundred', 'and', 'ten']` is 210.
 * Gives `undefined` when the words make none ("three two").
 */
export function readEnglishWords(words: readonly string[]): number | undefined {
  let total = 0;
  let group = 0;
  let last = Number.POSITIVE_INFINITY;
  // "several hundred", "a few thousand": nobody says how many.
  if (words[0] === 'hundred' || words[0] === 'thousand') return undefined;
  for (const word of words) {
    if (word === 'and') {
      if (last < 100) return undefined;
      continue;
    }
    const value = word === 'a' && last === Number.POSITIVE_INFINITY ? 0 : SMALL_NUMBERS.get(word);
    if (value === undefined) return undefined;
    if (value === 1000) {
      total += (group || 1) * 1000;
      group = 0;
      last = 1000;
    } else if (value === 100) {
      if (group > 99) return undefined;
      group = (group || 1) * 100;
      last = 100;
    } else {
      const isUnit = last >= 20 && last < 100 && value > 0 && value < 10;
      if (last < 100 && !isUnit) return undefined;
      group += value;
      last = word === 'a' ? 100 : value;
    }
  }
  return words.length === 0 || words.at(-1) === 'and' ? undefined : total + group;
}
