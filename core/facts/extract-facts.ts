import { type Article, type Sentence, type Span, textOf } from '@/core/article/article';
import type { Language } from '@/core/language';
import { type FoundDate, findDates } from './common/dates';
import { readDateParts } from './common/edtf';
import { gatherFacts } from './common/gather';
import type { Line } from './common/line';
import { findMeasures } from './common/measures';
import { findNames } from './common/names';
import type { LanguagePack } from './common/pack';
import { findQuantities } from './common/quantities';
import { expectedPersons, findOffices, findRoles, takenByOffices } from './common/roles';
import { type Token, tokensOf } from './common/tokens';
import { ENGLISH_PACK } from './en/pack';
import type { Fact } from './fact';
import { FRENCH_PACK } from './fr/pack';

const PACKS: Readonly<Record<Language, LanguagePack>> = { fr: FRENCH_PACK, en: ENGLISH_PACK };

/**
 * What an article says: its dates, persons, places, organisations, roles, quantities and measures, in the order of
 * their first mention. Every mention is an exact span of `article.text`. Relative dates are resolved against the
 * day of publication, else against the first full date of the text, else left out.
 */
export function extractFacts(article: Article, sentences: readonly Sentence[]): Fact[] {
  const pack = PACKS[article.language];
  const tokens = sentences.map((sentence) => tokensOf(article.text, sentence, article.language));
  const smallWords = wordsInSmallLetters(tokens);
  const reference = article.published ?? firstFullDate(article, sentences);
  const lines = sentences.map((sentence, index) =>
    readLine(article, sentence, tokens[index] ?? [], pack, reference, smallWords),
  );
  return gatherFacts(article, lines, pack);
}

function readLine(
  article: Article,
  sentence: Sentence,
  tokens: readonly Token[],
  pack: LanguagePack,
  reference: string | undefined,
  smallWords: ReadonlySet<string>,
): Line {
  const { text, language } = article;
  const offices = findOffices(text, tokens, pack);
  const taken = takenByOffices(tokens, offices);
  const expected = expectedPersons(tokens, offices, pack);
  const dates = findDates(text, sentence, language, reference).filter(
    (date) => !isName(tokens, taken, expected, date),
  );
  mark(tokens, dates, taken);
  const names = findNames(text, tokens, pack, { taken, expected, smallWords });
  const roles = findRoles(text, tokens, offices, names, pack);
  const quantities = findQuantities(text, sentence, language, dates);
  const measures = findMeasures(text, tokens, { dates, names, quantities, roles }, pack);
  return { sentence, tokens, taken, dates, names, roles, quantities, measures };
}

/** "April Washington" after an office, "Mme Mai": a month that is a person's name is no date. */
function isName(
  tokens: readonly Token[],
  taken: readonly boolean[],
  expected: readonly boolean[],
  date: FoundDate,
): boolean {
  const at = tokens.findIndex((token) => token.start >= date.start);
  if (at < 0) return false;
  return expected[at] === true && /^\p{Lu}\p{L}+$/u.test(tokens[at]?.text ?? '') && taken[at] !== true;
}

function mark(tokens: readonly Token[], spans: readonly Span[], marks: boolean[]): void {
  tokens.forEach((token, at) => {
    if (spans.some((span) => token.start < span.end && token.end > span.start)) marks[at] = true;
  });
}

function wordsInSmallLetters(lines: readonly (readonly Token[])[]): Set<string> {
  const words = new Set<string>();
  for (const tokens of lines)
    for (const token of tokens) if (/^\p{Ll}/u.test(token.text)) words.add(token.lower);
  return words;
}

/** The first day that the article gives with its year: what its other dates are relative to, when nothing else says. */
function firstFullDate(article: Article, sentences: readonly Sentence[]): string | undefined {
  for (const sentence of sentences) {
    if (!/\d{4}/u.test(textOf(article, sentence))) continue;
    for (const date of findDates(article.text, sentence, article.language, undefined)) {
      const parts = date.basis === 'read' ? readDateParts(date.value) : undefined;
      if (parts && /^\d{4}-\d{2}-\d{2}$/u.test(date.value)) return date.value;
    }
  }
  return undefined;
}
