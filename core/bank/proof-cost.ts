import type { BankFact, Question } from './bank';

/**
 * The most that proving a set may cost, in characters and spans looked at: some seconds. An article of 1 MB and its
 * questions cost a tenth; only a file that was made to take for ever costs more.
 */
export const MAX_PROOF_COST = 100_000_000;

function weightOf(fact: BankFact | undefined): number {
  if (fact === undefined) return 0;
  const holders = fact.kind === 'role' ? fact.value.holders : [];
  return fact.mentions.length + holders.reduce((sum, holder) => sum + holder.length, 0);
}

/**
 * How much it costs to prove questions, before any is proved: what `proof.ts` compares with what, counted. Its proofs
 * compare each option with each quotation and each quotation with each mention, which is nothing for a bank and hours
 * for one with a hundred thousand of each.
 */
export function proofCost(questions: readonly Question[], facts: ReadonlyMap<string, BankFact>): number {
  const whole = [...facts.values()].reduce((sum, fact) => sum + weightOf(fact), facts.size);
  return questions.reduce((sum, question) => {
    const size = JSON.stringify(question).length;
    const quotations = question.evidence.length;
    if (question.form === 'order') {
      const weight = question.items.reduce(
        (each, { fact, date }) => each + weightOf(facts.get(fact)) + weightOf(facts.get(date)),
        0,
      );
      const compared = 2 * question.items.length * quotations * whole;
      return sum + size * (12 + quotations) + 2 * quotations * weight + compared;
    }
    if (question.form === 'match') {
      const weight = question.pairs.reduce((each, { fact }) => each + weightOf(facts.get(fact)), 0);
      const compared = question.pairs.length ** 2 * whole;
      return sum + size * (12 + quotations) + 2 * quotations * weight + compared;
    }
    const options = 'distractors' in question ? question.distractors.length : 0;
    return sum + size * (1 + 2 * options + quotations) + quotations * weightOf(facts.get(question.asks));
  }, 0);
}
