import type { Bank } from '@/core/bank/bank';
import { type Bilingual, LANGUAGES, type Language } from '@/core/language';

export interface TimelineEntry {
  /** Id of the measure. */
  readonly fact: string;
  readonly date: Bilingual<string>;
  readonly label: Bilingual<string>;
  readonly labelLanguage: Bilingual<Language>;
}

/** The first month of each season, EDTF's codes: 21 spring, 22 summer, 23 autumn, 24 winter; 25–28 the same, north. */
const SEASON_MONTH = new Map([
  ['21', '03'],
  ['22', '06'],
  ['23', '09'],
  ['24', '12'],
]);

/**
 * A text that sorts EDTF dates by when they begin: `2024-22` (summer) after `2024-05` and before `2024-07`. A coarse
 * date comes before the finer ones that lie in it.
 */
export function sortKeyOfDate(value: string): string {
  const first = value.split('/', 1)[0] ?? value;
  const [year = '', month = '', day = ''] = first.replaceAll('X', '0').replace(/[?~%]/gu, '').split('-');
  return [
    year.padStart(4, '0'),
    SEASON_MONTH.get(month) ?? month.padStart(2, '0'),
    day.padStart(2, '0'),
  ].join('-');
}

/** The dated measures of a bank that more than one word tells, earliest first; those of one day stay in the bank's order. */
export function timelineOf(
  bank: Pick<Bank, 'facts'>,
  renderDate: (value: string, language: Language) => string,
): TimelineEntry[] {
  const dated = bank.facts.flatMap((fact) => {
    if (fact.kind !== 'measure' || fact.value.date === undefined) return [];
    // "euro", "plan": one word doesn't say what was done.
    if (!LANGUAGES.some((side) => /\s/u.test(fact.label[side].trim()))) return [];
    const { date } = fact.value;
    const named = bank.facts.find((each) => each.kind === 'date' && each.value === date);
    const words = named?.label ?? { fr: renderDate(date, 'fr'), en: renderDate(date, 'en') };
    const entry = { fact: fact.id, date: words, label: fact.label, labelLanguage: fact.labelLanguage };
    return [{ key: sortKeyOfDate(date), entry }];
  });
  return dated.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ entry }) => entry);
}
