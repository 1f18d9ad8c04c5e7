import type { Span } from '@/core/article/article';
import type { Language } from '@/core/language';
import { genderOfFirstName } from './first-names';
import type { FoundName } from './names';
import { isEmpty, isHeldByOne, isRank, isSpecific, type OfficePhrase } from './offices';
import { ORGANISATION_INDEX } from './organisations';
import { type HolderLine, holdersOf } from './role-holders';
import { isWhole, withModifiers } from './role-modifiers';
import { indexAt, isCapitalised, isJoined, type Token } from './tokens';

/** What offices are read with, in one language. */
export interface OfficePack {
  readonly language: Language;
  /** Reads the office that starts at a token, if one does. */
  readonly officeAt: (text: string, tokens: readonly Token[], from: number) => OfficePhrase | undefined;
  readonly nameWords: {
    readonly titles: ReadonlySet<string>;
    readonly ranks: ReadonlySet<string>;
    readonly stopWords: ReadonlySet<string>;
  };
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
  /** "a nommé", "elected": verbs whose object gets the office named after it. */
  readonly appointers: ReadonlySet<string>;
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
      isPartOfOrganisation(tokens, at, pack.language) || isFamilyName(tokens, at) || isFirstName(tokens, at)
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

/** "Dean Foster": a first name that is an office too, with no article before it and a family name after it. */
function isFirstName(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]?.lower, tokens[at + 1]];
  if (tokens[at]?.text !== 'Dean' || !next || !isJoined(next) || !isCapitalised(next.text)) return false;
  return !/^(?:the|le)$/u.test(before ?? '');
}

/**
 * Joins the offices of a sentence with the persons beside them: "le ministre X", "X, ministre de…", "X est ministre",
 * "les ministres…, X et Y". An office with no one beside it is kept, with no holder, when it says which one it is.
 */
export function findRoles(
  text: string,
  tokens: readonly Token[],
  phrases: readonly OfficePhrase[],
  names: readonly FoundName[],
  pack: OfficePack,
): FoundRole[] {
  const line: HolderLine = { text, tokens, persons: names.filter((name) => name.kind === 'person'), pack };
  const nameEnding = new Map(names.map((name) => [name.end, name]));
  const startOf = (offset: number): number => indexAt(tokens, offset);
  const used = new Set<FoundName>();
  const roles: FoundRole[] = [];
  for (const found of phrases) {
    const phrase = withModifiers(tokens, found, nameEnding, startOf, pack);
    const own = holdersOf(line, phrase, isTitle(phrase) ? new Set() : used);
    const role = roleOf(line, phrase, own.length > 0 ? own : sharedHolders(line, phrase, roles.at(-1)));
    if (!role) continue;
    if (!isTitle(phrase)) for (const holder of role.holders) used.add(holder);
    roles.push(role);
  }
  return roles;
}

/** "X, député de la Corrèze et maire de Paris, …": two offices in one apposition have one holder. */
function sharedHolders(
  line: HolderLine,
  phrase: OfficePhrase,
  before: FoundRole | undefined,
): readonly FoundName[] {
  const link = line.tokens[phrase.from - 1];
  const isLinked = link !== undefined && isJoined(link) && isJoined(line.tokens[phrase.from]);
  if (!before || !isLinked || before.phrase.plural || phrase.plural) return [];
  if (before.phrase.to !== phrase.from - 1 || !line.pack.roleWords.and.has(link.lower)) return [];
  const next = line.tokens[phrase.to];
  const ends = next === undefined || !isJoined(next);
  return ends && before.holders.every((holder) => holder.end <= before.start) ? before.holders : [];
}

/** Ranks and births: their holder may hold an office too ("his counterpart, Prince Faisal"). */
function isTitle(phrase: OfficePhrase): boolean {
  return isRank(phrase) || /^(?:prince|princess)$/u.test(phrase.head);
}

function roleOf(
  line: HolderLine,
  phrase: OfficePhrase,
  holders: readonly FoundName[],
): FoundRole | undefined {
  const first = line.tokens[phrase.from];
  const last = line.tokens[phrase.wordsTo - 1];
  if (!first || !last || !isWhole(phrase) || isEmpty(phrase)) return undefined;
  if (phrase.plural && holders.length === 1) return undefined;
  if (/^\p{Lu}{4,40}$/u.test(line.tokens[phrase.wordsTo - 1]?.text ?? '') && !phrase.body) return undefined;
  if (holders.length === 0 && !saysEnough(line, phrase)) return undefined;
  const before = line.tokens[phrase.from - 1];
  // "Attorney General", "Air Force General": another office, or a rank that the lexicon lacks.
  if (
    isRank(phrase) &&
    isJoined(first) &&
    isCapitalised(before?.text ?? '') &&
    !line.pack.roleWords.determiners.has(before?.lower ?? '')
  )
    return undefined;
  const gender = phrase.gender ?? genderOf(line, holders);
  return {
    start: first.start,
    end: last.end,
    phrase,
    holders,
    confidence: confidenceOf(line, phrase, holders.length > 0),
    isCounterpart: phrase.head === 'counterpart',
    ...(gender ? { gender } : {}),
  };
}

/** An office that no one is said to hold counts when it is one man's or woman's and says which: not "a spokeswoman for…". */
function saysEnough(line: HolderLine, phrase: OfficePhrase): boolean {
  if (!isSpecific(phrase) || phrase.isOwn || !isHeldByOne(phrase)) return false;
  if (phrase.qualifier !== undefined && phrase.qualifier !== 'acting') return false;
  if (phrase.body?.kind === 'words' && !/\p{Lu}/u.test(phrase.body.value)) return false;
  const before = line.tokens[phrase.from - 1];
  const after = line.tokens[phrase.to];
  if (after && isJoined(after) && (/^['’]s$/u.test(after.text) || isCapitalised(after.text))) return false;
  if (before === undefined || !isJoined(line.tokens[phrase.from])) return true;
  const isOffice = /^(?:office|bureau|cabinet)$/u.test(line.tokens[phrase.from - 3]?.lower ?? '');
  return /^(?:the|le|la|l'|du|au)$/u.test(before.lower) && !isOffice;
}

/** "son avocate, Sophie Laurent": whose lawyer is not told, so that little is said. */
function confidenceOf(line: HolderLine, phrase: OfficePhrase, isHeld: boolean): number {
  if (!isHeld) return 0.6;
  const before = line.tokens[phrase.from - 1];
  const isPossessed =
    before !== undefined &&
    isJoined(line.tokens[phrase.from]) &&
    (line.pack.roleWords.possessives.has(before.lower) || /^['’]s$/u.test(before.text));
  return isPossessed && !isSpecific(phrase) && phrase.head !== 'counterpart' ? 0.55 : 0.9;
}

function genderOf(line: HolderLine, holders: readonly FoundName[]): 'm' | 'f' | undefined {
  const genders = new Set(
    holders.map((holder) => titleGender(line, holder) ?? genderOfFirstName(holder.text.split(' ')[0] ?? '')),
  );
  return genders.size === 1 ? [...genders][0] : undefined;
}

function titleGender(line: HolderLine, name: FoundName): 'm' | 'f' | undefined {
  const before = line.tokens[indexAt(line.tokens, name.start) - 1]?.lower;
  if (before === undefined) return undefined;
  if (/^(?:mme|madame|mrs\.?|ms\.?|miss)$/u.test(before)) return 'f';
  return /^(?:m\.?|monsieur|mr\.?|sir)$/u.test(before) ? 'm' : undefined;
}
