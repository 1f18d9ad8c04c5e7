import type { Say } from '@/app/_i18n/tFor';
import type { Language } from '@/core/language';
import type { ArticleFileProblem } from '@/stores/article-files/problems';
import type { ReadProblem } from './reading/messages';
import type { Outcome } from './reading/reader';

/** Why a text or a file can't be read, as a sentence. */
export function fileProblemWords(problem: ArticleFileProblem, t: Say<'article'>): string {
  switch (problem.code) {
    case 'article-too-long':
      return t(problem.code, { bytes: problem.bytes, most: problem.most });
    case 'file-too-large':
      return t(problem.code, { megabytes: problem.megabytes, most: problem.most });
    case 'encoding-broken':
      return t(problem.code, { encoding: problem.encoding, line: problem.line });
    case 'encoding-unsupported':
      return t(problem.code, { encoding: problem.encoding });
    case 'pdf-too-many-pages':
      return t(problem.code, { pages: problem.pages, most: problem.most });
    default:
      return t(problem.code);
  }
}

/** The two namespaces that the sentences are in. */
export interface Words {
  readonly ofArticles: Say<'article'>;
  readonly ofScreen: Say<'new'>;
  readonly language: Language;
}

/** Why a draft was not read, as a sentence. */
export function readProblemWords(problem: ReadProblem, { ofArticles, ofScreen, language }: Words): string {
  if ('text' in problem) return fileProblemWords(problem, ofArticles);
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
