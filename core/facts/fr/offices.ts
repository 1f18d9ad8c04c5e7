import { NATIONALITY_INDEX } from '../common/nationality';
import { officeBody } from '../common/office-body';
import { postingAfter } from '../common/office-posting';
import { OFFICE_HEADS, type OfficeHead, type OfficeQualifier, type Portfolio } from '../common/office-words';
import type { OfficeBody, OfficePhrase } from '../common/offices';
import { indexPhrases, type PhraseIndex } from '../common/phrases';
import { foldedWords, isJoined, type Token } from '../common/tokens';
import { pluralNoun } from './inflection';
import {
  isUnknownAdjective,
  isVerb,
  Reader,
  readOfTwo,
  readPortfolios,
  readUnknownPortfolio,
} from './office-parts';
import { FRENCH_OFFICES, FRENCH_WHOLE_OFFICES } from './office-words';

interface HeadForm {
  readonly head: OfficeHead;
  readonly plural: boolean;
  readonly gender?: 'm' | 'f';
  readonly portfolio?: Portfolio;
}

function headForms(): [string, HeadForm][] {
  const forms: [string, HeadForm][] = [];
  const addForm = (words: string, form: HeadForm): void => {
    forms.push([words, form], [pluralNoun(words), { ...form, plural: true }]);
  };
  for (const head of OFFICE_HEADS) {
    const [pair = '', ...others] = FRENCH_OFFICES[head].split('/');
    const [masculine = '', feminine = ''] = pair.split('|');
    const tells = masculine !== feminine;
    addForm(masculine, { head, plural: false, ...(tells ? { gender: 'm' as const } : {}) });
    if (tells) addForm(feminine, { head, plural: false, gender: 'f' });
    for (const other of others) addForm(other, { head, plural: false });
  }
  for (const [words, head, portfolio] of FRENCH_WHOLE_OFFICES)
    addForm(words, { head, plural: false, portfolio });
  return forms;
}

const HEADS: PhraseIndex<HeadForm> = indexPhrases(headForms(), false);

const QUALIFIERS = new Map<string, OfficeQualifier>([
  ['ancien', 'former'],
  ['ancienne', 'former'],
  ['anciens', 'former'],
  ['anciennes', 'former'],
  ['ex', 'former'],
  ['futur', 'future'],
  ['future', 'future'],
]);
const QUALIFIERS_AFTER = new Map<string, OfficeQualifier>([
  ['sortant', 'outgoing'],
  ['sortante', 'outgoing'],
  ['élu', 'elect'],
  ['élue', 'elect'],
  ['déchu', 'former'],
  ['déchue', 'former'],
  ['fantôme', 'shadow'],
  ['fantômes', 'shadow'],
]);
/** Adjectives of parties, which are no part of an office: "le député écologiste". */
const PARTY =
  /^(?:socialistes?|écologistes?|communistes?|républicaine?s?|démocrates?|centristes?|macronistes?|insoumise?s?|lepénistes?|libérale?s?|conservateurs?|conservatrices?|travaillistes?|indépendantistes?|nationalistes?|péronistes?|islamistes?|kurdes?|sunnites?|chiites?|historiques?|emblématiques?|charismatiques?|actuelle?s?)$/u;
/** Links to where the holder works, which stays a name by itself. */
const AT = /^(?:à|au|aux|près)$/u;
/** Heads that portfolios may follow. */
const WITH_PORTFOLIO: ReadonlySet<OfficeHead> = new Set([
  'minister',
  'deputy-minister',
  'secretary-of-state',
  'secretary',
  'commissioner',
  'european-commissioner',
  'deputy-prime-minister',
]);

/** Reads the French office that starts at a token: "ancien ministre français de l’Intérieur", "maires de Lyon et de Paris". */
export function frenchOfficeAt(
  text: string,
  tokens: readonly Token[],
  from: number,
): OfficePhrase | undefined {
  const reader = new Reader(tokens, from);
  const start = headAt(tokens, from);
  if (!start || isVerb(tokens, start.at, start.hit.length) || isEldest(tokens, start)) return undefined;
  if (start.hit.value.head === 'general' && isAdjective(tokens, from)) return undefined;
  if (start.hit.value.head === 'researcher' && start.hit.value.plural) return undefined;
  reader.at = start.at + start.hit.length;
  const form = start.hit.value;
  const said = new Said(start.qualifier);
  readAdjectives(reader, said);
  const portfolios: Portfolio[] = form.portfolio ? [form.portfolio] : [];
  if (WITH_PORTFOLIO.has(form.head)) portfolios.push(...readPortfolios(reader));
  readAdjectives(reader, said);
  if (portfolios.length > 0 && readUnknownPortfolio(reader)) said.isOwn = true;
  let wordsTo = reader.at;
  const ofTwo = readOfTwo(reader);
  const read = ofTwo ? undefined : readBody(text, reader, form.head, said);
  if (read && !read.isVague) wordsTo = reader.at;
  const isCut = !ofTwo && !read && /^(?:de|du|des|d')$/u.test(reader.lower());
  const head = said.isEuropean && form.head === 'commissioner' ? 'european-commissioner' : form.head;
  const isOwn = said.isOwn || (said.isEuropean && head === form.head);
  const gender = form.gender ?? genderBefore(tokens, from);
  return {
    from,
    to: reader.at,
    wordsTo,
    head,
    plural: form.plural,
    portfolios,
    ...(said.qualifier ? { qualifier: said.qualifier } : {}),
    ...(said.country === undefined ? {} : { country: said.country }),
    ...(read?.body === undefined ? {} : { body: read.body }),
    ...(gender === undefined ? {} : { gender }),
    ...(ofTwo ? { ofTwo } : {}),
    ...(isOwn ? { isOwn } : {}),
    ...(isCut ? { isCut } : {}),
    ...(read?.worksFrom === undefined ? {} : { worksFrom: read.worksFrom }),
  };
}

/** What stands around the head and says more of the office. */
class Said {
  country: string | undefined;
  isEuropean = false;
  isOwn = false;

  constructor(public qualifier: OfficeQualifier | undefined) {}
}

interface Start {
  readonly at: number;
  readonly hit: { readonly length: number; readonly value: HeadForm };
  readonly qualifier: OfficeQualifier | undefined;
}

/** The head of an office, past "ancien" or inside "ex-ministre". */
function headAt(tokens: readonly Token[], from: number): Start | undefined {
  const first = tokens[from]?.lower ?? '';
  const qualifier = QUALIFIERS.get(first);
  const at = qualifier ? from + 1 : from;
  if (qualifier && !isJoined(tokens[at])) return undefined;
  const hit = HEADS.at(tokens, at);
  if (hit) return { at, hit, qualifier };
  const glued = first.startsWith('ex-') ? gluedHead(tokens, from) : undefined;
  return glued && { at: from, hit: glued, qualifier: 'former' };
}

function readAdjectives(reader: Reader, said: Said): void {
  const { tokens } = reader;
  while (reader.lower() !== '') {
    const word = reader.lower();
    const after = QUALIFIERS_AFTER.get(word);
    const nation = NATIONALITY_INDEX.fr.at(tokens, reader.at);
    if (after) said.qualifier = after;
    else if (nation?.value === 'EU') said.isEuropean = true;
    else if (nation) said.country = nation.value || said.country;
    else if (word === 'par' && reader.lower(1) === 'intérim') {
      said.qualifier = 'acting';
      reader.at += 1;
    } else if (isUnknownAdjective(tokens, reader.at)) said.isOwn = true;
    else if (!PARTY.test(word)) return;
    reader.at += after || !nation ? 1 : nation.length;
  }
}

interface ReadFrenchBody {
  readonly body?: OfficeBody;
  readonly isVague: boolean;
  readonly worksFrom?: number;
}

/** What the office is at, and where it is sent: "de France au Bhoutan", "de l’ONU pour la Libye". */
function readBody(text: string, reader: Reader, head: OfficeHead, said: Said): ReadFrenchBody | undefined {
  const { tokens } = reader;
  const start = reader.at;
  const first = officeBody(text, tokens, start, 'fr', head);
  if (!first) return undefined;
  const second = postingAfter(tokens, first.to, 'fr', head);
  const body = second?.body ?? first.body;
  said.country ??= first.country;
  if (second && first.body) said.isOwn = true;
  const isAtWork = AT.test(reader.lower());
  reader.at = second?.to ?? first.to;
  if (body?.kind !== 'words' && !first.isVague) readAdjectives(reader, said);
  return {
    isVague: first.isVague === true,
    ...(body ? { body } : {}),
    ...(isAtWork && !body?.value.startsWith('to:') ? { worksFrom: start } : {}),
  };
}

/** « au classement général, X est premier »: after a noun, an adjective. */
function isAdjective(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (!before || !isJoined(tokens[from]) || !/^\p{Ll}{4,}$/u.test(before.text)) return false;
  return !/^(?:cette|jeune|vieux|célèbre|futur|ancien|nouveau|sous|avec|pour|dont|dans|mais|comme|selon|nommé|promu|chez|devenu|redouté|fameux|même|brillant|puissant|tandis|quand|lorsque|contre|entre|grand|dernier|premier|second|seul|propre|leur|notre|votre|soit|était|être|rang|grade)$/u.test(
    before.lower,
  );
}

/** "la doyenne des Français": the oldest of them, no office. */
function isEldest(tokens: readonly Token[], { at, hit }: Start): boolean {
  const after = tokens[at + hit.length];
  return (
    hit.value.head === 'dean' &&
    /^(?:des|de|d')$/u.test(after?.lower ?? '') &&
    isNoFaculty(tokens, at + hit.length + 1)
  );
}

function isNoFaculty(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 3).map((token) => token.lower);
  return !words.some((word) =>
    /^(?:facultés?|universités?|écoles?|collège|juges|lettres|droit|médecine|sciences)$/u.test(word),
  );
}

function gluedHead(tokens: readonly Token[], from: number): { length: number; value: HeadForm } | undefined {
  const token = tokens[from];
  if (!token) return undefined;
  const rest: Token = {
    ...token,
    text: token.text.slice(3),
    lower: token.lower.slice(3),
    folded: foldedWords(token.text.slice(3)),
  };
  return HEADS.at([rest, ...tokens.slice(from + 1, from + 8)], 0);
}

/** "la ministre" tells what "ministre" doesn't. */
function genderBefore(tokens: readonly Token[], from: number): 'm' | 'f' | undefined {
  const before = tokens[from - 1]?.lower;
  if (!isJoined(tokens[from])) return undefined;
  if (before === 'la' || before === 'une' || before === 'cette') return 'f';
  return before === 'le' || before === 'un' || before === 'ce' ? 'm' : undefined;
}
