import { LANGUAGES } from '@/core/language';
import { z } from '@/core/zod';
import { QUESTION_FORMS } from './forms';

/**
 * The version of the bank's format that this code writes. Version 2 brought the forms `order` and `match`; version 3
 * says of each question how worth asking it is and why it is hard. Banks of versions 1 and 2 are read as ones of today.
 */
export const BANK_VERSION = 3;

const language = z.enum(LANGUAGES);
const words = z.string().min(1).max(2_000);
const id = z.string().min(1).max(200);
const offset = z.int().nonnegative();
const bilingual = <T extends z.ZodType>(each: T) => z.strictObject({ fr: each, en: each });

/** Text from end to end, each fragment in one language; a fragment in the other language carries `lang`. */
export const Line = z.array(z.strictObject({ text: words, lang: language.exactOptional() })).min(1);
export type Line = z.infer<typeof Line>;

export const BankArticle = z.strictObject({
  id,
  language,
  title: words,
  source: words.exactOptional(),
  published: z.iso.date().exactOptional(),
  text: z.string().min(1).max(1_048_576),
  bodyStart: offset,
});

export type BankArticle = z.infer<typeof BankArticle>;

const mention = z.strictObject({ language, start: offset, end: offset });

const factBase = {
  id,
  label: bilingual(words),
  labelLanguage: bilingual(language),
  mentions: z.array(mention).min(1),
  confidence: z.number().min(0).max(1),
  basis: z.enum(['read', 'implied']),
};

/** A fact as it stands in a bank: the shape of `core/facts/fact.ts`, checked. */
export const BankFact = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('date'), value: words, ...factBase }),
  z.strictObject({ kind: z.literal('person'), value: words, ...factBase }),
  z.strictObject({ kind: z.literal('place'), value: words, ...factBase }),
  z.strictObject({ kind: z.literal('organisation'), value: words, ...factBase }),
  z.strictObject({
    kind: z.literal('role'),
    value: z.strictObject({
      office: words,
      country: words.exactOptional(),
      counterpartOf: words.exactOptional(),
      holders: z.array(words),
      sharedBy: z.array(words).exactOptional(),
    }),
    ...factBase,
  }),
  z.strictObject({
    kind: z.literal('quantity'),
    value: z.strictObject({
      number: z.number(),
      to: z.number().exactOptional(),
      unit: words,
      approximate: z.boolean().exactOptional(),
      sets: z.array(z.tuple([z.number(), z.number()])).exactOptional(),
    }),
    ...factBase,
  }),
  z.strictObject({
    kind: z.literal('measure'),
    value: z.strictObject({
      act: words,
      actors: z.array(words),
      place: words.exactOptional(),
      date: words.exactOptional(),
      purposes: z.array(mention).exactOptional(),
    }),
    ...factBase,
  }),
]);

export type BankFact = z.infer<typeof BankFact>;

/**
 * Where a question is proved: W3C TextQuoteSelector (`exact`, `prefix`, `suffix`) and TextPositionSelector
 * (`start`, `end`) in one. `exact` is the answer's own words; `prefix` and `suffix` complete its sentence.
 */
export const Evidence = z.strictObject({
  language,
  start: offset,
  end: offset,
  exact: words,
  prefix: z.string().max(2_000),
  suffix: z.string().max(2_000),
});
export type Evidence = z.infer<typeof Evidence>;

/** What makes a question hard or easy: the way it is answered first. Each is a locale key of the `bank` namespace, after `why.`. */
export const DIFFICULTY_REASONS = [
  'judged',
  'recognised',
  'recalled',
  'placed',
  'said-once',
  'near-options',
  'exact',
  'long-answer',
  'several-holders',
  'counterpart',
  'many-places',
] as const;
export type DifficultyReason = (typeof DIFFICULTY_REASONS)[number];

/** How worth asking a question of an older bank is taken to be: neither more nor less than any other. */
export const USUAL_WORTH = 50;

const questionBase = {
  id,
  /** The fact that the answer states; the first of them for those in order and in pairs. */
  asks: id,
  prompt: bilingual(Line),
  evidence: z.array(Evidence).min(1),
  /** 1 (easy) to 5 (hard), and what makes it so. */
  difficulty: z.int().min(1).max(5),
  why: z.array(z.enum(DIFFICULTY_REASONS)).max(DIFFICULTY_REASONS.length),
  /** How worth asking it is: 0 (said in passing) to 100 (what the article is about). */
  worth: z.int().min(0).max(100),
};

const answered = {
  answer: bilingual(Line),
  /** Other right answers, in either language, beside the rendering of the fact itself. */
  accepted: bilingual(z.array(words)),
};

export const Question = z.discriminatedUnion('form', [
  z.strictObject({
    form: z.literal('choice'),
    ...questionBase,
    ...answered,
    distractors: z.array(bilingual(Line)).min(3).max(5),
  }),
  z.strictObject({ form: z.literal('typed'), ...questionBase, ...answered }),
  z.strictObject({
    form: z.literal('cloze'),
    ...questionBase,
    ...answered,
    /** The sentence around the hole. With a parallel text each side has its own sentence. */
    passage: bilingual(
      z.strictObject({ language, before: z.string().max(2_000), after: z.string().max(2_000) }),
    ),
    /** Empty, or enough of them to ask the hole as a choice. */
    distractors: z.array(bilingual(Line)).max(5),
  }),
  z.strictObject({
    form: z.literal('true-false'),
    ...questionBase,
    /** `prompt` is the statement; this says whether the article bears it out. */
    truth: z.boolean(),
    /** What the article says: the statement put right, or itself when it is true. */
    answer: bilingual(Line),
  }),
  z.strictObject({
    form: z.literal('order'),
    ...questionBase,
    /** What happened, the earliest first, which is the right order. No two dates are equal or overlap. */
    items: z
      .array(z.strictObject({ fact: id, date: id, says: bilingual(Line) }))
      .min(3)
      .max(6),
  }),
  z.strictObject({
    form: z.literal('match'),
    ...questionBase,
    /** Who holds which office: each name fits its own role and no other one of the list. */
    pairs: z
      .array(z.strictObject({ fact: id, person: id, name: bilingual(Line), role: bilingual(Line) }))
      .min(3)
      .max(6),
  }),
]);
export type Question = z.infer<typeof Question>;

/** Questions that one line answers. Those in order and in pairs are answered by putting several in their places. */
export type AnsweredQuestion = Exclude<Question, { form: 'order' | 'match' }>;

/** Why a candidate question was dropped. Each is a locale key of the `bank` namespace. */
export const DROP_REASONS = [
  'ambiguous',
  'answer-in-prompt',
  'asked-enough',
  'duplicate',
  'implied-value',
  'not-proved',
  'not-self-contained',
  'no-rendering',
  'passing',
  'set-full',
  'too-few-distractors',
  'uncertain',
] as const;
export type DropReason = (typeof DROP_REASONS)[number];

/** What became of every candidate: nothing is dropped in silence. */
export const GroundingReport = z.strictObject({
  kept: offset,
  dropped: z.array(z.strictObject({ asks: id, form: z.enum(QUESTION_FORMS), reason: z.enum(DROP_REASONS) })),
});

export type GroundingReport = z.infer<typeof GroundingReport>;

export const Bank = z.strictObject({
  format: z.literal('recto-verso-bank'),
  version: z.literal(BANK_VERSION),
  /** Id of the study set. */
  set: id,
  title: bilingual(words),
  /** The language in which each side of `title` really is. */
  titleLanguage: bilingual(language),
  /** The article, or both when the set has parallel texts; at least one. */
  articles: z.array(BankArticle).min(1).max(2),
  facts: z.array(BankFact),
  questions: z.array(Question),
  report: GroundingReport,
});
export type Bank = z.infer<typeof Bank>;
