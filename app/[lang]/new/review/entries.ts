import type { DropReason } from '@/core/bank/bank';
import type { QuestionForm } from '@/core/bank/forms';
import type { Reviewed, ReviewedFact, ReviewedQuestion } from '@/core/bank/review/review';
import type { DropReasonView } from '../../sets/[set]/DropReasons';

/** A fact of a review with the questions that ask about it. */
export interface Entry extends ReviewedFact {
  readonly asked: readonly ReviewedQuestion[];
}

/** The facts of a review, in its order; each question stands under the fact that it asks about. */
export function entriesOf(reviewed: Pick<Reviewed, 'facts' | 'questions'>): Entry[] {
  const asked = new Map<string, ReviewedQuestion[]>();
  for (const each of reviewed.questions) {
    const others = asked.get(each.question.asks);
    if (others) others.push(each);
    else asked.set(each.question.asks, [each]);
  }
  return reviewed.facts.map((fact) => ({ ...fact, asked: asked.get(fact.fact.id) ?? [] }));
}

/** Whether a fact still waits for somebody to look at it. */
export function isToCheck(entry: Pick<ReviewedFact, 'checks' | 'state'>): boolean {
  return entry.state !== 'dropped' && entry.checks.length > 0;
}

/** What the machine itself left out, the commonest reason first. */
export function leftOut(entries: readonly Entry[]): DropReasonView[] {
  const byReason = new Map<DropReason, { count: number; facts: Map<Entry, Set<QuestionForm>> }>();
  for (const entry of entries) {
    if (entry.state === 'dropped') continue;
    for (const { form, reason } of entry.left) {
      const found = byReason.get(reason) ?? { count: 0, facts: new Map() };
      found.count += 1;
      found.facts.set(entry, (found.facts.get(entry) ?? new Set()).add(form));
      byReason.set(reason, found);
    }
  }
  return [...byReason]
    .map(([reason, { count, facts }]) => ({
      reason,
      count,
      about: [...facts].map(([{ fact }, forms]) => ({ fact, forms: [...forms] })),
    }))
    .sort((a, b) => b.count - a.count);
}
