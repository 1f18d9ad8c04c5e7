import type { Language } from '@/core/language';
import { firstName } from './first-names';
import { NATIONALITY_INDEX } from './nationality';
import {
  ARTICLES,
  AT_WORK,
  CLAUSE_WORDS,
  CUES,
  INNER,
  LINKS,
  LONGEST_BODY,
  OF_MATTERS,
  UNCLEAR,
  VAGUE,
} from './office-body-words';
import { postingAfter } from './office-posting';
import { hasCommonNoun, holderAfterBody, isOverPlaces } from './office-seam';
import type { OfficeHead } from './office-words';
import type { OfficeBody } from './offices';
import { ORGANISATION_INDEX } from './organisations';
import { PLACE_INDEX } from './places';
import { isCapitalised, isJoined, type Token } from './tokens';

/** What follows an office: a country, or the body it is at, and where that ends. */
export interface ReadBody {
  readonly to: number;
  readonly country?: string;
  readonly body?: OfficeBody;
  /** "of the institution", "of one of them": words that say nothing by themselves; the office is read without them. */
  readonly isVague?: true;
}

interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly head: OfficeHead;
  /** The link ("de", "of") and the first word of the body. */
  readonly link: Token;
  readonly start: number;
  readonly isArticled: boolean;
}

/**
 * Reads "de Lyon", "de la Banque mondiale", "of Ecobank", "du syndicat des enseignants" after an office.
 * Small-letter words count only when something ends them: a comma, a full stop, a name, a verb.
 */
export function officeBody(
  text: string,
  tokens: readonly Token[],
  at: number,
  language: Language,
  head: OfficeHead,
): ReadBody | undefined {
  const posting = postingAfter(tokens, at, language, head);
  if (posting) return posting;
  const link = tokens[at];
  if (!link || !isJoined(link) || !LINKS[language].test(link.lower)) return undefined;
  let start = at + 1;
  const hasArticle = isJoined(tokens[start]) && ARTICLES[language].test(tokens[start]?.lower ?? '');
  if (hasArticle) start += 1;
  const first = tokens[start];
  // "président de l | ’association": an apostrophe set apart leaves a letter that names nothing.
  if (!first || !isJoined(first) || /^[ld]$/u.test(first.text)) return undefined;
  if (link.lower === 'at' && isOverPlaces(head)) return undefined;
  const isFarLink = /^(?:au|aux|à|près|in)$/u.test(link.lower);
  if (isFarLink && (!AT_WORK.has(head) || (link.lower !== 'près' && !isCapitalised(first.text))))
    return undefined;
  const isArticled = hasArticle || /^(?:du|des|au|aux)$/u.test(link.lower);
  const reading: Reading = { text, tokens, language, head, link, start, isArticled };
  return listedBody(reading) ?? ownBody(reading);
}

function bodyTo(reading: Reading, to: number, kind: OfficeBody['kind'], value?: string): ReadBody {
  const { text, tokens, link, start } = reading;
  const last = tokens[to - 1];
  const first = tokens[start];
  return {
    to,
    body: {
      value: value ?? text.slice(first?.start ?? 0, last?.end ?? 0),
      words: text.slice(link.start, last?.end ?? link.end),
      kind,
    },
  };
}

/** A body or a country of the lists, and the country that may follow it: "of the Senate of Italy". */
function listedBody(reading: Reading): ReadBody | undefined {
  const { tokens, start, language, head } = reading;
  const organisation = ORGANISATION_INDEX[language].at(tokens, start);
  if (organisation && isCapitalisedAnywhere(tokens, start, organisation.length)) {
    const to = start + organisation.length;
    if (!isPossessive(tokens, to))
      return withCountry(reading, bodyTo(reading, to, 'organisation', organisation.value.en));
  }
  const place = isCapitalised(tokens[start]?.text ?? '')
    ? PLACE_INDEX[language].at(tokens, start)
    : undefined;
  if (!place) return undefined;
  const to = start + place.length;
  if (isPossessive(tokens, to)) return undefined;
  const { isArticled } = reading;
  if (goesOn(tokens, to) && holderAfterBody(tokens, start, to + 2, head, place.length, isArticled) !== to)
    return undefined;
  // "the Dallas | chapter": the place only says which one.
  if (
    language === 'en' &&
    isArticled &&
    place.value.kind !== 'country' &&
    overTail(tokens, to, language) !== to
  )
    return undefined;
  if (place.value.kind === 'country') return { to, country: place.value.value };
  return bodyTo(reading, to, 'place', place.value.value);
}

function withCountry(reading: Reading, read: ReadBody): ReadBody | undefined {
  const { tokens, language } = reading;
  const link = tokens[read.to];
  if (!link || !isJoined(link) || !/^(?:of|de|du|des|d')$/u.test(link.lower)) return read;
  const at =
    isJoined(tokens[read.to + 1]) && ARTICLES[language].test(tokens[read.to + 1]?.lower ?? '') ? 2 : 1;
  const place = PLACE_INDEX[language].at(tokens, read.to + at);
  const to = read.to + at + (place?.length ?? 0);
  if (place?.value.kind !== 'country' || goesOn(tokens, to) || isPossessive(tokens, to))
    return isCapitalised(tokens[read.to + at]?.text ?? '') ? undefined : read;
  return { ...read, to, country: place.value.value };
}

/** A body in the article's own words. */
function ownBody(reading: Reading): ReadBody | undefined {
  const { tokens, start, language, head, isArticled } = reading;
  const first = tokens[start];
  const isAdjective =
    NATIONALITY_INDEX[language].at(tokens, start) !== undefined && isSmall(tokens[start + 1]);
  if (first && isCapitalised(first.text) && !isAdjective) {
    const capitals = capitalBody(tokens, start, language);
    if (capitals === undefined) return undefined;
    const end = isArticled ? overTail(tokens, capitals, language) : capitals;
    if (end === undefined) return undefined;
    const to = holderAfterBody(tokens, start, end, head, 0, isArticled) ?? end;
    const isName =
      !isArticled &&
      to - start <= 3 &&
      tokens.slice(start, to).every((token) => isCapitalised(token.text)) &&
      !hasCommonNoun(
        tokens
          .slice(start, to)
          .map((token) => token.text)
          .join(' '),
      );
    const isPlain = isName && !OF_MATTERS.has(head) && /^(?:de|d'|du|of|for|at)$/u.test(reading.link.lower);
    return bodyTo(reading, to, isPlain ? 'name' : 'words');
  }
  const end = smallBody(tokens, start, language);
  if (end === undefined) return undefined;
  const to = overWorkplace(tokens, end, language);
  const isVague =
    (to === start + 1 && VAGUE.test(first?.lower ?? '')) ||
    tokens.slice(start, to).some((token) => UNCLEAR.test(token.lower));
  return isVague ? { to, isVague: true } : bodyTo(reading, to, 'words');
}

function isSmall(token: Token | undefined): boolean {
  return token !== undefined && isJoined(token) && /^\p{Ll}/u.test(token.text);
}

/** "of the Calvinist | college": English goes on in small letters after "the" and a capital. */
function overTail(tokens: readonly Token[], to: number, language: Language): number | undefined {
  const next = tokens[to];
  if (language !== 'en' || !next || !isSmall(next) || CLAUSE_WORDS.test(next.lower)) return to;
  if (UNCLEAR.test(next.lower) || /(?:ed|ly|[^s]s)$/u.test(next.lower)) return to;
  return smallBody(tokens, to, language);
}

/** "head of security | at Anfield": where that is, which the office needs to be whole. */
function overWorkplace(tokens: readonly Token[], to: number, language: Language): number {
  if (language !== 'en' || !isJoined(tokens[to]) || tokens[to]?.lower !== 'at') return to;
  const start = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  const isName = isJoined(tokens[start]) && isCapitalised(tokens[start]?.text ?? '');
  return isName ? (capitalBody(tokens, start, language) ?? to) : to;
}

function isCapitalisedAnywhere(tokens: readonly Token[], start: number, length: number): boolean {
  return tokens.slice(start, start + length).some((token) => isCapitalised(token.text));
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && isJoined(next) && isCapitalised(next.text);
}

/** "’s", or the apostrophe alone after a plural: what stands before it is part of a longer body. */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined) return false;
  return isJoined(next) ? /^['’]s$/u.test(next.text) : isPluralPossessive(tokens, at);
}

function isPluralPossessive(tokens: readonly Token[], at: number): boolean {
  return /^['’] $/u.test(tokens[at]?.gap ?? '') && /s$/u.test(tokens[at - 1]?.lower ?? '');
}

/**
 * Capitals and the small words between them: "Institut national des sports", "Royal Institute of British Architects",
 * "Tonga’s National Emergency Management Office". Undefined when a possessive is left open.
 */
function capitalBody(tokens: readonly Token[], start: number, language: Language): number | undefined {
  let to = start + 1;
  for (let at = to; at < tokens.length && at - start < LONGEST_BODY; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (language === 'en' && isPossessive(tokens, at)) {
      const owned = isJoined(token) ? at + 1 : at;
      const capitals = isCapitalised(tokens[owned]?.text ?? '')
        ? capitalBody(tokens, owned, language)
        : owned;
      const end =
        capitals === undefined
          ? undefined
          : capitals > owned
            ? overTail(tokens, capitals, language)
            : smallBody(tokens, owned, language);
      return end !== undefined && end > owned && end - start <= LONGEST_BODY ? end : undefined;
    }
    if (!isJoined(token)) break;
    if (isCapitalised(token.text)) {
      to = at + 1;
      continue;
    }
    if (INNER[language].test(token.lower)) continue;
    if (language === 'fr' && at === to && isQualifier(token.lower)) {
      to = at + 1;
      continue;
    }
    const link = tokens[at - 1]?.lower ?? '';
    const isTail = language === 'fr' && /^(?:d'|de|des|du|l'|la)$/u.test(link);
    if (!isTail || !/^\p{Ll}{3,30}$/u.test(token.lower) || !endsAfter(tokens, at + 1)) break;
    to = at + 1;
  }
  return to;
}

function isQualifier(word: string): boolean {
  return (
    /(?:al|ale|aux|ien|ienne|ais|aise|ois|oise|ain|aine|ique|if|ive|el|elle|aire|éen|éenne|mondiale|uni|unies)$/u.test(
      word,
    ) && word.length > 3
  );
}

/** Whether a token can end what comes before: punctuation, the end, a name, a small word of a clause. */
function endsAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next === undefined || !isJoined(next) || isCapitalised(next.text) || CLAUSE_WORDS.test(next.lower);
}

/** "syndicat des enseignants", "the medical faculty": up to punctuation, a name or a clause, else nothing. */
function smallBody(tokens: readonly Token[], start: number, language: Language): number | undefined {
  for (let at = start; at < tokens.length && at - start <= LONGEST_BODY; at += 1) {
    const token = tokens[at];
    if (!token) return undefined;
    // "l'administration de Barack | Obama": a name cut in two is no body.
    const isCutName =
      isCapitalised(token.text) && isJoined(token) && firstName(tokens[at - 1]?.text ?? '') === 'sure';
    if (at > start && isCutName) return undefined;
    const isFollowed = at > start && INNER[language].test(tokens[at - 1]?.lower ?? '');
    if (at > start && isPluralPossessive(tokens, at)) continue;
    // "la région Occitanie | y voit": past the name that a common noun announces.
    const isPastName =
      at > start + 1 && isCapitalised(tokens[at - 1]?.text ?? '') && !isCapitalised(token.text);
    if (isPastName && !INNER[language].test(token.lower)) return at;
    if (at > start && !isFollowed && (!isJoined(token) || endsBody(tokens, at, language))) return at;
    if (at > start && !isJoined(token)) return undefined;
    if (CLAUSE_WORDS.test(token.lower)) return at > start && !isFollowed ? at : undefined;
    if (/^(?:et|ou|mais|and|or|but)$/u.test(token.lower) || /\d/u.test(token.text)) return undefined;
  }
  return tokens.length - start <= LONGEST_BODY ? tokens.length : undefined;
}

/** A capital that no link introduces starts a name: the body ends before it. */
function endsBody(tokens: readonly Token[], at: number, language: Language): boolean {
  if (!isCapitalised(tokens[at]?.text ?? '')) return false;
  const before = tokens[at - 1]?.lower ?? '';
  if (CUES.test(before) || INNER[language].test(before)) return false;
  return language === 'fr' ? !isInCue(tokens, at) : false;
}

/** "la société Hoggar | Fret": the second word of a name that a common noun announces. */
function isInCue(tokens: readonly Token[], at: number): boolean {
  return isCapitalised(tokens[at - 1]?.text ?? '') && CUES.test(tokens[at - 2]?.lower ?? '');
}
