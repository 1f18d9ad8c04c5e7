import { firstName } from '../common/first-names';
import { officeBody } from '../common/office-body';
import { postingAfter } from '../common/office-posting';
import type { OfficeHead, Portfolio } from '../common/office-words';
import type { OfficeBody, OfficePhrase } from '../common/offices';
import { isCapitalised, isJoined, type Token } from '../common/tokens';
import { type Before, headAt, PORTFOLIO_INDEX, readBefore, WITH_PORTFOLIO } from './office-parts';

/** Reads the English office that starts at a token: "former French Interior Minister", "Governor of Tamil Nadu". */
export function englishOfficeAt(
  text: string,
  tokens: readonly Token[],
  from: number,
): OfficePhrase | undefined {
  const before = readBefore(text, tokens, from);
  const hit = headAt(tokens, before);
  if (!hit || (before.at > from && !isJoined(tokens[before.at]) && !/-$/u.test(tokens[before.at]?.gap ?? '')))
    return undefined;
  if (hit.value.head === 'researcher' && hit.value.plural) return undefined;
  let at = before.at + hit.length;
  const form = hit.value;
  let { qualifier, country, body } = before;
  const portfolios = [...before.portfolios];
  if (form.portfolio) portfolios.push(form.portfolio);
  if (isJoined(tokens[at]) && tokens[at]?.lower === 'designate') at += 1;
  if (WITH_PORTFOLIO.has(form.head) && portfolios.length === 0) {
    const read = readPortfolios(tokens, at);
    portfolios.push(...read.found);
    at = read.to;
  } else if (before.portfolios.length > 0 && !WITH_PORTFOLIO.has(form.head)) return undefined;
  if (/-elect$/u.test(tokens[at - 1]?.lower ?? '')) qualifier = 'elect';
  const ofTwo = isOfTwo(tokens, at);
  let wordsTo = at;
  let isCut = false;
  let isOwn = false;
  let worksFrom: number | undefined;
  if (ofTwo) at += tokens[at + 1]?.lower === 'the' ? 4 : 3;
  else if (body === undefined) {
    const read = officeBody(text, tokens, at, 'en', form.head);
    if (read) {
      const second = postingAfter(tokens, read.to, 'en', form.head);
      if (/^(?:at|in)$/u.test(tokens[at]?.lower ?? '')) worksFrom = at;
      at = second?.to ?? read.to;
      if (!read.isVague) wordsTo = at;
      if (country === undefined) country = read.country;
      body = second?.body ?? read.body;
      if (second && read.body) isOwn = true;
    } else isCut = isJoined(tokens[at]) && tokens[at]?.lower === 'of';
  }
  const posting = before.body && postingAfter(tokens, at, 'en', form.head);
  if (posting) {
    at = posting.to;
    wordsTo = at;
    isOwn = true;
  }
  if (isMoreOfMatter(tokens, at, portfolios.length - before.portfolios.length)) isOwn = true;
  if (isOwn && portfolios.length > 0 && !posting) wordsTo = at += 1;
  if (form.head === 'general' && NO_GENERAL.test(tokens[at]?.lower ?? '')) return undefined;
  const head = euHead(form.head, before, body);
  if (head === undefined) return undefined;
  if (head === 'european-commissioner') body = undefined;
  return {
    from,
    to: at,
    wordsTo,
    head,
    plural: form.plural,
    portfolios,
    ...(qualifier ? { qualifier } : {}),
    ...(country === undefined ? {} : { country }),
    ...(body === undefined ? {} : { body }),
    ...(/woman$/u.test(tokens[before.at + hit.length - 1]?.lower ?? '') ||
    /^(?:queen|princess)$/u.test(form.head)
      ? { gender: 'f' as const }
      : {}),
    ...(ofTwo ? { ofTwo } : {}),
    ...(isCut ? { isCut } : {}),
    ...(isOwn ? { isOwn } : {}),
    ...(worksFrom === undefined ? {} : { worksFrom }),
  };
}

const NO_GENERAL =
  /^(?:staff|assembly|synod|court|council|election|elections|hospital|secretary|motors|electric|assembly's|strike|conference|accounting|directorate|manager|practitioner|public|counsel|fund|mills|dynamics|post|store)$/u;

/** "Minister of Railways | Development": a capital after the matter that starts no name is more of it. */
function isMoreOfMatter(tokens: readonly Token[], at: number, read: number): boolean {
  const next = tokens[at];
  if (
    read < 1 ||
    !next ||
    !isJoined(next) ||
    !isCapitalised(next.text) ||
    !isCapitalised(tokens[at - 1]?.text ?? '')
  )
    return false;
  const after = tokens[at + 1];
  const isName =
    after !== undefined &&
    isJoined(after) &&
    (isCapitalised(after.text) || /^(?:de|da|van|von|al|el|bin)$/u.test(after.lower));
  return !isName && firstName(next.text) === undefined;
}

/** "EU climate commissioner" is one of the European commissioners; another "European" office is none that we know. */
function euHead(head: OfficeHead, before: Before, body: OfficeBody | undefined): OfficeHead | undefined {
  if (head === 'commissioner' && (before.isEuropean || body?.value === 'European Union'))
    return 'european-commissioner';
  return before.isEuropean ? undefined : head;
}

function readPortfolios(tokens: readonly Token[], from: number): { found: Portfolio[]; to: number } {
  const found: Portfolio[] = [];
  let to = from;
  let at = from;
  if (!isJoined(tokens[at]) || !/^(?:of|for)$/u.test(tokens[at]?.lower ?? '')) return { found, to };
  at += 1;
  for (;;) {
    if (tokens[at]?.lower === 'the') at += 1;
    const hit = PORTFOLIO_INDEX.at(tokens, at);
    if (!hit) return { found, to };
    found.push(hit.value);
    at += hit.length;
    to = at;
    const next = tokens[at];
    if (next && isJoined(next) && next.lower === 'and') at += 1;
    else if (next?.gap !== ', ' || !PORTFOLIO_INDEX.at(tokens, at) || !/^\p{Lu}/u.test(next.text))
      return { found, to };
  }
}

/** "of the two countries", "of both countries". */
function isOfTwo(tokens: readonly Token[], at: number): boolean {
  const words = tokens
    .slice(at, at + 4)
    .map((token) => token.lower)
    .join(' ');
  return /^of (?:the two|both) (?:countries|nations|states|kingdoms)/u.test(words);
}
