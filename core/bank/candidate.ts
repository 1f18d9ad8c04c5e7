import { LEAST_SURE_NAME } from '@/core/facts/common/name-tagger/calibration';
import type { Fact, MeasureFact, PlaceValue } from '@/core/facts/fact';
import { type Bilingual, inBoth, LANGUAGES, type Language } from '@/core/language';
import type { DropReason, Evidence, Line, Question } from './bank';
import { comparable, lineText } from './comparable';
import { difficultyOf } from './difficulty';
import type { QuestionForm } from './forms';
import { hashId } from './hash';
import { namesAThing } from './namesakes';
import { sentenceText } from './quote';
import { isPartOfName, mentionsIn, type Reading } from './reading';

/** Facts less sure than this aren't asked. */
const LEAST_CONFIDENCE = 0.6;
/** How many wrong answers stand beside the right one. */
export const DISTRACTORS = 3;

/** A line in each language: an answer, an option, a prompt. */
export type Lines = Bilingual<Line>;

/** What a template proposes: a question whose form isn't settled yet. */
export interface Proposal {
  /** The fact that the answer states. */
  readonly asks: Fact;
  /** The other facts that the question stands on. */
  readonly about: readonly Fact[];
  /** The template's name and what tells its questions about one fact apart: part of the question's id. */
  readonly template: string;
  readonly prompt: Lines;
  readonly answer: Lines;
  readonly accepted: Bilingual<readonly string[]>;
  readonly evidence: readonly Evidence[];
  /** Wrong answers, the best first. Those that turn out to be right, shown or alike are left out later. */
  readonly distractors: readonly Lines[];
  /** Whether the answer is short and regular enough to be typed. */
  readonly typable: boolean;
}

/** A question that hasn't been weighed against the others yet. */
type Unweighed = Question extends infer Each ? (Each extends Question ? Omit<Each, 'worth'> : never) : never;

/** A candidate is a question, or the reason why there is none: nothing is dropped in silence. */
export type Candidate =
  | {
      readonly kept: true;
      readonly question: Unweighed;
      /** Whether it leans on what its article is about, so that the article's title is told with it. */
      readonly isLeaning?: boolean;
    }
  | { readonly kept: false; readonly asks: string; readonly form: QuestionForm; readonly reason: DropReason };

/** A candidate that came to nothing. */
export function drop(asks: Fact, form: QuestionForm, reason: DropReason): Candidate {
  return { kept: false, asks: asks.id, form, reason };
}

/** A question's id: from set, fact, form and template, so that a bank made again keeps its learners' progress. */
export function questionId(set: string, asks: Fact, form: QuestionForm, template: string): string {
  return `q-${hashId([set, asks.id, form, template].join('\u0000'))}`;
}

/** Whether a fact is too unsure to be asked about: names sooner than others, since a wrong one is a lie about someone. */
export function isUnsure(fact: Pick<Fact, 'kind' | 'confidence'>): boolean {
  return fact.confidence < (isNamed(fact) || fact.kind === 'place' ? LEAST_SURE_NAME : LEAST_CONFIDENCE);
}

/** Whether an act is made of a country among others: `recognition:sovereignty~MA;over=EH` of MA and EH. */
export function namesPlace({ value }: MeasureFact, place: PlaceValue): boolean {
  return /^[A-Z]{2}$/.test(place) && value.act.split(/[:~=;.]/).includes(place);
}

function isNamed(fact: Pick<Fact, 'kind'>): boolean {
  return fact.kind === 'person' || fact.kind === 'organisation';
}

/**
 * Why the facts themselves forbid a question, if they do. Of two parallel texts both must name the people, who
 * may be spelt otherwise in each, and both sides must have their own words.
 */
export function factObjection(facts: readonly Fact[], reading: Reading): DropReason | undefined {
  if (facts.some(isUnsure)) return 'uncertain';
  if (facts.some((fact) => fact.basis === 'implied')) return 'implied-value';
  if (facts.some((fact) => fact.mentions.some((mention) => isPartOfName(mention, fact, reading))))
    return 'ambiguous';
  if (facts.some((fact) => namesAThing(fact, reading))) return 'ambiguous';
  // A score says nothing without the two sides, whom no template names.
  if (facts.some((fact) => fact.kind === 'quantity' && fact.value.unit === 'score'))
    return 'not-self-contained';
  if (reading.sides.size < 2) return undefined;
  const isOneSided = (fact: Fact): boolean => LANGUAGES.some((side) => mentionsIn(fact, side).length === 0);
  if (facts.some((fact) => isNamed(fact) && isOneSided(fact))) return 'not-proved';
  const isForeign = facts.some((fact) => LANGUAGES.some((side) => fact.labelLanguage[side] !== side));
  return isForeign ? 'no-rendering' : undefined;
}

/** Lengths may differ by half and ten characters: beyond, an option is told by its look. */
function isOfSize(option: Lines, answer: Lines): boolean {
  return LANGUAGES.every((side) => {
    const [a, b] = [lineText(option[side]).length, lineText(answer[side]).length];
    return Math.abs(a - b) <= Math.max(a, b) / 2 + 10;
  });
}

/** What an option must not be on one side: the answer, another option, or words of the prompt or the proof. */
interface Barred {
  readonly taken: Set<string>;
  readonly said: readonly string[];
}

type Options = Pick<Proposal, 'prompt' | 'answer' | 'accepted' | 'evidence' | 'distractors'>;

function barredOn(side: Language, { prompt, answer, accepted, evidence }: Options): Barred {
  const texts = [lineText(prompt[side]), ...evidence.map(sentenceText)];
  return {
    taken: new Set([lineText(answer[side]), ...accepted[side]].map(comparable)),
    said: texts.map((text) => ` ${comparable(text)} `),
  };
}

/** The first good distractors of a proposal, at most three: none that is right, shown, alike or of odd length. */
export function fitDistractors(proposal: Options): Lines[] {
  const barred = inBoth((side) => barredOn(side, proposal));
  const fit: Lines[] = [];
  for (const option of proposal.distractors) {
    if (fit.length === DISTRACTORS) break;
    const words = inBoth((side) => comparable(lineText(option[side])));
    const isFit = LANGUAGES.every(
      (side) =>
        !barred[side].taken.has(words[side]) &&
        !barred[side].said.some((text) => text.includes(` ${words[side]} `)),
    );
    if (!isFit || !isOfSize(option, proposal.answer)) continue;
    fit.push(option);
    for (const side of LANGUAGES) barred[side].taken.add(words[side]);
  }
  return fit;
}

/**
 * Settles a proposal's form. A question asked of a fact for the first time offers options, the next one about
 * the same fact wants the answer typed, where both are possible: recognise first, then recall.
 */
export function settle(reading: Reading, proposal: Proposal, asked: number): Candidate {
  const { asks, about, evidence, typable } = proposal;
  const distractors = fitDistractors(proposal);
  const hasOptions = distractors.length === DISTRACTORS;
  const form = hasOptions && !(typable && asked % 2 === 1) ? 'choice' : 'typed';
  const objection = factObjection([asks, ...about], reading);
  if (objection) return drop(asks, form, objection);
  if (evidence.length === 0) return drop(asks, form, 'not-proved');
  if (form === 'typed' && !typable) return drop(asks, form, 'too-few-distractors');
  const base = {
    id: questionId(reading.set, asks, form, proposal.template),
    asks: asks.id,
    prompt: proposal.prompt,
    evidence: [...evidence],
    ...difficultyOf({
      form,
      asks,
      about,
      answer: proposal.answer,
      options: form === 'choice' ? distractors : [],
    }),
    answer: proposal.answer,
    accepted: inBoth((side) => acceptedOn(side, proposal)),
  };
  return { kept: true, question: form === 'choice' ? { form, ...base, distractors } : { form, ...base } };
}

function acceptedOn(side: Language, { answer, accepted }: Proposal): string[] {
  return otherWordings(accepted[side], lineText(answer[side]));
}

/** Wordings that differ from the answer and from one another by more than case, accents or punctuation. */
export function otherWordings(wordings: readonly string[], answer: string): string[] {
  const seen = new Set(['', comparable(answer)]);
  return wordings.filter((each) => {
    const isNew = !seen.has(comparable(each));
    seen.add(comparable(each));
    return isNew;
  });
}
