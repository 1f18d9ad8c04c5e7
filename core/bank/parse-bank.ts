import { err, ok, type Result } from '@/core/result';
import { admit, jsonOf } from './admission';
import { Bank } from './bank';
import { problemOfIssue } from './outside';
import type { BankProblem } from './problems';
import { checkSense } from './sense';

/** Enough to mend a file by; a hostile one could give millions. */
export const MAX_PROBLEMS = 100;

/**
 * Reads a bank from outside: its shape first, then its sense. Gives the bank, or what is wrong with it (at
 * most 100 problems, each with its path). Time and memory are bounded whatever comes in.
 */
export function parseBank(json: unknown): Result<Bank, BankProblem[]> {
  const admitted = admit(json);
  if (!admitted.ok) return err([admitted.error]);
  const parsed = Bank.safeParse(admitted.value);
  if (!parsed.success)
    return err(parsed.error.issues.slice(0, MAX_PROBLEMS).map((issue) => problemOfIssue(issue, json)));
  const problems: BankProblem[] = [];
  checkSense(parsed.data, (problem) => {
    if (problems.length < MAX_PROBLEMS) problems.push(problem);
  });
  return problems.length > 0 ? err(problems) : ok(parsed.data);
}

/**
 * Reads a bank from a file's text (a byte order mark is forgiven). Text that isn't JSON gives one problem
 * with its line and column.
 */
export function parseBankText(text: string): Result<Bank, BankProblem[]> {
  const json = jsonOf(text);
  return json.ok ? parseBank(json.value) : err([json.error]);
}
