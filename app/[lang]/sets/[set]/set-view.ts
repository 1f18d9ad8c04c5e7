import type { Article, Sentence } from '@/core/article/article';
import { splitSentences } from '@/core/article/sentences';
import { answerLines } from '@/core/bank/answer-line';
import type { Bank, DifficultyReason, DropReason, Evidence, Line, Question } from '@/core/bank/bank';
import type { QuestionForm } from '@/core/bank/forms';
import { sentenceOf } from '@/core/bank/reading';
import { renderDate } from '@/core/facts/common/render-date';
import { FACT_KINDS } from '@/core/facts/fact';
import { type Bilingual, inBoth, type Language } from '@/core/language';
import { cardsOf } from '@/core/study/deck';
import { type ArticleView, articleView } from './article-view';
import type { DropReasonView } from './DropReasons';
import type { FactView } from './fact-view';
import { type TimelineEntry, timelineOf } from './timeline';

/** A proof, and the sentence that it stands in. */
export interface ProofView extends Evidence {
  readonly sentence?: number;
}

export interface QuestionView {
  readonly id: string;
  readonly form: QuestionForm;
  readonly prompt: Bilingual<Line>;
  /** The sentence with a gap, for a cloze. */
  readonly passage?: Bilingual<{ language: Language; before: string; after: string }>;
  readonly answer: Bilingual<Line>;
  /** For a statement: whether the article bears it out. */
  readonly truth?: boolean;
  readonly proofs: readonly ProofView[];
  readonly difficulty: number;
  readonly why: readonly DifficultyReason[];
}

/** Everything that a set's page shows, without the parts of a bank that only a session needs. */
export interface SetView {
  readonly set: string;
  readonly title: Bilingual<string>;
  readonly titleLanguage: Bilingual<Language>;
  readonly articles: readonly ArticleView[];
  readonly facts: readonly FactView[];
  readonly timeline: readonly TimelineEntry[];
  readonly questions: readonly QuestionView[];
  readonly report: {
    readonly kept: number;
    readonly dropped: number;
    readonly reasons: readonly DropReasonView[];
  };
  /** Ids of its cards. */
  readonly cards: readonly string[];
}

export type SentencesByLanguage = ReadonlyMap<Language, readonly Sentence[]>;

/** The sentences of each text of a bank. */
export function sentencesByLanguage(articles: readonly Article[]): SentencesByLanguage {
  return new Map(articles.map((article) => [article.language, splitSentences(article)] as const));
}

/** What a page shows of a question. */
export function questionView(question: Question, sentences: SentencesByLanguage): QuestionView {
  return {
    id: question.id,
    form: question.form,
    prompt: question.prompt,
    ...(question.form === 'cloze' ? { passage: question.passage } : {}),
    ...(question.form === 'true-false' ? { truth: question.truth } : {}),
    answer: answerLines(question),
    difficulty: question.difficulty,
    why: question.why,
    proofs: question.evidence.map((evidence) => {
      const { language, start } = evidence;
      const sentence = sentenceOf({ sentences: sentences.get(language) ?? [] }, { start, end: start + 1 });
      return { ...evidence, ...(sentence ? { sentence: sentence.index } : {}) };
    }),
  };
}

/** Why questions were dropped, each reason with the facts that they would have asked about. */
function droppedViews(bank: Pick<Bank, 'report' | 'facts'>): DropReasonView[] {
  const facts = new Map(bank.facts.map((fact) => [fact.id, fact]));
  const byReason = new Map<DropReason, { count: number; forms: Map<string, Set<QuestionForm>> }>();
  for (const { reason, asks, form } of bank.report.dropped) {
    const found = byReason.get(reason) ?? { count: 0, forms: new Map<string, Set<QuestionForm>>() };
    found.count += 1;
    found.forms.set(asks, (found.forms.get(asks) ?? new Set<QuestionForm>()).add(form));
    byReason.set(reason, found);
  }
  return [...byReason].map(([reason, { count, forms }]) => ({
    reason,
    count,
    about: [...forms].flatMap(([id, tried]) => {
      const fact = facts.get(id);
      if (fact === undefined) return [];
      // The page is sent what it shows of a fact, and no more.
      const { label, labelLanguage } = fact;
      return [{ fact: { id, label, labelLanguage }, forms: [...tried] }];
    }),
  }));
}

function factViews(bank: Bank): FactView[] {
  const asked = new Map<string, string[]>();
  for (const { asks, id } of bank.questions) {
    const ids = asked.get(asks);
    if (ids) ids.push(id);
    else asked.set(asks, [id]);
  }
  const views = bank.facts.map((fact) => ({
    id: fact.id,
    kind: fact.kind,
    label: fact.label,
    labelLanguage: fact.labelLanguage,
    mentions: inBoth((language) => fact.mentions.filter((mention) => mention.language === language).length),
    implied: fact.basis === 'implied',
    questions: asked.get(fact.id) ?? [],
  }));
  return views.sort((a, b) => FACT_KINDS.indexOf(a.kind) - FACT_KINDS.indexOf(b.kind));
}

/** What the page of a study set shows of its bank. */
export function setView(bank: Bank): SetView {
  const articles: Article[] = bank.articles;
  const sentences = sentencesByLanguage(articles);
  return {
    set: bank.set,
    title: bank.title,
    titleLanguage: bank.titleLanguage,
    articles: articles.map((article) =>
      articleView(article, sentences.get(article.language) ?? [], bank.facts),
    ),
    facts: factViews(bank),
    timeline: timelineOf(bank, renderDate),
    questions: bank.questions.map((question) => questionView(question, sentences)),
    report: {
      kept: bank.report.kept,
      dropped: bank.report.dropped.length,
      reasons: droppedViews(bank),
    },
    cards: cardsOf(bank.questions).map((card) => card.id),
  };
}
