import { isLanguage, type Language } from '@/core/language';

/** More entries than any browser sends; the rest of a hostile header is not read. */
const MOST_ENTRIES = 40;

/** RFC 9110's weight: 1 when absent, 0 (never) when it is no number from 0 to 1. */
function weightOf(parameters: readonly string[]): number {
  const weight = parameters.map((each) => each.trim()).find((each) => /^q=/iu.test(each));
  if (weight === undefined) return 1;
  return /^q=(0(\.\d{0,3})?|1(\.0{0,3})?)$/iu.test(weight) ? Number(weight.slice(2)) : 0;
}

/**
 * The language for a visitor whose address names none: the cookie's, else the best of `Accept-Language`
 * (RFC 9110, 12.5.4), the first named winning a tie. Someone who reads neither of ours gets English, someone who
 * says nothing gets French.
 */
export function negotiateLanguage(cookie: string | undefined, acceptLanguage: string | null): Language {
  if (isLanguage(cookie)) return cookie;
  let best: Language | undefined;
  let bestWeight = 0;
  let namesOthers = false;
  for (const entry of (acceptLanguage ?? '').split(',', MOST_ENTRIES)) {
    const [range = '', ...parameters] = entry.split(';', 4);
    const primary = range.trim().split('-', 1)[0]?.toLowerCase() ?? '';
    const weight = weightOf(parameters);
    if (isLanguage(primary)) {
      if (weight > bestWeight) [best, bestWeight] = [primary, weight];
    } else if (primary !== '' && primary !== '*') {
      namesOthers = true;
    }
  }
  return best ?? (namesOthers ? 'en' : 'fr');
}
