/** What can be wrong with a bank. Each code is a locale key of the `bank` namespace. */
export const BANK_PROBLEM_CODES = [
  'json-empty',
  'json-html',
  'json-syntax',
  'json-truncated',
  'bank-too-large',
  'bank-too-deep',
  'bank-too-many',
  'bank-nothing-left',
  'bank-hostile-key',
  'bank-format',
  'bank-version',
  'bank-shape',
  'bank-missing',
  'bank-missing-language',
  'bank-unknown-key',
  'bank-unknown-form',
  'bank-unknown-kind',
  'bank-length',
  'blank-text',
  'article-id-twice',
  'article-language-twice',
  'body-start-outside',
  'fact-id-twice',
  'mention-no-article',
  'mention-outside-article',
  'question-id-twice',
  'asks-unknown-fact',
  'asks-skipped-fact',
  'evidence-no-article',
  'evidence-not-in-article',
  'evidence-context',
  'answer-among-distractors',
  'distractors-alike',
  'cloze-not-in-article',
  'cloze-answer-shown',
  'statement-inconsistent',
  'asks-another-fact',
  'fact-of-another-kind',
  'places-alike',
  'report-count',
  'report-unknown-fact',
] as const;

export type BankProblemCode = (typeof BANK_PROBLEM_CODES)[number];

/** One thing wrong with a bank, and where. The code names it; locales speak it. */
export interface BankProblem {
  /** Keys and indexes from the root of the JSON; empty for the bank as a whole. */
  readonly path: readonly (string | number)[];
  readonly code: BankProblemCode;
  /** What was met there, short enough to be shown as text. */
  readonly found?: string;
  /** The most that is allowed, for a size. */
  readonly limit?: number;
  /** Where a syntax fault lies in the file, both from 1. */
  readonly line?: number;
  readonly column?: number;
}

/**
 * A path as people read it: `questions[3].answer.fr`. Keys come from the file, so they are shortened.
 * The empty path gives `bank`.
 */
export function pathToText(path: readonly (string | number)[]): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else text += (text === '' ? '' : '.') + step.slice(0, 60);
  }
  return text === '' ? 'bank' : text;
}
