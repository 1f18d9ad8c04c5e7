import { type Article, type Sentence, textOf } from '@/core/article/article';
import type { Language } from '@/core/language';
import { findDates } from './common/dates';
import { readDateParts } from './common/edtf';
import { gatherFacts } from './common/gather';
import type { Line, NamedLine } from './common/line';
import { findMeasures } from './common/measures';
import { readNameLine } from './common/name-line';
import { type Entity, mergeNames } from './common/name-merge';
import type { NameModel } from './common/name-tagger/name-model';
import { tagLines } from './common/name-tagger/tag-lines';
import type { FoundName } from './common/names';
import { inNarrative } from './common/narrative-dates';
import type { LanguagePack } from './common/pack';
import { findQuantities } from './common/quantities';
import { findRoles } from './common/roles';
import { type Token, tokensOf } from './common/tokens';
import { ENGLISH_PACK } from './en/pack';
import type { Fact } from './fact';
import { FRENCH_PACK } from './fr/pack';
import { mapTelling, type OnStage } from './stage';

const PACKS: Readonly<Record<Language, LanguagePack>> = { fr: FRENCH_PACK, en: ENGLISH_PACK };

/**
 * What an article says: its dates, persons, places, organisations, roles, quantities and measures, in the order of
 * their first mention. Every mention is an exact span of `article.text`. Relative dates are resolved against the
 * day of publication, else against the first full date of the text, else left out; in a paragraph that tells of another
 * year, a day without its year is of that one.
 * @param names the trained weights of the article's language; without them names are found by grammar and lists alone
 * @param onStage is told how far the reading has come
 */
export function extractFacts(
  article: Article,
  sentences: readonly Sentence[],
  names?: NameModel,
  onStage?: OnStage,
): Fact[] {
  const pack = PACKS[article.language];
  const tokens = sentences.map((sentence) => tokensOf(article.text, sentence, article.language));
  const smallWords = wordsInSmallLetters(tokens);
  const reference = article.published ?? firstFullDate(article, sentences);
  const setting = { text: article.text, language: article.language, pack, reference, smallWords };
  // The grammar's names, then the tagger's: about as long each.
  const alone = mapTelling(
    sentences,
    (sentence, index) => readNameLine(setting, sentence, tokens[index] ?? []),
    onStage && ((part) => onStage('names', part / 2)),
  );
  const read = inNarrative(article.text, alone, article.language, reference);
  const tagged = onStage && ((part: number) => onStage('names', (1 + part) / 2));
  const named =
    names?.language === article.language ? tagLines(article.text, read, names, pack, tagged) : read;
  const entities = mergeNames(named, pack.nameWords);
  const merged = namesBySentence(sentences, entities);
  const lines = mapTelling(
    named,
    (line, index) => readLine(article, line, merged[index] ?? [], pack),
    onStage && ((part) => onStage('facts', part)),
  );
  return gatherFacts(article, entities, lines, {
    fr: FRENCH_PACK.measureWords,
    en: ENGLISH_PACK.measureWords,
  });
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

function wordsInSmallLetters(lines: readonly (readonly Token[])[]): Set<string> {
  const words = new Set<string>();
  for (const tokens of lines)
    for (const token of tokens) if (/^\p{Ll}/u.test(token.text)) words.add(token.lower);
  return words;
}

/** The first day that the article gives with its year: what its other dates are relative to, when nothing else says. */
export function firstFullDate(article: Article, sentences: readonly Sentence[]): string | undefined {
  for (const sentence of sentences) {
    if (!/\d{4}/u.test(textOf(article, sentence))) continue;
    for (const date of findDates(article.text, sentence, article.language, undefined)) {
      const parts = date.basis === 'read' ? readDateParts(date.value) : undefined;
      if (parts && /^\d{4}-\d{2}-\d{2}$/u.test(date.value)) return date.value;
    }
  }
  return undefined;
}
