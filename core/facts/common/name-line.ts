import type { Sentence } from '@/core/article/article';
import type { Language } from '@/core/language';
import { type FoundDate, findDates } from './dates';
import { firstName } from './first-names';
import type { NamedLine } from './line';
import { findNames } from './names';
import type { LanguagePack } from './pack';
import { appositions, expectedPersons, takenByOffices } from './role-cues';
import { findOffices } from './roles';
import { indexAt, isJoined, type Token } from './tokens';

/** What a sentence is read in: the whole text, its language and words, and what the rest of it tells. */
export interface NameSetting {
  readonly text: string;
  readonly language: Language;
  readonly pack: LanguagePack;
  /** The day that relative dates are resolved against (`YYYY-MM-DD`), when one is known. */
  readonly reference: string | undefined;
  /** Words that the article also writes without a capital. */
  readonly smallWords: ReadonlySet<string>;
}

/** A sentence's dates and offices, and its names by grammar, before the article as a whole says who is who. */
export function readNameLine(setting: NameSetting, sentence: Sentence, tokens: readonly Token[]): NamedLine {
  const { text, language, pack, reference, smallWords } = setting;
  const offices = findOffices(text, tokens, pack);
  const taken = takenByOffices(tokens, offices);
  const expected = expectedPersons(tokens, offices, pack);
  const officeAfter = appositions(tokens, offices, pack);
  const dates = findDates(text, sentence, language, reference).filter(
    (date) => !isName(tokens, taken, expected, date),
  );
  for (const date of dates) {
    for (let at = indexAt(tokens, date.start); (tokens[at]?.start ?? date.end) < date.end; at += 1)
      taken[at] = true;
  }
  const names = findNames(text, tokens, pack, { taken, expected, officeAfter, smallWords });
  return { sentence, tokens, taken, dates, offices, names };
}

/** "April Washington" after an office, "Mme Mai": a month that is a person's name is no date. */
function isName(
  tokens: readonly Token[],
  taken: readonly boolean[],
  expected: readonly boolean[],
  date: FoundDate,
): boolean {
  const at = indexAt(tokens, date.start);
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || taken[at] || !/^\p{Lu}\p{L}+$/u.test(token.text) || date.end > token.end) return false;
  const isFollowed = isJoined(next) && /^\p{Lu}\p{Ll}/u.test(next?.text ?? '');
  return isFollowed && (expected[at] === true || firstName(token.text) !== undefined);
}
