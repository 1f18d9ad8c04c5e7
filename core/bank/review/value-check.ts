import { placeNamed } from '@/core/facts/common/places';
import { findQuantities } from '@/core/facts/common/quantities';
import { parseDate } from '@/core/facts/common/render-date';
import { parseNumber } from '@/core/facts/common/render-quantity';
import type { QuantityValue } from '@/core/facts/fact';
import type { Language } from '@/core/language';
import type { BankFact } from '../bank';
import { numbersOf, standsIn, wordsOf } from '../proof-words';
import type { EditProblemCode } from './edit-problems';

/** A date without its year: "14 avril" answers for 14 April 2025. */
function isSameDate(read: string, value: string): boolean {
  return (
    read === value || (read.startsWith('XXXX-') && value.endsWith(read.slice(4)) && !value.includes('/'))
  );
}

/** Whether words say a date: its value, with or without its year; between quotation marks, too. */
export function saysDate(text: string, side: Language, value: string): boolean {
  const read = parseDate(text.replaceAll(/[«»“”"]/gu, ' '), side);
  return read !== undefined && isSameDate(read, value);
}

/** Whether words say a quantity's numbers, in figures or in words; its unit may be worded as one likes. */
export function saysQuantity(text: string, side: Language, value: QuantityValue): boolean {
  const { number, to } = value;
  const span = { start: 0, end: text.length };
  const found = findQuantities(text, span, side, []);
  if (found.some((each) => each.value.number === number && each.value.to === to)) return true;
  if (to === undefined && parseNumber(text, side) === number) return true;
  const wanted = [number, ...(to === undefined ? [] : [to])].map(String).sort();
  return found.length === 0 && numbersOf(text, side).join() === wanted.join();
}

function lastWord(name: string): string[] {
  return wordsOf(name).slice(-1);
}

/** Words that tell nothing: articles, links. Compared without accents. */
const SMALL = new Set(
  `a an and at au aux by d de des du en et for from in l la le les of on or ou par pour sur the to un une with`.split(
    /\s+/,
  ),
);

/** The beginnings of a text's telling words: gender, number and tense change only their ends. */
export function stemsOf(text: string): Set<string> {
  return new Set(
    wordsOf(text).flatMap((word) => (SMALL.has(word) || word.length < 2 ? [] : [word.slice(0, 5)])),
  );
}

/** Whether two texts share a telling word. */
export function shareWord(one: string, other: string): boolean {
  const known = stemsOf(other);
  return [...stemsOf(one)].some((stem) => known.has(stem));
}

/** Whether at least half of a text's telling words stand in others. */
export function isMostlyIn(text: string, others: readonly string[]): boolean {
  const known = stemsOf(others.join(' '));
  const stems = [...stemsOf(text)];
  return stems.filter((stem) => known.has(stem)).length * 2 >= stems.length;
}

/**
 * Why words can't be a fact's answer or label on one side, by its value: another date, another number, another name.
 * Offices and measures have no value to compare with: their words are checked against the article.
 *
 * @param known other words for the fact: as the article writes it
 */
export function objectionToValue(
  text: string,
  side: Language,
  fact: BankFact,
  known: readonly string[],
): EditProblemCode | undefined {
  switch (fact.kind) {
    case 'date':
      return saysDate(text, side, fact.value) ? undefined : 'another-date';
    case 'quantity':
      return saysQuantity(text, side, fact.value) ? undefined : 'another-number';
    case 'person': {
      const words = wordsOf(text);
      const names = [fact.value, fact.label.fr, fact.label.en];
      return names.some((name) => standsIn(lastWord(name), words)) ? undefined : 'another-name';
    }
    case 'place':
      if (placeNamed(text, side)?.value === fact.value) return undefined;
      return isNamedBy(text, fact, known) ? undefined : 'another-name';
    case 'organisation':
      return isNamedBy(text, fact, known) ? undefined : 'another-name';
    default:
      return undefined;
  }
}

function isNamedBy(text: string, fact: BankFact, known: readonly string[]): boolean {
  return [String(fact.value), fact.label.fr, fact.label.en, ...known].some((name) => shareWord(text, name));
}
