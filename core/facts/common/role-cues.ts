import { isSpecific, type OfficePhrase } from './offices';
import type { OfficePack } from './roles';
import { isCapitalised, isJoined, type Token } from './tokens';

/** Whether a token belongs to an office: names are not sought in it.  */
export function takenByOffices(tokens: readonly Token[], phrases: readonly OfficePhrase[]): boolean[] {
  const taken = new Array<boolean>(tokens.length).fill(false);
  for (const phrase of phrases)
    for (let at = phrase.from; at < (phrase.worksFrom ?? phrase.to); at += 1) taken[at] = true;
  return taken;
}

/** Tokens where a person is expected: right after an office, or after it and a comma. */
export function expectedPersons(
  tokens: readonly Token[],
  phrases: readonly OfficePhrase[],
  pack: OfficePack,
): boolean[] {
  const expected = new Array<boolean>(tokens.length).fill(false);
  for (const phrase of phrases) {
    let at = phrase.to;
    if (isJoined(tokens[at]) && pack.nameWords.titles.has(tokens[at]?.lower ?? '')) at += 1;
    const token = tokens[at];
    // "Juventus owner Exor": owners are firms as often as persons.
    if (!token || !isCapitalised(token.text) || phrase.head === 'owner') continue;
    if (isJoined(token)) expected[at] = !phrase.plural || phrase.portfolios.length > 0;
    else if (
      token.gap === ', ' &&
      (isSpecific(phrase) || /^(?:le|la|the)$/u.test(tokens[phrase.from - 1]?.lower ?? ''))
    )
      expected[at] = isCapitalised(tokens[at + 1]?.text ?? '') && isJoined(tokens[at + 1]);
  }
  return expected;
}

/** Tokens where an office in apposition starts, its article included: ", the mayor of London", ", ministre de…". */
export function appositions(
  tokens: readonly Token[],
  phrases: readonly OfficePhrase[],
  pack: OfficePack,
): boolean[] {
  const marks = new Array<boolean>(tokens.length).fill(false);
  for (const phrase of phrases) {
    const hasArticle =
      isJoined(tokens[phrase.from]) && pack.roleWords.determiners.has(tokens[phrase.from - 1]?.lower ?? '');
    const at = hasArticle ? phrase.from - 1 : phrase.from;
    const next = tokens[phrase.to];
    const ends = next === undefined || !isJoined(next);
    if (/^, ?$/u.test(tokens[at]?.gap ?? '') && ends && !phrase.plural) marks[at] = true;
  }
  return marks;
}
