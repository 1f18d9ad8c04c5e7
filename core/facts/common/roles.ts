import type { Span } from '@/core/article/article';
import type { Language } from '@/core/language';
import { genderOfFirstName } from './first-names';
import type { FoundName } from './names';
import { isLoose, isSpecific, type OfficePhrase } from './offices';
import { ORGANISATION_INDEX } from './organisations';
import { indexAt, isCapitalised, isJoined, type Token } from './tokens';

/** What offices are read with, in one language. */
export interface OfficePack {
  readonly language: Language;
  /** Reads the office that starts at a token, if one does. */
  readonly officeAt: (text: string, tokens: readonly Token[], from: number) => OfficePhrase | undefined;
  readonly nameWords: { readonly titles: ReadonlySet<string> };
  readonly roleWords: RoleWords;
}

/** Small words between a name and an office, all in lower case. */
export interface RoleWords {
  /** Articles and possessives before an office. */
  readonly determiners: ReadonlySet<string>;
  /** "est", "became", "a été nommé": what makes the office the name's own. */
  readonly copulas: ReadonlySet<string>;
  /** Words that may stand among them ("comme", "as", "new"). */
  readonly fillers: ReadonlySet<string>;
  /** Words that link the last of several names ("et", "and"). */
  readonly and: ReadonlySet<string>;
  /** "son", "his": whose counterpart. */
  readonly possessives: ReadonlySet<string>;
}

/** An office with those who hold it, as one sentence says. */
export interface FoundRole extends Span {
  readonly phrase: OfficePhrase;
  readonly holders: readonly FoundName[];
  readonly confidence: number;
  /** "son homologue": the office is that of the person named before. */
  readonly isCounterpart: boolean;
  readonly gender?: 'm' | 'f';
}

/** The offices of a sentence, whether or not anyone is named beside them. They never overlap. */
export function findOffices(text: string, tokens: readonly Token[], pack: OfficePack): OfficePhrase[] {
  const found: OfficePhrase[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase =
      isPartOfOrganisation(tokens, at, pack.language) || isFamilyName(tokens, at)
        ? undefined
        : pack.officeAt(text, tokens, at);
    if (phrase && phrase.to > at) found.push(phrase);
    at = phrase && phrase.to > at ? phrase.to : at + 1;
  }
  return found;
}

/** "General Motors", "Capitaine Nemo SA": a listed organisation that only starts like an office. */
function isPartOfOrganisation(tokens: readonly Token[], at: number, language: Language): boolean {
  const hit = ORGANISATION_INDEX[language].at(tokens, at);
  return hit !== undefined && hit.length > 1 && isCapitalised(tokens[at]?.text ?? '');
}

/** "Bruno Le Maire", "John Bishop" after "Le": a family name that is an office too, after a first name and a particle. */
function isFamilyName(tokens: readonly Token[], at: number): boolean {
  const [first, particle, name] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!first || !particle || !name || !isJoined(particle) || !isJoined(name)) return false;
  return isCapitalised(name.text) && /^(?:Le|La|De|Du)$/u.test(particle.text) && isCapitalised(first.text);
}

interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly FoundName[];
  readonly pack: OfficePack;
}

/**
 * Joins the offices of a sentence with the persons beside them: "le ministre X", "X, ministre de…", "X est ministre",
 * "les ministres…, X et Y". An office with no one beside it is kept, with no holder, when it is specific.
 */
export function findRoles(
  text: string,
  tokens: readonly Token[],
  phrases: readonly OfficePhrase[],
  names: readonly FoundName[],
  pack: OfficePack,
): FoundRole[] {
  const line: Line = { text, tokens, names: names.filter((name) => name.kind === 'person'), pack };
  const used = new Set<FoundName>();
  const roles: FoundRole[] = [];
  for (const phrase of phrases) {
    const holders = holdersOf(line, phrase, used);
    for (const holder of holders) used.add(holder);
    const first = tokens[phrase.from];
    const last = tokens[phrase.wordsTo - 1];
    if (!first || !last || (holders.length === 0 && !saysEnough(line, phrase))) continue;
    const gender = phrase.gender ?? genderOf(line, holders);
    roles.push({
      start: first.start,
      end: last.end,
      phrase,
      holders,
      confidence: confidenceOf(line, phrase, holders.length > 0),
      isCounterpart: phrase.head === 'counterpart',
      ...(gender ? { gender } : {}),
    });
  }
  return roles;
}

/** An office that no one is said to hold counts when it is one man's or woman's and says which: not "a spokeswoman for…". */
function saysEnough(line: Line, phrase: OfficePhrase): boolean {
  if (isLoose(phrase) || phrase.plural || phrase.body?.kind === 'words' || phrase.body?.kind === 'name')
    return false;
  const before = line.tokens[phrase.from - 1];
  return (
    before === undefined ||
    !isJoined(line.tokens[phrase.from]) ||
    !/^(?:a|an|un|une|des|ce|cet|cette)$/u.test(before.lower)
  );
}

/** "son avocate, Sophie Laurent": whose lawyer is not told, so that little is said. */
function confidenceOf(line: Line, phrase: OfficePhrase, isHeld: boolean): number {
  if (!isHeld) return 0.6;
  const before = line.tokens[phrase.from - 1];
  const isPossessed =
    before !== undefined &&
    isJoined(line.tokens[phrase.from]) &&
    line.pack.roleWords.possessives.has(before.lower);
  return isPossessed && !isSpecific(phrase) && phrase.head !== 'counterpart' ? 0.55 : 0.9;
}

function genderOf(line: Line, holders: readonly FoundName[]): 'm' | 'f' | undefined {
  const genders = new Set(
    holders.map((holder) => titleGender(line, holder) ?? genderOfFirstName(holder.text.split(' ')[0] ?? '')),
  );
  return genders.size === 1 ? [...genders][0] : undefined;
}

function titleGender(line: Line, name: FoundName): 'm' | 'f' | undefined {
  const before = line.tokens[indexAt(line.tokens, name.start) - 1]?.lower;
  if (before === undefined) return undefined;
  if (/^(?:mme|madame|mrs\.?|ms\.?|miss)$/u.test(before)) return 'f';
  return /^(?:m\.?|monsieur|mr\.?|sir)$/u.test(before) ? 'm' : undefined;
}

function holdersOf(line: Line, phrase: OfficePhrase, used: ReadonlySet<FoundName>): FoundName[] {
  const first = lastNameBefore(line, phrase);
  const candidate = line.names[first];
  const previous = candidate && !used.has(candidate) && isBefore(line, candidate, phrase) ? first : -1;
  const after = followers(line, phrase, first + 1).filter((name) => !used.has(name));
  const holders = previous < 0 ? [] : withCompanions(line, previous, phrase, used);
  if (holders.length > 0 && !hasDefinite(line, phrase)) return holders;
  return after.length > 0 ? after : holders;
}

/** The place in the list of the last name that ends before an office; -1 when there is none. */
function lastNameBefore(line: Line, phrase: OfficePhrase): number {
  const start = line.tokens[phrase.from]?.start ?? 0;
  let low = 0;
  let high = line.names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((line.names[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** "le ministre" introduces who comes after; "ministre" alone says more of who came before. */
function hasDefinite(line: Line, phrase: OfficePhrase): boolean {
  const before = line.tokens[phrase.from - 1];
  return (
    before !== undefined && isJoined(line.tokens[phrase.from]) && /^(?:le|la|l'|les|the)$/u.test(before.lower)
  );
}

/** For several holders named before the office: "X et Y, ministres de…". */
function withCompanions(
  line: Line,
  index: number,
  phrase: OfficePhrase,
  used: ReadonlySet<FoundName>,
): FoundName[] {
  const last = line.names[index];
  if (!last) return [];
  const found = [last];
  for (let at = index - 1; phrase.plural && at >= 0; at -= 1) {
    const name = line.names[at];
    const next = found[0];
    if (!name || !next || used.has(name) || !areListed(line, name, next)) break;
    found.unshift(name);
  }
  return found;
}

function areListed(line: Line, one: FoundName, next: FoundName): boolean {
  const between = line.text.slice(one.end, next.start).trim().toLowerCase();
  return (
    between === ',' ||
    line.pack.roleWords.and.has(between) ||
    line.pack.roleWords.and.has(between.replace(/^, ?/u, ''))
  );
}

/** The name, or for a plural office the names, right after it. */
function followers(line: Line, phrase: OfficePhrase, index: number): FoundName[] {
  const office = line.tokens[phrase.to - 1];
  const first = line.names[index];
  if (!office || !first || first.start < office.end) return [];
  const between = line.text.slice(office.end, first.start);
  const gap = between.length > 24 ? 'far' : untitled(between, line.pack);
  if (!/^(?:[,:]? | \()$/u.test(gap)) return [];
  if (!phrase.plural) return [first];
  const found = [first];
  for (let at = index + 1; at < line.names.length; at += 1) {
    const name = line.names[at];
    const last = found.at(-1);
    if (!name || !last || !areListed(line, last, name)) break;
    found.push(name);
  }
  return found;
}

/** What stands between without titles, spaces made one: ", M. " is ", ". */
function untitled(between: string, pack: OfficePack): string {
  const words = between.replaceAll(/[\u00a0\u202f]/gu, ' ').split(' ');
  return words
    .filter((word) => word === '' || !pack.nameWords.titles.has(word.toLowerCase()))
    .join(' ')
    .replace(/ {2,}/gu, ' ');
}

/** Whether a name before the office holds it: apposition, or a verb that says so. */
function isBefore(line: Line, name: FoundName, phrase: OfficePhrase): boolean {
  const office = line.tokens[phrase.from];
  if (!office || name.end > office.start || office.start - name.end > 60) return false;
  const from = indexAt(line.tokens, name.end);
  const between = line.tokens.slice(from, phrase.from);
  const { determiners, copulas, fillers } = line.pack.roleWords;
  const first = line.tokens[from];
  const gaps = between.map((token) => token.gap).concat(office.gap);
  if (/^(?:, ?| \(|,? [–—-] )$/u.test(first?.gap ?? '')) {
    const isAge = between.length >= 1 && /^\d{1,3}$/u.test(between[0]?.text ?? '');
    const rest = isAge ? between.slice(/^ans$/u.test(between[1]?.lower ?? '') ? 2 : 1) : between;
    const isPlain = rest.every((token) => determiners.has(token.lower) || fillers.has(token.lower));
    return (
      rest.length <= 2 &&
      isPlain &&
      gaps.slice(1).every((gap) => /^(?:,? | ?|)$/u.test(gap)) &&
      closes(line, phrase)
    );
  }
  const saysSo = between.some((token) => copulas.has(token.lower));
  const all = between.every(
    (token) => copulas.has(token.lower) || determiners.has(token.lower) || fillers.has(token.lower),
  );
  return saysSo && all && gaps.every((gap) => /^[ \u00a0]?$/u.test(gap));
}

/** An apposition ends: with punctuation, with its sentence, or with "et", "qui"…, not with another capital. */
function closes(line: Line, phrase: OfficePhrase): boolean {
  const next = line.tokens[phrase.to];
  return next === undefined || !isJoined(next) || !isCapitalised(next.text);
}
