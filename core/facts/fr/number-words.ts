/** The words that make a French number under a million. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ['une', 1],
  ['vingt', 20],
  ['vingts', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90],
  ['cent', 100],
  ['cents', 100],
  ['mille', 1000],
]);

/**
 * Reads a French number in words, split at spaces and hyphens: `['deux', 'cent', 'vingt', 'et', 'un']` is 221.
 * Gives `undefined` when the words make none ("trois deux").
 */
export function readFrenchWords(words: readonly string[]): number | undefined {
  let total = 0;
  let group = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const word of words) {
    if (word === 'et') {
      if (last < 20 || last > 60) return undefined;
      continue;
    }
    const value = SMALL_NUMBERS.get(word);
    if (value === undefined) return undefined;
    if (value === 1000) {
      total += (group || 1) * 1000;
      group = 0;
      last = 1000;
    } else if (value === 100) {
      if (group > 9) return undefined;
      group = (group || 1) * 100;
      last = 100;
    } else if (value === 20 && group % 100 === 4) {
      group += 76;
      last = 20;
    } else {
      if (!mayFollow(last, value)) return undefined;
      group += value;
      last = value;
    }
  }
  return words.length === 0 ? undefined : total + group;
}

/** "soixante dix" and "vingt trois" make one number; "trois dix" and "vingt trente" are two. */
function mayFollow(last: number, value: number): boolean {
  if (last >= 100) return true;
  if (last >= 20) return value < 20 && (value < 10 || last === 60 || last === 20);
  return last === 10 && value >= 7 && value <= 9;
}
