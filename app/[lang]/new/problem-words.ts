import { sayArticleProblem } from '@/app/_i18n/articleProblem';
import type { Say } from '@/app/_i18n/tFor';
import type { Language } from '@/core/language';
import type { ReadProblem } from './reading/messages';
import type { Outcome } from './reading/reader';

/** What the sentences are said with. */
export interface Words {
  readonly ofScreen: Say<'new'>;
  readonly language: Language;
}

/** Why a draft was not read, as a sentence. */
function readProblemWords(problem: ReadProblem, { ofScreen, language }: Words): string {
  if ('text' in problem) {
    const { text: _, ...why } = problem;
    return sayArticleProblem(language, why);
  }
  if (problem.code !== 'no-questions') return ofScreen(`problem.${problem.code}`);
  const kinds = problem.found.map(([kind, count]) => ofScreen(`problem.kind.${kind}`, { count }));
  const found = new Intl.ListFormat(language, { type: 'conjunction' }).format(kinds);
  return ofScreen('problem.no-questions', { found });
}

/** Why a reading came to nothing, as a sentence; undefined when it did not. */
export function outcomeWords(outcome: Outcome, words: Words): string | undefined {
  if (outcome.type === 'refused') return readProblemWords(outcome.problem, words);
  return outcome.type === 'died' || outcome.type === 'failed'
    ? words.ofScreen(`problem.${outcome.type}`)
    : undefined;
}
