import type { Evidence } from '../bank';

/** One number in digits: groups of three kept together by a space or a comma, and its decimals. */
const NUMBER = /\d{1,3}(?:[\u0020\u00a0\u202f,]\d{3})+(?:[.,]\d{1,3})?|\d+(?:[.,]\d+)?/g;

/** The number that a quotation writes in digits, as the sentence has it. */
export interface WrittenNumber {
  readonly number: number;
  /** The digits as they stand ("60 000"). */
  readonly written: string;
}

/** Reads the only number of a quotation ("48 millions d’euros" is 48); undefined when there are none or several. */
export function numberIn({
  exact,
  language,
}: Pick<Evidence, 'exact' | 'language'>): WrittenNumber | undefined {
  const found = [...exact.matchAll(NUMBER)].map(([written]) => written);
  const [written] = found;
  if (written === undefined || found.length > 1) return undefined;
  const plain =
    language === 'fr'
      ? written.replace(/[\u0020\u00a0\u202f]/g, '').replace(',', '.')
      : written.replace(/,(?=\d{3})/g, '');
  const number = Number(plain);
  return Number.isFinite(number) ? { number, written } : undefined;
}

/**
 * The quotation with another number, written as the first one is: same separators, same decimals. Undefined when
 * one number is singular and the other isn't ("1 million", "2 millions"), since the noun would tell.
 */
export function rewriteNumber(
  evidence: Pick<Evidence, 'exact' | 'language'>,
  number: number,
): string | undefined {
  const found = numberIn(evidence);
  if (!found) return undefined;
  const isOne = (value: number): boolean => (evidence.language === 'fr' ? Math.abs(value) < 2 : value === 1);
  if (isOne(found.number) !== isOne(number) && !/%/.test(evidence.exact)) return undefined;
  const [whole = '', decimals] = String(number).split('.');
  // "800" has no separator, but "1 000" has the language's own.
  const usual = found.number < 1_000 ? (evidence.language === 'fr' ? '\u202f' : ',') : undefined;
  const separator = /\d([\u0020\u00a0\u202f,])\d{3}(?!\d)/.exec(found.written)?.[1] ?? usual;
  const isGrouped =
    separator !== undefined && (evidence.language === 'fr' ? separator !== ',' : separator === ',');
  const grouped = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, separator) : whole;
  const point = evidence.language === 'fr' ? ',' : '.';
  return evidence.exact.replace(
    found.written,
    decimals === undefined ? grouped : `${grouped}${point}${decimals}`,
  );
}
