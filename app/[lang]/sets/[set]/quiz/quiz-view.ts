import { splitSentences } from '@/core/article/sentences';
import type { Bank, Question } from '@/core/bank/bank';
import type { Fact } from '@/core/facts/fact';
import type { Bilingual, Language } from '@/core/language';

/** What a quiz needs of a bank: everything but the articles' text. */
export interface QuizView {
  readonly set: string;
  readonly title: Bilingual<string>;
  readonly titleLanguage: Bilingual<Language>;
  readonly questions: readonly Question[];
  readonly facts: readonly Fact[];
  /** For each question its proofs' places on the set's page (`s-fr-3`), in the order of its evidence. */
  readonly places: readonly (readonly [question: string, places: readonly string[]])[];
}

/** What the quiz shows of a bank. */
export function quizView(bank: Bank): QuizView {
  const sentences = new Map(
    bank.articles.map((article) => [article.language, splitSentences(article)] as const),
  );
  const placeOf = ({ language, start }: Question['evidence'][number]) => {
    const found = sentences
      .get(language)
      ?.find((sentence) => sentence.start <= start && start < sentence.end);
    return found === undefined ? 'article' : `s-${language}-${found.index}`;
  };
  return {
    set: bank.set,
    title: bank.title,
    titleLanguage: bank.titleLanguage,
    questions: bank.questions,
    facts: bank.facts,
    places: bank.questions.map(({ id, evidence }) => [id, evidence.map(placeOf)] as const),
  };
}
