/** Why an edit can be refused. Each is a locale key of the `review` namespace, under `problem`. */
export const EDIT_PROBLEM_CODES = [
  // What the edit is about.
  'unknown-fact',
  'unknown-question',
  'no-such-option',
  'too-many-edits',
  // Words, in any field.
  'empty',
  'too-long',
  'odd-characters',
  // The two languages, or a fact's value.
  'another-date',
  'another-number',
  'another-name',
  'sides-disagree-numbers',
  'sides-disagree-names',
  'sides-disagree-negation',
  // A question.
  'answer-fixed-hole',
  'answer-fixed-places',
  'answer-in-prompt',
  'not-quoted',
  'not-proved',
  'answer-among-distractors',
  'distractors-alike',
  'distractor-right',
  'question-twice',
  'statement-inconsistent',
  // A fact that is added.
  'outside-text',
  'half-word',
  'across-sentences',
  'overlaps',
  'already-known',
  'already-dropped',
  'not-a-date',
  'not-a-quantity',
  'not-a-name',
  'no-holder',
  'holder-not-there',
] as const;

export type EditProblemCode = (typeof EDIT_PROBLEM_CODES)[number];
