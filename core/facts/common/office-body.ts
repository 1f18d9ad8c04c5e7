import type { Language } from '@/core/language';
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
}

const LINKS: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:de|du|des|d')$/u,
  en: /^(?:of|for|at|to)$/u,
};
const ARTICLES: Readonly<Record<Language, RegExp>> = { fr: /^(?:la|l')$/u, en: /^(?:the)$/u };
/** Small words inside a body's name. */
const INNER: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:de|du|des|d'|la|l'|et|pour)$/u,
  en: /^(?:of|the|and|for|in)$/u,
};
const CLAUSE_WORDS =
  /^(?:qui|que|qu'|dont|où|est|a|ont|était|sera|et|ou|mais|who|which|that|is|was|has|had|will|and|or|but|said|says|told|as|on|in|at|by|from|with|to|à|en|au|aux|dans|par|pour|sur|après|avant|depuis|lors|selon)$/u;
/** Nouns that a name completes: "la région Occitanie", "la société Nuagea". */
const CUES =
  /^(?:région|ville|province|département|commune|société|groupe|parti|musée|université|institut|club|lycée|hôpital|fondation|cabinet|journal|entreprise|chaîne|quartier|association|ong|syndicat|banque|mouvement|canton)$/u;
const LONGEST_BODY = 9;

/**
 * Reads "de Lyon", "de la Banque mondiale", "of Ecobank", "du syndicat des enseignants" after an office.
 * Small-letter words count only when something ends them: a comma, a full stop, a name.
 */
export function officeBody(
  text: string,
  tokens: readonly Token[],
  at: number,
  language: Language,
  head: OfficeHead,
): ReadBody | undefined {
  const link = tokens[at];
  if (!link || !isJoined(link) || !LINKS[language].test(link.lower)) return undefined;
  if (link.lower === 'to' && !/^(?:ambassador|high-commissioner|envoy|consul)$/u.test(head)) return undefined;
  let start = at + 1;
  if (isJoined(tokens[start]) && ARTICLES[language].test(tokens[start]?.lower ?? '')) start += 1;
  const first = tokens[start];
  if (!first || !isJoined(first)) return undefined;
  const words = (to: number): string => text.slice(link.start, tokens[to - 1]?.end ?? link.end);
  const own = (to: number): string => text.slice(first.start, tokens[to - 1]?.end ?? first.end);
  const organisation = ORGANISATION_INDEX[language].at(tokens, start);
  if (organisation && isCapitalisedAnywhere(tokens, start, organisation.length)) {
    const to = start + organisation.length;
    return { to, body: { value: organisation.value.en, words: words(to), kind: 'organisation' } };
  }
  const place = isCapitalised(first.text) ? PLACE_INDEX[language].at(tokens, start) : undefined;
  if (place && !goesOn(tokens, start + place.length)) {
    const to = start + place.length;
    if (place.value.kind === 'country') return { to, country: place.value.value };
    return { to, body: { value: place.value.value, words: words(to), kind: 'place' } };
  }
  if (isCapitalised(first.text)) {
    const to = capitalBody(tokens, start, language);
    const isArticled = start > at + 1 || /^(?:du|des)$/u.test(link.lower);
    const simple =
      !isArticled && to - start <= 3 && tokens.slice(start, to).every((token) => isCapitalised(token.text));
    return { to, body: { value: own(to), words: words(to), kind: simple ? 'name' : 'words' } };
  }
  const to = smallBody(tokens, start, language);
  if (to === undefined) return undefined;
  return { to, body: { value: own(to), words: words(to), kind: 'words' } };
}

function isCapitalisedAnywhere(tokens: readonly Token[], start: number, length: number): boolean {
  return tokens.slice(start, start + length).some((token) => isCapitalised(token.text));
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && isJoined(next) && isCapitalised(next.text);
}

/** Capitals and the small words between them: "Institut national des sports", "Royal Institute of British Architects". */
function capitalBody(tokens: readonly Token[], start: number, language: Language): number {
  let to = start + 1;
  for (let at = to; at < tokens.length && at - start < LONGEST_BODY; at += 1) {
    const token = tokens[at];
    if (!token || !isJoined(token)) break;
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
    if (
      language === 'fr' &&
      /^(?:d'|de|des|du|l'|la)$/u.test(link) &&
      /^\p{Ll}{3,}$/u.test(token.lower) &&
      endsAfter(tokens, at + 1)
    ) {
      to = at + 1;
      continue;
    }
    break;
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

/** Whether a token can end what comes before: punctuation, the end, or a name. */
function endsAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next === undefined || !isJoined(next) || isCapitalised(next.text);
}

/** "syndicat des enseignants", "the council", "european rates": up to punctuation or a name, else nothing. */
function smallBody(tokens: readonly Token[], start: number, language: Language): number | undefined {
  for (let at = start; at < tokens.length && at - start <= LONGEST_BODY; at += 1) {
    const token = tokens[at];
    if (!token) return undefined;
    if (at > start && (!isJoined(token) || endsBody(tokens, at, language))) return at;
    if (CLAUSE_WORDS.test(token.lower) || /\d/u.test(token.text)) return undefined;
  }
  return tokens.length - start <= LONGEST_BODY ? tokens.length : undefined;
}

/** A capital that no link introduces starts a name: the body ends before it. */
function endsBody(tokens: readonly Token[], at: number, language: Language): boolean {
  if (!isCapitalised(tokens[at]?.text ?? '')) return false;
  if (CUES.test(tokens[at - 1]?.lower ?? '')) return false;
  return !INNER[language].test(tokens[at - 1]?.lower ?? '') && language === 'fr';
}
