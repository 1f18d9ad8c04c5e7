import type { QuestionForm } from '@/core/bank/forms';
import { answers, type Candidate, isAboutSame, names } from './quiz-candidate';
import { randomFrom } from './shuffle';

/** So many questions are compared with one another, the first that are drawn: more would take too long. */
const MAX_COMPARED = 400;
/** What each repetition costs: a fact above all, then an answer said, then one that is named, then a form. */
const SAME_FACT = 100_000;
const ANSWERED = 1_000;
const NAMED = 10;
/** How many draws are tried until no question answers another; the least bad is taken. */
const MOST_DRAWS = 100;
/** In a quiz of so many there is a seat for one question that puts things in order or in pairs, in two draws of three. */
const SEATED_FROM = 8;
const SEATED = 2 / 3;
/** So that a question of no worth has a chance, too. */
const LEAST_WEIGHT = 5;

/**
 * Questions in an order that the seed draws, the worthiest likely to come first: a number from 0 to 1 over the cube of
 * the worth. Chance mixes, worth decides: of two, one worth 100 comes before one worth 40 about nine times in ten. Only
 * division and products, so that the draw is the same on every machine.
 */
function drawn(candidates: readonly Candidate[], seed: string): Candidate[] {
  return candidates
    .map((candidate) => {
      const { set, question } = candidate;
      const weight = question.worth + LEAST_WEIGHT;
      const lot = randomFrom(`${seed}:lot:${set}:${question.id}`)() / (weight * weight * weight);
      return { candidate, lot };
    })
    .sort((one, other) => one.lot - other.lot)
    .map(({ candidate }) => candidate);
}

/**
 * With the first question that puts things in order or in pairs at the front, where chance wants one. Touching so many
 * facts, it would hardly ever be taken after others, and a mixture is the better for one.
 */
function seated(inOrder: readonly Candidate[], count: number, seed: string): readonly Candidate[] {
  if (count < SEATED_FROM || randomFrom(`${seed}:seat`)() >= SEATED) return inOrder;
  const first = inOrder.find(({ question: { form } }) => form === 'order' || form === 'match');
  return first ? [first, ...inOrder.filter((each) => each !== first)] : inOrder;
}

interface Pick {
  readonly picked: readonly Candidate[];
  readonly cost: number;
}

/** What each question costs beside each other one, worked out once. */
class Costs {
  readonly #known = new Map<Candidate, Map<Candidate, number>>();

  between(one: Candidate, other: Candidate): number {
    const row = this.#known.get(one) ?? new Map<Candidate, number>();
    this.#known.set(one, row);
    const known = row.get(other);
    if (known !== undefined) return known;
    const cost = costBetween(one, other);
    row.set(other, cost);
    return cost;
  }
}

/** How much two questions repeat each other, whichever comes first: one fact above all, then an answer given away. */
function costBetween(one: Candidate, other: Candidate): number {
  const isTold = answers(one, other) || answers(other, one);
  const isNamed = isTold || names(one, other) || names(other, one);
  return (isAboutSame(one, other) ? SAME_FACT : 0) + (isTold ? ANSWERED : isNamed ? NAMED : 0);
}

/** Takes the first question that repeats least, again and again. */
function pickApart(inOrder: readonly Candidate[], count: number, costs: Costs): Pick {
  const left = inOrder.map((candidate) => ({ candidate, cost: 0 }));
  const ofForm = new Map<QuestionForm, number>();
  const picked: Candidate[] = [];
  let total = 0;
  while (picked.length < count && left.length > 0) {
    // A third of one form is a good mixture, whatever the bank holds.
    const share = Math.ceil((picked.length + 1) / 3);
    const costNow = ({ candidate, cost }: { candidate: Candidate; cost: number }): number =>
      cost + Math.max(0, (ofForm.get(candidate.question.form) ?? 0) - share);
    let best = 0;
    for (const [index, each] of left.entries()) {
      if (costNow(each) < costNow(left[best] ?? each)) best = index;
    }
    const [taken] = left.splice(best, 1);
    if (taken === undefined) break;
    total += costNow(taken);
    picked.push(taken.candidate);
    const { form } = taken.candidate.question;
    ofForm.set(form, (ofForm.get(form) ?? 0) + 1);
    for (const each of left) each.cost += costs.between(taken.candidate, each.candidate);
  }
  return { picked, cost: total };
}

/**
 * Chooses the questions of a quiz: the worthiest likelier, each about another fact and none that answers another while
 * that can be.
 */
export function pick(candidates: readonly Candidate[], count: number, seed: string): readonly Candidate[] {
  if (count >= candidates.length) return candidates;
  const costs = new Costs();
  const compared = Math.max(MAX_COMPARED, count);
  const draw = (of: string): Pick =>
    pickApart(seated(drawn(candidates, of), count, of).slice(0, compared), count, costs);
  let best = draw(seed);
  for (let again = 1; again < MOST_DRAWS && best.cost >= ANSWERED; again += 1) {
    const next = draw(`${seed}:${again}`);
    if (next.cost < best.cost) best = next;
  }
  return best.picked;
}

/** Puts first what names the answer of nothing that is still to come, keeping the order otherwise. */
export function inFairOrder(picked: readonly Candidate[]): Candidate[] {
  if (picked.length > MAX_COMPARED) return [...picked];
  const named = new Map(
    picked.map((each) => [each, picked.filter((other) => other !== each && names(each, other))]),
  );
  const left = new Set(picked);
  const ordered: Candidate[] = [];
  while (left.size > 0) {
    const last = ordered.at(-1);
    const waiting = [...left];
    const next =
      waiting.find((each) => !named.get(each)?.some((other) => left.has(other))) ??
      waiting.find((each) => last === undefined || !isAboutSame(each, last)) ??
      waiting[0];
    if (next === undefined) break;
    left.delete(next);
    ordered.push(next);
  }
  return ordered;
}
