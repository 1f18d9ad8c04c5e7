import { type BankProblem, pathToText } from '@/core/bank/problems';
import type { SkippedItem } from '@/core/bank/set-file';
import type { Language } from '@/core/language';
import { i18nFor } from './instances';
import { isolated } from './isolated';

/**
 * What is wrong with a set's file, or a part of it, as a sentence. The file's own words in it are isolated. Outside the
 * typed `t`: the code chooses the sentence, and each takes what it needs of the same few values.
 */
export function bankProblemWords(problem: BankProblem | SkippedItem, language: Language): string {
  const { path, code, found = '', ...numbers } = problem;
  const say = i18nFor(language).getFixedT(language, 'bank');
  return String(say(code, { path: isolated(pathToText(path)), found: isolated(found), ...numbers }));
}
