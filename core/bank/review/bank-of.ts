import { err, ok, type Result } from '@/core/result';
import type { Bank } from '../bank';
import { parseBank } from '../parse-bank';
import type { BankProblem } from '../problems';
import { fitting } from './apply-edit';
import { replay } from './replay';
import type { Remade, Review } from './review';

/** Why a review makes no set: every question was dropped, or what it was made of isn't sound. */
export type BankOfProblem =
  | { readonly code: 'no-questions' }
  | { readonly code: 'unsound'; readonly problems: readonly BankProblem[] };

/**
 * The sound bank that a review comes to: what is kept and studied. Dropped facts and questions are not in it; what the
 * machine left out is still in its report.
 *
 * @param set the id that the bank gets; its questions' ids stay those of the review
 * @param remade what `remake` gave for this review, if it was run elsewhere; an outdated one is made again
 */
export function bankOf(review: Review, set: string, remade?: Remade): Result<Bank, BankOfProblem> {
  const fit = fitting(review, remade);
  const { title, titleLanguage, questions, dropped } = replay(review, fit);
  const kept = [...questions.values()].filter(({ id }) => !dropped.has(id));
  if (kept.length === 0) return err({ code: 'no-questions' });
  const bank: Bank = {
    ...fit.bank,
    set,
    title,
    titleLanguage,
    questions: kept,
    report: { ...fit.bank.report, kept: kept.length },
  };
  const sound = parseBank(bank);
  return sound.ok ? ok(bank) : err({ code: 'unsound', problems: sound.error });
}
