import type { Article, Sentence } from '@/core/article/article';
import type { Language } from '@/core/language';
import { whenOf, whereOf } from './common/circumstances';
import { subjectOf } from './common/clause-subject';
import type { ClauseWords } from './common/clause-words';
import { type ClauseMention, type ClauseSource, type MainClause, mainClause } from './common/clauses';
import { tokensOf } from './common/tokens';
import { ENGLISH_CLAUSES } from './en/clauses';
import type { Event } from './event';
import type { Fact } from './fact';
import { FRENCH_CLAUSES } from './fr/clauses';

const CLAUSES: Readonly<Record<Language, ClauseWords>> = { fr: FRENCH_CLAUSES, en: ENGLISH_CLAUSES };

/** Marks that may hide whose words they are, or a second sentence. */
const MARKS = /[«»“”"()[\]{};:?!…—|<>\n\r]|\.{2,3}/u;
const LONGEST = 320;

/**
 * What happened, sentence by sentence: who did what, and when and where if the sentence says so. Sentences whose main
 * clause can't be told for sure (quotations, questions, pronouns, two finite verbs) give nothing.
 *
 * @param facts the facts of the article, as `extractFacts` gives them
 */
export function findEvents(
  article: Article,
  sentences: readonly Sentence[],
  facts: readonly Fact[],
): Event[] {
  const mentions = mentionsOf(facts, article.language);
  let next = 0;
  return sentences.flatMap((sentence) => {
    while ((mentions[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) next += 1;
    let end = next;
    while ((mentions[end]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) end += 1;
    const event = eventOf(article, sentence, mentions.slice(next, end));
    return event ? [event] : [];
  });
}

/** The end of what belongs to the verb: a participle clause after a comma (", marquant…", ", making…") is left out. */
function restEnd({ tokens, words }: ClauseSource, clause: MainClause, end: number): number {
  const next = tokens.findIndex(
    (token, at) => at >= clause.verb.to && token.gap.startsWith(',') && words.gerund.test(token.lower),
  );
  return tokens[next - 1]?.end ?? end;
}

function mentionsOf(facts: readonly Fact[], language: Language): ClauseMention[] {
  return facts
    .flatMap((fact) =>
      fact.mentions
        .filter((mention) => mention.language === language)
        .map(({ start, end }) => ({ start, end, fact: fact.id, kind: fact.kind })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function eventOf(
  article: Article,
  sentence: Sentence,
  mentions: readonly ClauseMention[],
): Event | undefined {
  const { text, language } = article;
  const words = text.slice(sentence.start, sentence.end).trimEnd();
  if (words.length > LONGEST || !words.endsWith('.') || MARKS.test(words)) return undefined;
  const tokens = tokensOf(text, sentence, language);
  const source: ClauseSource = { text, tokens, mentions, words: CLAUSES[language] };
  const clause = mainClause(source);
  const subject = clause && subjectOf(source, clause);
  const from = clause && tokens[clause.verb.from];
  const finite = clause && tokens[clause.verb.finite];
  const to = clause && tokens[clause.verb.to - 1];
  if (!clause || !subject || !from || !finite || !to) return undefined;
  const when = whenOf(source, clause);
  const where = whereOf(source, clause);
  const first = tokens[0];
  const before = tokens[clause.subject - 1];
  return {
    language,
    sentence: { start: sentence.start, end: sentence.end },
    subject,
    verb: {
      span: { start: from.start, end: to.end },
      finite: { start: finite.start, end: finite.end },
      isCompound: clause.verb.isCompound,
    },
    rest: { start: to.end, end: restEnd(source, clause, sentence.start + words.length - 1) },
    ...(first && before ? { opening: { start: first.start, end: before.end } } : {}),
    ...(when ? { when } : {}),
    ...(where ? { where } : {}),
  };
}
