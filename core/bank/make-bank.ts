import type { Article } from '@/core/article/article';
import { splitSentences } from '@/core/article/sentences';
import type { NameModel } from '@/core/facts/common/name-tagger/name-model';
import { extractFacts } from '@/core/facts/extract-facts';
import type { Fact } from '@/core/facts/fact';
import { mergeParallel } from '@/core/facts/merge-parallel';
import { inBoth, LANGUAGES, type Language } from '@/core/language';
import { err, ok, type Result } from '@/core/result';
import { answerLine } from './answer-line';
import {
  BANK_VERSION,
  type Bank,
  type BankArticle,
  type BankFact,
  type GroundingReport,
  type Question,
} from './bank';
import { type Candidate, drop, type Proposal, settle } from './candidate';
import { comparable, lineText } from './comparable';
import { hashNumber } from './hash';
import { objectionTo } from './proof';
import { type Reading, toReading } from './reading';
import { type Statement, settleStatement } from './statement';
import { clozeOf } from './templates/cloze';
import { eventProposals } from './templates/event';
import type { SentenceUses } from './templates/hole';
import { proposalsFor, questionsAcross, statementsFor } from './templates/templates';

/** Why no bank can be made. Each code is a locale key of the `make` namespace. */
export interface BankMakeProblem {
  readonly code: 'no-facts' | 'no-questions' | 'same-language';
}

/** What a bank is made from: the set's id, and one article or two parallel ones in different languages. */
export interface BankInput {
  readonly set: string;
  readonly articles: readonly Article[];
  readonly names?: TrainedNames;
}

/** The trained names of each language; where one has none, its names are found by grammar alone. */
export type TrainedNames = Readonly<Partial<Record<Language, NameModel>>>;

/** The most questions that a set is made of: a book-long text would give more than anyone can study. */
const MOST_QUESTIONS = 2_000;
/** The most facts that are asked about, the first ones of the text: each makes about one question. */
const MOST_FACTS = 2_000;

/** The facts of one article, or of two parallel ones, those that both say joined. */
export function readFacts(articles: readonly Article[], names: TrainedNames = {}): Fact[] {
  const [first, second] = articles.map((article) =>
    extractFacts(article, splitSentences(article), names[article.language]),
  );
  if (!first) return [];
  return second ? mergeParallel(first, second) : first;
}

/** Facts in the order in which the first article says them; those that only the other says come last. */
function inTextOrder(facts: readonly Fact[], articles: readonly Article[]): Fact[] {
  const language = articles[0]?.language;
  const place = (fact: Fact): number =>
    fact.mentions.find((mention) => mention.language === language)?.start ?? Number.MAX_SAFE_INTEGER;
  return [...facts].sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** True and false by turns, so that neither answer pays; the set decides which comes first. */
function judged(statements: readonly (Statement | Candidate)[], reading: Reading): Candidate[] {
  let wantsTrue = hashNumber(reading.set) % 2 === 0;
  return statements.map((statement) => {
    if ('kept' in statement) return statement;
    const candidate = settleStatement(reading, statement, wantsTrue);
    if (candidate.kept) wantsTrue = !wantsTrue;
    return candidate;
  });
}

/** Every candidate of a reading: what templates propose, put in form, then statements and sentences with holes. */
function candidatesFor(reading: Reading): Candidate[] {
  const facts = reading.facts.slice(0, MOST_FACTS);
  const asked = new Map<string, number>();
  const events = eventProposals(reading);
  // "Quand la France a-t-elle reconnu…" says it better than "Quelle date l’article donne-t-il pour la reconnaissance…".
  const isNew = (proposal: Proposal | Candidate): boolean =>
    'kept' in proposal || !['date', 'place'].includes(proposal.asks.kind) || !events.has(proposal.asks.id);
  const questions = facts.flatMap((fact) =>
    [...(events.get(fact.id) ?? []), ...proposalsFor(fact, reading).filter(isNew)].map((proposal) => {
      if ('kept' in proposal) return proposal;
      const times = asked.get(proposal.asks.id) ?? 0;
      const candidate = settle(reading, proposal, times);
      if (candidate.kept) asked.set(proposal.asks.id, times + 1);
      return candidate;
    }),
  );
  const statements = judged(
    facts.flatMap((fact) => statementsFor(fact, reading)),
    reading,
  );
  const uses: SentenceUses = new Map();
  const known = new Set(
    [...questions, ...statements].flatMap((each) => (each.kept ? [each.question.asks] : [])),
  );
  const holes = facts
    .filter((fact) => !(events.has(fact.id) && known.has(fact.id)))
    .flatMap((fact) => clozeOf(fact, reading, uses, known.has(fact.id)));
  const rest = reading.facts.slice(MOST_FACTS).map((fact) => drop(fact, 'cloze', 'set-full'));
  return [...questions, ...statements, ...questionsAcross(reading), ...holes, ...rest];
}

/** The things of a question that are put in their places: two such questions begin with the same words. */
function placesOf(question: Question, side: Language): string[] {
  if (question.form !== 'order' && question.form !== 'match') return [];
  return [comparable(lineText(answerLine(question, side)))];
}

/** What a reader would take for the same question: its words, in either language. */
function samenessKeys(question: Question): string[] {
  return LANGUAGES.map((side) => {
    const passage = question.form === 'cloze' ? question.passage[side] : undefined;
    return [
      side,
      comparable(lineText(question.prompt[side])),
      passage ? comparable(`${passage.before} _ ${passage.after}`) : '',
      ...placesOf(question, side),
    ].join('\u0000');
  });
}

/** Keeps what is proved and new, and says of the rest why it is dropped. */
function sift(
  candidates: readonly Candidate[],
  articles: readonly Article[],
  facts: readonly Fact[],
): Pick<Bank, 'questions' | 'report'> {
  const texts = new Map(articles.map((article) => [article.language, article.text]));
  const byId = new Map(facts.map((fact) => [fact.id, toStored(fact)]));
  const seen = new Set<string>();
  const ids = new Set<string>();
  const questions: Question[] = [];
  const dropped: GroundingReport['dropped'] = [];
  for (const candidate of candidates) {
    if (!candidate.kept) {
      dropped.push({ asks: candidate.asks, form: candidate.form, reason: candidate.reason });
      continue;
    }
    const { question } = candidate;
    const keys = samenessKeys(question);
    const isKnown = keys.some((key) => seen.has(key)) || ids.has(question.id);
    const isFull = questions.length >= MOST_QUESTIONS;
    const reason = isKnown ? 'duplicate' : isFull ? 'set-full' : objectionTo(question, byId, texts);
    if (reason) dropped.push({ asks: question.asks, form: question.form, reason });
    else {
      questions.push(question);
      ids.add(question.id);
      for (const key of keys) seen.add(key);
    }
  }
  return { questions, report: { kept: questions.length, dropped } };
}

/** An article as a bank stores it, its keys in the schema's order. */
function toBankArticle(article: Article): BankArticle {
  const { id, language, title, source, published, text, bodyStart } = article;
  return {
    id,
    language,
    title,
    ...(source === undefined ? {} : { source }),
    ...(published === undefined ? {} : { published }),
    text,
    bodyStart,
  };
}

/** A fact as a bank stores it: the same, but for lists that a bank could change. */
function toStored(fact: Fact): BankFact {
  const { id, label, labelLanguage, confidence, basis } = fact;
  const base = {
    id,
    label: { ...label },
    labelLanguage: { ...labelLanguage },
    mentions: fact.mentions.map(({ language, start, end }) => ({ language, start, end })),
    confidence,
    basis,
  };
  switch (fact.kind) {
    case 'role': {
      const { sharedBy, ...value } = fact.value;
      const shared = sharedBy === undefined ? {} : { sharedBy: [...sharedBy] };
      return { kind: 'role', value: { ...value, holders: [...value.holders], ...shared }, ...base };
    }
    case 'measure': {
      const { purposes, ...value } = fact.value;
      const aims = purposes === undefined ? {} : { purposes: purposes.map((purpose) => ({ ...purpose })) };
      return { kind: 'measure', value: { ...value, actors: [...value.actors], ...aims }, ...base };
    }
    case 'quantity': {
      const { sets, ...value } = fact.value;
      const each = sets?.map(([own, other]): [number, number] => [own, other]);
      return { kind: 'quantity', value: { ...value, ...(each && { sets: each }) }, ...base };
    }
    default:
      return { kind: fact.kind, value: fact.value, ...base };
  }
}

/**
 * Makes a study set's bank from one article, or from two parallel ones. Pure: the same input gives the same
 * bank, to the byte. Fails when the two articles are in one language, when there is nothing to ask about, and
 * when no question can be proved.
 */
export function makeBank({ set, articles, names }: BankInput): Result<Bank, BankMakeProblem> {
  const [first] = articles;
  if (articles.length > 1 && new Set(articles.map(({ language }) => language)).size < articles.length) {
    return err({ code: 'same-language' });
  }
  const facts = inTextOrder(readFacts(articles, names), articles);
  if (!first || facts.length === 0) return err({ code: 'no-facts' });
  const reading = toReading(set, articles, facts);
  const sifted = sift(candidatesFor(reading), articles, facts);
  if (sifted.questions.length === 0) return err({ code: 'no-questions' });
  const titled = inBoth((side) => articles.find((article) => article.language === side) ?? first);
  return ok({
    format: 'recto-verso-bank',
    version: BANK_VERSION,
    set,
    title: inBoth((side) => titled[side].title),
    titleLanguage: inBoth((side) => titled[side].language),
    articles: articles.map(toBankArticle),
    facts: facts.map(toStored),
    ...sifted,
  });
}
