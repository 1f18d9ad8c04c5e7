import { NATIONALITY_INDEX } from '../common/nationality';
import { officeBody } from '../common/office-body';
import {
  OFFICE_HEADS,
  type OfficeHead,
  type OfficeQualifier,
  PORTFOLIOS,
  type Portfolio,
} from '../common/office-words';
import type { OfficeBody, OfficePhrase } from '../common/offices';
import { indexPhrases, type PhraseIndex } from '../common/phrases';
import { foldedWords, isJoined, type Token } from '../common/tokens';
import { pluralNoun } from './inflection';
import { FRENCH_OFFICES, FRENCH_PORTFOLIOS, FRENCH_WHOLE_OFFICES } from './office-words';

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

const PORTFOLIO_INDEX: PhraseIndex<Portfolio> = indexPhrases(
  PORTFOLIOS.filter((portfolio) => portfolio !== 'home').flatMap((portfolio) =>
    FRENCH_PORTFOLIOS[portfolio]
      .split('/')
      .map((words): [string, Portfolio] => [words.replace(/^(?:les? |la |l’)/u, ''), portfolio]),
  ),
  true,
);

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
]);
/** Heads that portfolios may follow. */
const WITH_PORTFOLIO: ReadonlySet<OfficeHead> = new Set([
  'minister',
  'deputy-minister',
  'secretary-of-state',
  'secretary',
  'commissioner',
  'deputy-prime-minister',
]);

/** A row of tokens with a place to read from: each reader moves it on over what it reads. */
class Reader {
  constructor(
    readonly tokens: readonly Token[],
    public at: number,
  ) {}

  lower(offset = 0): string {
    const index = this.at + offset;
    const token = this.tokens[index];
    return token !== undefined && isJoined(token) ? token.lower : '';
  }
}

/** Reads the French office that starts at a token: "ancien ministre français de l’Intérieur", "maires de Lyon et de Paris". */
export function frenchOfficeAt(
  text: string,
  tokens: readonly Token[],
  from: number,
): OfficePhrase | undefined {
  const reader = new Reader(tokens, from);
  let qualifier = QUALIFIERS.get(tokens[from]?.lower ?? '');
  if (qualifier) reader.at += 1;
  let hit = HEADS.at(tokens, reader.at);
  const glued = /^ex-/u.test(tokens[from]?.lower ?? '');
  if (!hit && glued) {
    qualifier = 'former';
    hit = gluedHead(tokens, from);
  }
  if (!hit || (qualifier && reader.at > from && !isJoined(tokens[reader.at]))) return undefined;
  reader.at += hit.length;
  const form = hit.value;
  const portfolios: Portfolio[] = form.portfolio ? [form.portfolio] : [];
  let country: string | undefined;
  const readAdjectives = (): void => {
    for (;;) {
      const after = QUALIFIERS_AFTER.get(reader.lower());
      const nation = reader.lower() === '' ? undefined : NATIONALITY_INDEX.fr.at(tokens, reader.at);
      if (after) qualifier = after;
      else if (nation && nation.value !== 'EU') country = nation.value || country;
      else if (reader.lower() === 'par' && reader.lower(1) === 'intérim') {
        qualifier = 'acting';
        reader.at += 1;
      } else return;
      reader.at += after || !nation ? 1 : nation.length;
    }
  };
  readAdjectives();
  if (WITH_PORTFOLIO.has(form.head)) portfolios.push(...readPortfolios(reader));
  readAdjectives();
  const endOfWords = reader.at;
  const ofTwo = readOfTwo(reader);
  let body: OfficeBody | undefined;
  if (!ofTwo) {
    const read = officeBody(text, tokens, reader.at, 'fr', form.head);
    if (read) {
      reader.at = read.to;
      if (read.country !== undefined && country === undefined) country = read.country;
      else body = read.body;
    }
    readAdjectives();
  }
  const gender = form.gender ?? genderBefore(tokens, from);
  return {
    from,
    to: reader.at,
    wordsTo: ofTwo ? endOfWords : reader.at,
    head: form.head,
    plural: form.plural,
    portfolios,
    ...(qualifier ? { qualifier } : {}),
    ...(country === undefined ? {} : { country }),
    ...(body === undefined ? {} : { body }),
    ...(gender === undefined ? {} : { gender }),
    ...(ofTwo ? { ofTwo } : {}),
  };
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
  return HEADS.at([...tokens.slice(0, from), rest, ...tokens.slice(from + 1, from + 8)], from);
}

/** "la ministre" tells what "ministre" doesn't. */
function genderBefore(tokens: readonly Token[], from: number): 'm' | 'f' | undefined {
  const before = tokens[from - 1]?.lower;
  if (!isJoined(tokens[from])) return undefined;
  if (before === 'la' || before === 'une' || before === 'cette') return 'f';
  return before === 'le' || before === 'un' || before === 'ce' ? 'm' : undefined;
}

/** Moves over "de la", "chargé de l’", "aux"…; gives whether it read one. */
function readLink(reader: Reader): boolean {
  let at = 0;
  if (/^(?:chargée?s?|déléguée?s?)$/u.test(reader.lower(at))) at += 1;
  if (/^(?:chargée?s?)$/u.test(reader.lower(at))) at += 1;
  const link = reader.lower(at);
  if (!/^(?:de|du|des|d'|à|au|aux)$/u.test(link)) return false;
  at += 1;
  if (/^(?:la|l')$/u.test(reader.lower(at))) at += 1;
  reader.at += at;
  return true;
}

/** "de l’Économie, des Finances et de la Souveraineté…": as many portfolios as the lexicon knows in a row. */
function readPortfolios(reader: Reader): Portfolio[] {
  const found: Portfolio[] = [];
  for (;;) {
    const start = reader.at;
    if (found.length > 0) {
      const token = reader.tokens[reader.at];
      const joined = isJoined(token) && token?.lower === 'et';
      if (joined) reader.at += 1;
      else if (token?.gap !== ', ' || !/^(?:de|du|des|d')$/u.test(token.lower)) return found;
    }
    const at = reader.at;
    const linked =
      found.length > 0 && reader.tokens[at]?.gap === ', ' ? readAfterComma(reader) : readLink(reader);
    const hit = linked || found.length > 0 ? PORTFOLIO_INDEX.at(reader.tokens, reader.at) : undefined;
    if (!hit) {
      reader.at = start;
      return found;
    }
    found.push(hit.value);
    reader.at += hit.length;
  }
}

function readAfterComma(reader: Reader): boolean {
  reader.at += 1;
  if (/^(?:la|l')$/u.test(reader.lower())) reader.at += 1;
  return true;
}

/** "des deux pays", "des deux nations". */
function readOfTwo(reader: Reader): boolean {
  if (
    reader.lower() !== 'des' ||
    reader.lower(1) !== 'deux' ||
    !/^(?:pays|nations|états|capitales|royaumes|puissances)$/u.test(reader.lower(2))
  )
    return false;
  reader.at += 3;
  return true;
}
