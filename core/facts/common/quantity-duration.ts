import { endsClean, type QuantityScan, wordsBetween } from './quantity-tokens';

/** A unit and what smaller units add to it. */
interface Duration {
  readonly unit: string;
  readonly next: number;
  readonly factor: number;
  /** In the unit: half an hour for "2 h 30". */
  readonly add: number;
}

type FindUnit = (scan: QuantityScan, at: number) => { unit: string; next: number } | undefined;

/** What each unit of time is divided into, and into how many. */
const PARTS: ReadonlyMap<string, readonly [unit: string, count: number]> = new Map([
  ['year', ['month', 12]],
  ['week', ['day', 7]],
  ['day', ['hour', 24]],
  ['hour', ['minute', 60]],
  ['minute', ['second', 60]],
]);

/** What a unit of time is divided into: an hour into 60 minutes. Nothing for other units. */
export function partsOf(unit: string): readonly [unit: string, count: number] | undefined {
  return PARTS.get(unit);
}

/**
 * Reads what follows a unit of time and belongs to it: "2 h 30", "69 jours 15 h", "deux ans et demi", "3 hours and
 * 41 minutes". A unit of anything else is given back as it is.
 */
export function withSmallerUnits(
  scan: QuantityScan,
  whole: { readonly unit: string; readonly next: number },
  findUnit: FindUnit,
): Duration {
  const plain = { ...whole, factor: 1, add: 0 };
  const part = PARTS.get(whole.unit);
  if (part === undefined) return plain;
  const isLinked = scan.pack.linkWords.has(scan.tokens[whole.next]?.lower ?? '');
  for (const words of isLinked ? [3, 2] : []) {
    if (scan.pack.andHalf.has(wordsBetween(scan, whole.next, whole.next + words))) {
      return { ...plain, next: whole.next + words, add: 0.5 };
    }
  }
  return partAfter(scan, plain, part, findUnit) ?? bareMinutes(scan, plain, findUnit);
}

function partAfter(
  scan: QuantityScan,
  whole: Duration,
  [name, count]: readonly [string, number],
  findUnit: FindUnit,
): Duration | undefined {
  const isLinked = scan.pack.linkWords.has(scan.tokens[whole.next]?.lower ?? '');
  const start = isLinked ? whole.next + 1 : whole.next;
  const read = numberAt(scan, start);
  if (read === undefined || read.value >= count) return undefined;
  const unit = findUnit(scan, read.next);
  if (unit?.unit !== name) return undefined;
  const rest = withSmallerUnits(scan, unit, findUnit);
  return { ...whole, next: rest.next, add: (read.value + rest.add) / count };
}

/** A number of months, hours, minutes: in figures, or in words with a hyphen at most ("twenty-three"). */
function numberAt({ tokens, pack }: QuantityScan, at: number): { value: number; next: number } | undefined {
  const token = tokens[at];
  if (token?.kind === 'figures') {
    const isShort = /^\d{1,2}(?:[.,]\d{1,2})?$/u.test(token.text);
    return isShort ? { value: Number(token.text.replace(',', '.')), next: at + 1 } : undefined;
  }
  if (token?.kind !== 'word' || !pack.numberWords.has(token.lower)) return undefined;
  const isCompound = tokens[at + 1]?.text === '-' && pack.numberWords.has(tokens[at + 2]?.lower ?? '');
  const words = isCompound ? [token.lower, tokens[at + 2]?.lower ?? ''] : [token.lower];
  const value = pack.readWords(words);
  return value === undefined ? undefined : { value, next: at + words.length * 2 - 1 };
}

/** The minutes of "2 h 30" and "deux heures trente", which only French leaves without their unit. */
function bareMinutes(scan: QuantityScan, hour: Duration, findUnit: FindUnit): Duration {
  const minutes = scan.tokens[hour.next];
  if (hour.unit !== 'hour' || scan.language !== 'fr') return hour;
  if (minutes?.kind !== 'figures' || !/^[0-5]\d$/u.test(minutes.text)) return hour;
  const after = scan.tokens[hour.next + 1];
  if (!endsClean(scan, hour.next + 1)) return hour;
  const isNewQuantity = findUnit(scan, hour.next + 1) !== undefined || after?.kind === 'word';
  const isAbbreviated = scan.tokens[hour.next - 1]?.text === 'h';
  if (!isAbbreviated && isNewQuantity) return hour;
  return { ...hour, next: hour.next + 1, add: Number(minutes.text) / 60 };
}
