import { readArticle } from '@/core/article/read-article';
import type { Bank, Question } from '@/core/bank/bank';
import { makeBank } from '@/core/bank/make-bank';
import { applyEdit } from '@/core/bank/review/apply-edit';
import type { Edit, EditProblem, Review } from '@/core/bank/review/review';
import type { Mention } from '@/core/facts/fact';
import type { Language } from '@/core/language';

/** Sentences of our own that stand alone: they may come in any order. */
export const SENTENCES = [
  'Inès Valmont, maire de Lirac, a inauguré le pont neuf le 3 mai 2024.',
  'Le 12 juin 2023, Bruno Castel a signé un accord commercial à Rabat.',
  'Le Portugal a ratifié la convention le 7 novembre 2022.',
  'Claire Dumont, ministre française de la Santé, a présenté un plan national à Lyon en mars 2024.',
  'Le Sénat a adopté le texte par 160 voix contre 126 le 30 septembre 2024.',
  'Le 18 janvier 2021, Paul Renaud a reçu une délégation à Marseille.',
  'Les travaux du pont neuf n’ont jamais dépassé 12 millions d’euros.',
  'Jeanne Morel, ministre française de la Culture, a ouvert le musée de Dakar le 9 avril 2020.',
  'Les habitants de Lirac fêtent la mi-août depuis le temps du vieux bac.',
] as const;

/** The Lirac article with its sentences as given, one paragraph each. */
export function liracText(sentences: readonly string[] = SENTENCES): string {
  return `# Le pont neuf de Lirac\n\n${sentences.join('\n\n')}\n`;
}

/** The bank that the engine makes of a French text, names by grammar alone. */
export function made(text: string, published = '2024-10-05', set = 'own-lirac'): Bank {
  const article = readArticle({ id: 'lirac', text, language: 'fr', published });
  if (!article.ok) throw new Error(article.error.code);
  const bank = makeBank({ set, articles: [article.value] });
  if (!bank.ok) throw new Error(bank.error.code);
  return bank.value;
}

/** A review of the Lirac article that nobody has edited. */
export function lirac(): Review {
  return { made: made(liracText()), edits: [] };
}

/** Where words first stand in a bank's article. */
export function at(bank: Bank, words: string, language: Language = 'fr'): Mention {
  const text = bank.articles.find((article) => article.language === language)?.text ?? '';
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the article: ${words}`);
  return { language, start, end: start + words.length };
}

/** A review with edits that must all be taken. */
export function edited(review: Review, ...edits: Edit[]): Review {
  return edits.reduce((state, edit) => {
    const after = applyEdit(state, edit);
    if (!after.ok) throw new Error(`${edit.type}: ${JSON.stringify(after.error)}`);
    return after.value;
  }, review);
}

/** What is wrong with an edit; nothing when it is taken. */
export function problems(review: Review, edit: Edit): readonly EditProblem[] {
  const after = applyEdit(review, edit);
  return after.ok ? [] : after.error;
}

/** The question that asks a fact in a form. */
export function asking<F extends Question['form']>(
  bank: Bank,
  asks: string,
  form: F,
): Extract<Question, { form: F }> {
  const question = bank.questions.find((each) => each.asks === asks && each.form === form);
  if (question?.form !== form) throw new Error(`no ${form} about ${asks}`);
  return question as Extract<Question, { form: F }>;
}
