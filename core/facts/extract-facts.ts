import { type Article, type Sentence, type Span, textOf } from '@/core/article/article';
import type { Language } from '@/core/language';
import { type FoundDate, findDates } from './common/dates';
import { readDateParts } from './common/edtf';
import { firstName } from './common/first-names';
import { gatherFacts } from './common/gather';
import type { Line, NamedLine } from './common/line';
import { findMeasures } from './common/measures';
import { type Entity, mergeNames } from './common/name-merge';
import { type FoundName, findNames } from './common/names';
import type { LanguagePack } from './common/pack';
import { findQuantities } from './common/quantities';
import { appositions, expectedPersons, takenByOffices } from './common/role-cues';
import { findOffices, findRoles } from './common/roles';
import { indexAt, isJoined, type Token, tokensOf } from './common/tokens';
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
  const named = sentences.map((sentence, index) =>
    nameLine(article, sentence, tokens[index] ?? [], pack, reference, smallWords),
  );
  const entities = mergeNames(named, pack.nameWords);
  const names = namesBySentence(sentences, entities);
  const lines = named.map((line, index) => readLine(article, line, names[index] ?? [], pack));
  return gatherFacts(article, entities, lines, {
    fr: FRENCH_PACK.measureWords,
    en: ENGLISH_PACK.measureWords,
  });
}

/** A sentence's dates, offices and names, before the article as a whole says who is who. */
function nameLine(
  article: Article,
  sentence: Sentence,
  tokens: readonly Token[],
  pack: LanguagePack,
  reference: string | undefined,
  smallWords: ReadonlySet<string>,
): NamedLine {
  const { text, language } = article;
  const offices = findOffices(text, tokens, pack);
  const taken = takenByOffices(tokens, offices);
  const expected = expectedPersons(tokens, offices, pack);
  const officeAfter = appositions(tokens, offices, pack);
  const dates = findDates(text, sentence, language, reference).filter(
    (date) => !isName(tokens, taken, expected, date),
  );
  mark(tokens, dates, taken);
  return {
    sentence,
    tokens,
    taken,
    dates,
    offices,
    names: findNames(text, tokens, pack, { taken, expected, officeAfter, smallWords }),
  };
}

/** The rest of what a sentence says, once the article's names are known, bare family names among them. */
function readLine(article: Article, line: NamedLine, names: readonly FoundName[], pack: LanguagePack): Line {
  const { text, language } = article;
  const { sentence, tokens, dates } = line;
  const roles = findRoles(text, tokens, line.offices, names, pack);
  const quantities = findQuantities(text, sentence, language, dates);
  const measures = findMeasures(text, tokens, { dates, names, quantities, roles }, pack);
  return { ...line, names, roles, quantities, measures };
}

/** The names of each sentence in order, from those of the whole article. */
function namesBySentence(sentences: readonly Sentence[], entities: readonly Entity[]): FoundName[][] {
  const all = entities.flatMap((entity) => entity.names).sort((a, b) => a.start - b.start);
  let next = 0;
  return sentences.map((sentence) => {
    const names: FoundName[] = [];
    for (let name = all[next]; name && name.start < sentence.end; name = all[next]) {
      if (name.start >= sentence.start) names.push(name);
      next += 1;
    }
    return names;
  });
}

/** "April Washington" after an office, "Mme Mai": a month that is a person's name is no date. */
function isName(
  tokens: readonly Token[],
  taken: readonly boolean[],
  expected: readonly boolean[],
  date: FoundDate,
): boolean {
  const at = indexAt(tokens, date.start);
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || taken[at] || !/^\p{Lu}\p{L}+$/u.test(token.text) || date.end > token.end) return false;
  const isFollowed = isJoined(next) && /^\p{Lu}\p{Ll}/u.test(next?.text ?? '');
  return isFollowed && (expected[at] === true || firstName(token.text) !== undefined);
}

function mark(tokens: readonly Token[], spans: readonly Span[], marks: boolean[]): void {
  for (const span of spans) {
    for (let at = indexAt(tokens, span.start); (tokens[at]?.start ?? span.end) < span.end; at += 1)
      marks[at] = true;
  }
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
