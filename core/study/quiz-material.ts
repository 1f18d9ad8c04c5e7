import type { Question } from '@/core/bank/bank';
import type { Fact } from '@/core/facts/fact';

/** What a quiz needs of a study set. A bank is one. */
export interface QuizSource {
  readonly set: string;
  readonly questions: readonly Question[];
  readonly facts: readonly Fact[];
}

/** Which question, of which set. */
export interface QuestionRef {
  readonly set: string;
  readonly question: string;
}

/** A question with the facts of its own set, among which its answers are graded. */
export interface FoundQuestion {
  readonly set: string;
  readonly question: Question;
  readonly facts: readonly Fact[];
}

/** What the references of an attempt stand for. */
export interface QuizMaterial {
  readonly sources: readonly QuizSource[];
  /** Undefined for a set that isn't here, or a question that its bank no longer has. */
  find(ref: QuestionRef): FoundQuestion | undefined;
}

/** Indexes the questions of one or several sets for the reducer and the screens. */
export function quizMaterial(sources: readonly QuizSource[]): QuizMaterial {
  const bySet = new Map(
    sources.map(({ set, questions, facts }) => [
      set,
      new Map(questions.map((question) => [question.id, { set, question, facts }])),
    ]),
  );
  return { sources, find: (ref) => bySet.get(ref.set)?.get(ref.question) };
}

/** The sets that a quiz asks for and that aren't here: to be named, and imported. */
export function missingSets(sets: readonly string[], sources: readonly Pick<QuizSource, 'set'>[]): string[] {
  return sets.filter((set) => !sources.some((source) => source.set === set));
}
