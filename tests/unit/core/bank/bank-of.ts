import { readArticle } from '@/core/article/read-article';
import type { Bank, Question } from '@/core/bank/bank';
import { makeBank } from '@/core/bank/make-bank';
import type { Language } from '@/core/language';

/** The bank of one text, or of two parallel ones, with front matter; throws when none can be made. */
export function bankOf(...texts: string[]): Bank {
  const articles = texts.map((text, index) => {
    const article = readArticle({ id: `a${index}`, text });
    if (!article.ok) throw new Error(article.error.code);
    return article.value;
  });
  const made = makeBank({ set: 'set', articles });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

/** What is asked about a text, in the order of its bank; nothing when it gives no question. */
export function questionsIfAny(
  text: string,
  language: Language,
  published = '2025-06-30',
): readonly Question[] {
  const read = readArticle({ id: 'a', text, language, published });
  if (!read.ok) throw new Error(read.error.code);
  const made = makeBank({ set: 'test', articles: [read.value] });
  return made.ok ? made.value.questions : [];
}

/** As `questionsIfAny`; throws when there is none. */
export function questionsOf(text: string, language: Language, published?: string): readonly Question[] {
  const questions = questionsIfAny(text, language, published);
  if (questions.length === 0) throw new Error('no question');
  return questions;
}
