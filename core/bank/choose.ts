import type { BankFact, DropReason, Question } from './bank';
import { factsAsked } from './forms';

/** The questions that a set keeps, the worthiest first, and those that it can do without. */
export interface Choice {
  readonly kept: readonly Question[];
  readonly leftOut: readonly { readonly question: Question; readonly reason: DropReason }[];
}

/** What else decides which questions a set keeps, by their ids. */
interface Wishes {
  /** Those that their article's title is told with. */
  readonly leaning: ReadonlySet<string>;
  /** Those that the set had before: it does without none of them where there are plenty. */
  readonly like: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** A set that has so many questions can do without those about what is said in passing. */
export const PLENTY = 30;
/** What is worth less is said in passing. */
export const PASSING = 35;
/** A set that has fewer questions asks a fact again rather than leave one out. */
export const LEAST = 28;
/** How often a fact is asked: a date or a number soon says no more. */
const MOST_ASKED = { usual: 3, value: 2 };
/** How much less each further question about a fact is worth. */
const LESS = 10;

/** The fact that a question makes one know. A statement of when something was is about its date. */
function factTold(question: Question, facts: ReadonlyMap<string, BankFact>): string {
  const asked = facts.get(question.asks);
  if (question.form !== 'true-false' || asked?.kind !== 'measure') return question.asks;
  const { date } = asked.value;
  const told = [...facts.values()].find((fact) => fact.kind === 'date' && fact.value === date);
  return told?.id ?? question.asks;
}

function mostAsked(fact: BankFact | undefined): number {
  return fact?.kind === 'date' || fact?.kind === 'quantity' ? MOST_ASKED.value : MOST_ASKED.usual;
}

/** What a question is worth: its fact's worth, or the most of those that it puts in their places, less for each earlier one. */
function worthOfQuestion(question: Question, worth: ReadonlyMap<string, number>, before: number): number {
  const most = Math.max(...factsAsked(question).map((fact) => worth.get(fact) ?? 0));
  return Math.min(100, Math.max(0, most - LESS * before));
}

/**
 * Chooses among proved questions, given in the order of preference: none that asks a fact once too often (three times,
 * twice for a date or a number) where there are others enough (28), and, where there are plenty (30), none that its article's title
 * must be told with, and none that asks in passing what is worth little.
 *
 * @param worth how worth asking about each fact is, 0 to 100
 */
export function choose(
  questions: readonly Question[],
  facts: ReadonlyMap<string, BankFact>,
  worth: ReadonlyMap<string, number>,
  { leaning = NONE, like = NONE }: Partial<Wishes> = {},
): Choice {
  const times = new Map<string, number>();
  const kept: Question[] = [];
  const leftOut: { question: Question; reason: DropReason }[] = [];
  const again: Question[] = [];
  for (const question of questions) {
    const isOfSeveral = question.form === 'order' || question.form === 'match';
    const told = factTold(question, facts);
    const before = isOfSeveral ? 0 : (times.get(told) ?? 0);
    const weighed = { ...question, worth: worthOfQuestion(question, worth, before) };
    if (before >= mostAsked(facts.get(told))) again.push(weighed);
    else kept.push(weighed);
    if (!isOfSeveral) times.set(told, before + 1);
  }
  again.sort((one, other) => other.worth - one.worth);
  kept.push(...again.splice(0, Math.max(0, LEAST - kept.length)));
  for (const question of again) leftOut.push({ question, reason: 'asked-enough' });
  const byWorth = kept.sort((one, other) => other.worth - one.worth);
  const doWithout = (canGo: (question: Question) => boolean): void => {
    for (let last = byWorth.length - 1; last >= 0 && byWorth.length > PLENTY; last -= 1) {
      const question = byWorth[last];
      if (!question || like.has(question.id) || !canGo(question)) continue;
      byWorth.splice(last, 1);
      leftOut.push({ question, reason: 'passing' });
    }
  };
  doWithout(({ id }) => leaning.has(id));
  doWithout(({ worth: points }) => points < PASSING);
  return { kept: byWorth, leftOut };
}
