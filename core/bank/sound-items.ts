import type { Bilingual } from '@/core/language';
import { err, ok, type Result } from '@/core/result';
import type { z } from '@/core/zod';
import { BankFact, type DropReason, Question } from './bank';
import { own, type Path, problemOfIssue } from './outside';
import type { BankProblem, BankProblemCode } from './problems';
import { objectionTo } from './proof';
import { checkFact, checkQuestion, type Texts } from './sense';

/** Something of a set's file that was left out. */
export interface SkippedItem {
  readonly what: 'fact' | 'mention' | 'question' | 'report';
  /** Where in the file the fault lies. */
  readonly path: Path;
  /** Why: a key of the `bank` locale. */
  readonly code: BankProblemCode | DropReason;
  readonly found?: string;
  /** The item's own first words in both languages, where it has any: text from outside, at most 120 characters. */
  readonly says?: Bilingual<string>;
}

/** Told of each item that is left out. */
export type Skip = (skipped: SkippedItem) => void;

/** The facts of a file that can be stood on, by id, and the ids of those that can't. */
export interface SoundFacts {
  readonly facts: ReadonlyMap<string, BankFact>;
  readonly skipped: ReadonlySet<string>;
}

/** An item's own words: a question's prompt, a fact's label. */
function wordsOf(item: unknown): Bilingual<string> | undefined {
  const words = own(item, 'prompt') ?? own(item, 'label');
  const side = (language: string) => {
    const line = own(words, language);
    const text = typeof line === 'string' ? line : own(own(line, 0), 'text');
    return typeof text === 'string' ? text.slice(0, 120).trim() : '';
  };
  const says = { fr: side('fr'), en: side('en') };
  return says.fr === '' || says.en === '' ? undefined : says;
}

/** A problem of an item as the reason why it is left out. */
export function skippedItem(
  what: SkippedItem['what'],
  { path, code, found }: Omit<BankProblem, 'code'> & Pick<SkippedItem, 'code'>,
  item?: unknown,
): SkippedItem {
  const says = wordsOf(item);
  return {
    what,
    path,
    code,
    ...(found === undefined ? {} : { found }),
    ...(says === undefined ? {} : { says }),
  };
}

/** An item of a list in its shape, or the first thing that is wrong with it. */
export function readItem<T>(schema: z.ZodType<T>, item: unknown, path: Path): Result<T, BankProblem> {
  const parsed = schema.safeParse(item);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return err(issue ? problemOfIssue(issue, item, path) : { path, code: 'bank-shape' });
}

/** Without the mentions that lie in no article; those are what `problems` speaks of. */
function withSoundMentions(fact: BankFact, problems: readonly BankProblem[]): BankFact {
  const unsound = new Set(problems.map(({ path }) => path[3]));
  return { ...fact, mentions: fact.mentions.filter((_mention, index) => !unsound.has(index)) };
}

/** A fact with its sound mentions, and what is wrong with the others; or why it can't be stood on. */
function soundFact(
  item: unknown,
  index: number,
  texts: Texts,
  known: ReadonlyMap<string, BankFact>,
): Result<{ readonly fact: BankFact; readonly problems: readonly BankProblem[] }, BankProblem> {
  const read = readItem(BankFact, item, ['facts', index]);
  if (!read.ok) return read;
  const fact = read.value;
  if (known.has(fact.id)) return err({ path: ['facts', index, 'id'], code: 'fact-id-twice', found: fact.id });
  const problems: BankProblem[] = [];
  checkFact(fact, index, texts, (problem) => problems.push(problem));
  const grave = problems.find(({ path }) => path[2] !== 'mentions');
  if (grave) return err(grave);
  const sound = withSoundMentions(fact, problems);
  const [first] = problems;
  return first && sound.mentions.length === 0 ? err(first) : ok({ fact: sound, problems });
}

/**
 * The facts of a file that can be stood on. A mention that lies in no article is left out; so is a fact that has no other
 * one, and any whose shape, id or words are wrong.
 */
export function soundFacts(list: readonly unknown[], texts: Texts, skip: Skip): SoundFacts {
  const facts = new Map<string, BankFact>();
  const skipped = new Set<string>();
  list.forEach((item, index) => {
    const sound = soundFact(item, index, texts, facts);
    if (sound.ok) {
      facts.set(sound.value.fact.id, sound.value.fact);
      for (const problem of sound.value.problems) skip(skippedItem('mention', problem, item));
    } else {
      const id = own(item, 'id');
      if (typeof id === 'string') skipped.add(id);
      skip(skippedItem('fact', sound.error, item));
    }
  });
  return { facts, skipped };
}

/** Questions that have their shape and make sense, each with its place in the file. */
export type PlacedQuestion = readonly [index: number, question: Question];

/** The questions of a file whose shape, ids, references, quotations and options are right; not proved yet. */
export function sensibleQuestions(
  list: readonly unknown[],
  { facts, skipped }: SoundFacts,
  texts: Texts,
  skip: Skip,
): PlacedQuestion[] {
  const kinds = new Map([...facts.values()].map(({ id, kind }) => [id, kind]));
  const ids = new Set<string>();
  const problemOf = (question: Question, index: number): BankProblem | undefined => {
    const path = ['questions', index];
    if (ids.has(question.id)) return { path: [...path, 'id'], code: 'question-id-twice', found: question.id };
    const problems: BankProblem[] = [];
    checkQuestion(question, index, kinds, texts, (problem) => problems.push(problem));
    return problems[0];
  };
  return list.flatMap((item, index): PlacedQuestion[] => {
    const read = readItem(Question, item, ['questions', index]);
    const problem = read.ok ? problemOf(read.value, index) : read.error;
    if (problem) skip(skippedItem('question', inView(problem, skipped), item));
    if (!read.ok || problem) return [];
    ids.add(read.value.id);
    return [[index, read.value]];
  });
}

/** A fact that was left out is told apart from one that never was there. */
function inView(problem: BankProblem, skipped: ReadonlySet<string>): BankProblem {
  const isSkipped = problem.code === 'asks-unknown-fact' && skipped.has(problem.found ?? '');
  return isSkipped ? { ...problem, code: 'asks-skipped-fact' } : problem;
}

/** The questions that stand their proof, and those that don't, each with the reason. */
export function provedQuestions(
  placed: readonly PlacedQuestion[],
  { facts }: SoundFacts,
  texts: Texts,
  skip: Skip,
): { readonly proved: Question[]; readonly refuted: readonly (readonly [Question, DropReason])[] } {
  const proved: Question[] = [];
  const refuted: (readonly [Question, DropReason])[] = [];
  for (const [index, question] of placed) {
    const reason = objectionTo(question, facts, texts);
    if (reason === undefined) proved.push(question);
    else {
      refuted.push([question, reason]);
      skip(skippedItem('question', { path: ['questions', index], code: reason }, question));
    }
  }
  return { proved, refuted };
}
