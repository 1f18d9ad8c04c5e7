import type { FoundName } from './names';
import { NATIONALITY_INDEX } from './nationality';
import { hasCommonNoun } from './office-seam';
import { isRank, isSpecific, type OfficeBody, type OfficePhrase } from './offices';
import { organisationOf } from './organisations';
import type { OfficePack } from './roles';
import { isCapitalised, isJoined, type Token } from './tokens';

/** Words before an office that say of the holder, not of the office. */
const EPITHETS =
  /^(?:honou?r|worship|majesty|excellency|late|new|young|old|longtime|long-time|veteran|embattled|popular|controversial|powerful|influential|first|second|third|local|then|current|sitting|own|only|sole|same|other|next|last|top|star|celebrated|famous|noted|prominent|respected|ousted|retired|disgraced|beleaguered|outspoken|charismatic|liberal|conservative|socialist|independent|democratic|republican|communist|centrist|populist|left-wing|right-wing|far-right|hardline|moderate|black|female|gay|deaf|blind|billionaire|millionaire|self-styled|de|facto|two-time|three-time|five-term|two-term|one-time|when|while|because|after|before|since|until|if|though|although|as|than|that|which|who|whom|whose|where|not|no|also|even|just|only|meanwhile|under|over|per|via|between|against|during|among|without|toward|towards)$/u;
/** Words before a capital office that are part of it. */
const LEVELS =
  /^(?:state|deputy|assistant|associate|regional|provincial|senior|junior|vice|federal|county|city|city's|under|first)$/u;
const QUALIFIERS = new Map<string, OfficePhrase['qualifier']>([
  ['former', 'former'],
  ['ex', 'former'],
  ['acting', 'acting'],
  ['shadow', 'shadow'],
  ['interim', 'acting'],
  ['outgoing', 'outgoing'],
]);

/**
 * An English office with what stands right before it: the body that a name says ("Ericsson chief executive"), or a
 * word that the lexicon lacks ("performance director"), which makes it another office, in its own words.
 * @param nameEnding the name that ends with a token's end
 */
export function withModifiers(
  tokens: readonly Token[],
  phrase: OfficePhrase,
  nameEnding: ReadonlyMap<number, FoundName>,
  startOf: (offset: number) => number,
  pack: OfficePack,
): OfficePhrase {
  if (pack.language !== 'en' || isSpecificBefore(phrase)) return phrase;
  const before = tokens[phrase.from - 1];
  if (!before || !isJoined(tokens[phrase.from])) return phrase;
  const isOwned = /^['’]s$/u.test(before.text);
  const owner = nameEnding.get((isOwned ? tokens[phrase.from - 2] : before)?.end ?? -1);
  if (owner) return owner.kind === 'person' ? phrase : owned(tokens, phrase, owner, startOf(owner.start));
  if (isOwned) return phrase;
  const from = unknownWordsFrom(tokens, phrase, pack);
  return from === phrase.from ? phrase : { ...phrase, from, isOwn: true };
}

/** Whether the phrase already starts with a country, a body or a portfolio of its own. */
function isSpecificBefore(phrase: OfficePhrase): boolean {
  return phrase.country !== undefined || phrase.isOwn === true;
}

function owned(
  tokens: readonly Token[],
  phrase: OfficePhrase,
  owner: FoundName,
  start: number,
): OfficePhrase {
  if (isRank(phrase) || phrase.body !== undefined) return phrase;
  const qualifier = isJoined(tokens[start]) ? QUALIFIERS.get(tokens[start - 1]?.lower ?? '') : undefined;
  const from = qualifier ? start - 1 : start;
  const isCountry = owner.kind === 'place' && /^[A-Z]{2}$/u.test(owner.value ?? '');
  const value = (owner.kind === 'organisation' ? organisationOf(owner.text)?.en : owner.value) ?? owner.text;
  const body: OfficeBody = {
    value,
    words: `of ${owner.text}`,
    kind: owner.kind === 'place' ? 'place' : 'organisation',
  };
  return {
    ...phrase,
    from,
    ...(isCountry && owner.value ? { country: owner.value } : { body }),
    ...(body.kind === 'organisation' && organisationOf(owner.text) === undefined && hasCommonNoun(owner.text)
      ? { isOwn: true as const }
      : {}),
    ...(qualifier && !phrase.qualifier ? { qualifier } : {}),
  };
}

/** Where the words start that are the office's though the lexicon lacks them. */
function unknownWordsFrom(tokens: readonly Token[], phrase: OfficePhrase, pack: OfficePack): number {
  const isTitle = isCapitalised(tokens[phrase.from]?.text ?? '');
  let from = phrase.from;
  while (from > 0 && phrase.from - from < 3 && isJoined(tokens[from])) {
    const word = tokens[from - 1];
    if (
      !word ||
      NATIONALITY_INDEX.en.at(tokens, from - 1) ||
      !isPartOfOffice(word, isTitle, from - 1 === 0, pack)
    )
      break;
    from -= 1;
  }
  return from;
}

function isPartOfOffice(word: Token, isTitle: boolean, isFirst: boolean, pack: OfficePack): boolean {
  const { determiners, copulas, fillers, and, possessives, appointers } = pack.roleWords;
  const { lower } = word;
  const isSmall = [determiners, copulas, fillers, and, possessives, appointers].some((set) => set.has(lower));
  if (isSmall || EPITHETS.test(lower) || !/^\p{L}[\p{L}-]{1,30}$/u.test(word.text)) return false;
  if (pack.nameWords.stopWords.has(lower) || pack.nameWords.titles.has(lower)) return false;
  if (isCapitalised(word.text)) return !(isFirst && isTitle && /(?:s|ed|ing)$/u.test(lower));
  if (isTitle) return LEVELS.test(lower);
  return (
    !/(?:ed|ing|ly|est|['’]s|[^s]s)$/u.test(lower) &&
    !/^(?:told|met|said|by|to|of|for|with|from|in|on|at)$/u.test(lower)
  );
}

/** Whether an office with such modifiers still says which it is. */
export function isWhole(phrase: OfficePhrase): boolean {
  if (phrase.isCut) return false;
  // "the Malian director" is of films; "the head of Eritrea" heads no country.
  const isBareOfCountry =
    phrase.country !== undefined && phrase.body === undefined && phrase.portfolios.length === 0;
  if (isBareOfCountry && /^(?:director|head|researcher|editor|commissioner|secretary)$/u.test(phrase.head))
    return false;
  return isSpecific(phrase) || phrase.head !== 'head';
}
