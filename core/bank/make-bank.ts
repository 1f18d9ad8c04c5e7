import type { Article } from '@/core/article/article';
import { splitSentences } from '@/core/article/sentences';
import type { NameModel } from '@/core/facts/common/name-tagger/name-model';
import type { Event } from '@/core/facts/event';
import { extractFacts } from '@/core/facts/extract-facts';
import type { Fact } from '@/core/facts/fact';
import { mergeParallel } from '@/core/facts/merge-parallel';
import { mapTelling, type ReadingStage } from '@/core/facts/stage';
import { inBoth, type Language } from '@/core/language';
import { err, ok, type Result } from '@/core/result';
import { BANK_VERSION, type Bank, type GroundingReport, type Question, USUAL_WORTH } from './bank';
import { type Candidate, drop, type Proposal, settle } from './candidate';
import { choose } from './choose';
import { hashNumber } from './hash';
import { objectionTo } from './proof';
import { type Reading, toReading } from './reading';
import { samenessKeys } from './sameness';
import { type Statement, settleStatement } from './statement';
import { toBankArticle, toStored } from './stored';
import { clozeOf } from './templates/cloze';
import { eventProposals, eventsOf } from './templates/event';
import type { SentenceUses } from './templates/hole';
import { proposalsFor, questionsAcross, statementsFor } from './templates/templates';
import { worthOf } from './worth';

/** Why no bank can be made. Each code is a locale key of the `make` namespace. */
export interface BankMakeProblem {
  readonly code: 'no-facts' | 'no-questions' | 'same-language';
}

/** What a bank is made from: the set's id, and one article or two parallel ones in different languages. */
export interface BankInput {
  readonly set: string;
  readonly articles: readonly Article[];
  readonly names?: TrainedNames;
  readonly onStage?: OnBankStage;
}

/** Is told how far a stage has come (`part` from 0 to 1), and with which of the articles; 0 once it is with all. */
export type OnBankStage = (stage: ReadingStage, part: number, article: number) => void;

/** The trained names of each language; where one has none, its names are found by grammar alone. */
export type TrainedNames = Readonly<Partial<Record<Language, NameModel>>>;

/** The most questions that a set is made of: a book-long text would give more than anyone can study. */
const MOST_QUESTIONS = 2_000;
/** The most facts that are asked about, the first ones of the text: each makes about one question. */
const MOST_FACTS = 2_000;

/** The facts of one article, or of two parallel ones, those that both say joined. */
export function readFacts(
  articles: readonly Article[],
  names: TrainedNames = {},
  onStage?: OnBankStage,
): Fact[] {
  const [first, second] = articles.map((article, index) =>
    extractFacts(
      article,
      splitSentences(article),
      names[article.language],
      onStage && ((stage, part) => onStage(stage, part, index)),
    ),
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

/**
 * True and false by turns, so that neither answer pays; the set decides which comes first. A statement made before stays
 * as it was, whatever its turn.
 */
function judged(
  statements: readonly (Statement | Candidate)[],
  reading: Reading,
  like: ReadonlySet<string>,
): Candidate[] {
  let wantsTrue = hashNumber(reading.set) % 2 === 0;
  return statements.map((statement) => {
    if ('kept' in statement) return statement;
    const candidate = settleStatement(reading, statement, wantsTrue);
    if (!candidate.kept) return candidate;
    const other = like.has(candidate.question.id)
      ? candidate
      : settleStatement(reading, statement, !wantsTrue);
    wantsTrue = !wantsTrue;
    return other.kept && like.has(other.question.id) ? other : candidate;
  });
}

/** Every candidate of a reading: what templates propose, put in form, then statements and sentences with holes. */
function candidatesFor(
  reading: Reading,
  happened: readonly Event[],
  like: ReadonlySet<string>,
  tell?: (part: number) => void,
): Candidate[] {
  const facts = reading.facts.slice(0, MOST_FACTS);
  const asked = new Map<string, number>();
  const events = eventProposals(reading, happened);
  // "Quand la France a-t-elle reconnu…" says it better than "Quelle date l’article donne-t-il pour la reconnaissance…".
  const isNew = (proposal: Proposal | Candidate): boolean =>
    'kept' in proposal || !['date', 'place'].includes(proposal.asks.kind) || !events.has(proposal.asks.id);
  const questionsOf = (fact: Fact): Candidate[] =>
    [...(events.get(fact.id) ?? []), ...proposalsFor(fact, reading).filter(isNew)].map((proposal) => {
      if ('kept' in proposal) return proposal;
      const times = asked.get(proposal.asks.id) ?? 0;
      const candidate = settle(reading, proposal, times);
      if (candidate.kept) asked.set(proposal.asks.id, times + 1);
      return candidate;
    });
  const questions = mapTelling(facts, questionsOf, tell).flat();
  const statements = judged(
    facts.flatMap((fact) => statementsFor(fact, reading)),
    reading,
    like,
  );
  const uses: SentenceUses = new Map();
  const known = new Set(
    [...questions, ...statements].flatMap((each) => (each.kept ? [each.question.asks] : [])),
  );
  const holes = facts
    .filter((fact) => !(events.has(fact.id) && known.has(fact.id)))
    .flatMap((fact) => clozeOf(fact, reading, uses, known.has(fact.id)));
  const rest = reading.facts.slice(MOST_FACTS).map((fact) => drop(fact, 'cloze', 'set-full'));
  return [...questions, ...statements, ...questionsAcross(reading, happened), ...holes, ...rest];
}

/** Keeps what is proved and new, and says of the rest why it is dropped. */
function sift(
  candidates: readonly Candidate[],
  articles: readonly Article[],
  facts: readonly Fact[],
  worth: ReadonlyMap<string, number>,
  like: ReadonlySet<string>,
): Pick<Bank, 'questions' | 'report'> {
  const texts = new Map(articles.map((article) => [article.language, article.text]));
  const byId = new Map(facts.map((fact) => [fact.id, toStored(fact)]));
  const seen = new Set<string>();
  const ids = new Set<string>();
  const proved: Question[] = [];
  const leaning = new Set<string>();
  const dropped: GroundingReport['dropped'] = [];
  for (const candidate of candidates) {
    if (!candidate.kept) {
      dropped.push({ asks: candidate.asks, form: candidate.form, reason: candidate.reason });
      continue;
    }
    const question: Question = { ...candidate.question, worth: worth.get(candidate.question.asks) ?? 0 };
    const keys = samenessKeys(question);
    const isKnown = keys.some((key) => seen.has(key)) || ids.has(question.id);
    const isFull = proved.length >= MOST_QUESTIONS;
    const reason = isKnown ? 'duplicate' : isFull ? 'set-full' : objectionTo(question, byId, texts);
    if (reason) dropped.push({ asks: question.asks, form: question.form, reason });
    else {
      proved.push(question);
      if (candidate.isLeaning) leaning.add(question.id);
      ids.add(question.id);
      for (const key of keys) seen.add(key);
    }
  }
  const { kept, leftOut } = choose(proved, byId, worth, { leaning, like });
  for (const { question, reason } of leftOut)
    dropped.push({ asks: question.asks, form: question.form, reason });
  return { questions: [...kept], report: { kept: kept.length, dropped } };
}

/**
 * Makes a study set's bank from one article, or from two parallel ones. Pure: the same input gives the same
 * bank, to the byte. Fails when the two articles are in one language, when there is nothing to ask about, and
 * when no question can be proved.
 */
export function makeBank({ set, articles, names, onStage }: BankInput): Result<Bank, BankMakeProblem> {
  const [first] = articles;
  if (articles.length > 1 && new Set(articles.map(({ language }) => language)).size < articles.length) {
    return err({ code: 'same-language' });
  }
  const facts = readFacts(articles, names, onStage);
  if (!first || facts.length === 0) return err({ code: 'no-facts' });
  const bank = bankFromFacts(set, [first, ...articles.slice(1)], facts, undefined, onStage);
  return bank.questions.length === 0 ? err({ code: 'no-questions' }) : ok(bank);
}

const NONE: ReadonlySet<string> = new Set();

/** What a bank that is made again should keep to. */
export interface BankWishes {
  /** Ids of questions made before: statements are put true or false as they were, and none of them is in passing. */
  readonly like?: ReadonlySet<string>;
  /** Ids of facts that a person wants asked: worth as much as the usual one at least. */
  readonly wanted?: ReadonlySet<string>;
}

function withWanted(
  worth: ReadonlyMap<string, number>,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  return new Map(
    [...worth].map(([id, points]) => [id, wanted.has(id) ? Math.max(USUAL_WORTH, points) : points]),
  );
}

/**
 * Makes a bank from facts that are known already: those of a reading, or as a person left them. Pure. The bank has no
 * question when none can be proved.
 *
 * @param articles the one article, or both parallel ones, the one that the set is made from first
 * @param facts in any order
 * @param wishes what the bank should keep of an earlier one, and ask about because a person wants it asked
 * @param onStage is told how far the making has come
 */
export function bankFromFacts(
  set: string,
  articles: readonly [Article, ...Article[]],
  facts: readonly Fact[],
  { like = NONE, wanted = NONE }: BankWishes = {},
  onStage?: OnBankStage,
): Bank {
  const ordered = inTextOrder(facts, articles);
  onStage?.('questions', 0, 0);
  const reading = toReading(set, articles, ordered);
  const events = eventsOf(reading);
  const candidates = candidatesFor(
    reading,
    events,
    like,
    onStage && ((part) => onStage('questions', part, 0)),
  );
  onStage?.('proof', 0, 0);
  const titled = inBoth((side) => articles.find((article) => article.language === side) ?? articles[0]);
  return {
    format: 'recto-verso-bank',
    version: BANK_VERSION,
    set,
    title: inBoth((side) => titled[side].title),
    titleLanguage: inBoth((side) => titled[side].language),
    articles: articles.map(toBankArticle),
    facts: ordered.map(toStored),
    ...sift(candidates, articles, ordered, withWanted(worthOf(reading, events), wanted), like),
  };
}
