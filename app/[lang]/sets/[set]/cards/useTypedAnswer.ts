'use client';

import { useEffect, useState } from 'react';
import { useLanguage } from '@/app/_i18n/useLanguage';
import type { FactKind } from '@/core/facts/fact';
import type { Rating } from '@/core/progress/review-event';
import { type Grade, kindOfAnswer } from '@/core/study/grading';
import { gradeCard, suggestedRating } from '@/core/study/grading-card';
import { keepAnswerDraft, readAnswerDraft } from '@/stores/answer-draft';
import type { CardSet } from './card-set';
import type { Study } from './useStudy';

/** What became of a typed answer; without a grade when the learner gave it up. */
export interface GradedAnswer {
  readonly text: string;
  readonly grade: Grade | undefined;
}

export interface Typed {
  /** Whether the card on the table is to be answered in a field. */
  readonly asks: boolean;
  /** What the answer is: a date, a name. */
  readonly kind: FactKind | undefined;
  readonly text: string;
  readonly verdict: GradedAnswer | undefined;
  readonly suggested: Rating | undefined;
  readonly type: (text: string) => void;
  /** Grades what was typed and turns the card; nothing happens when nothing was typed. */
  readonly submit: () => void;
  readonly giveUp: () => void;
}

interface Answering {
  /** Which asking of which card this belongs to. */
  readonly asking: string;
  readonly text: string;
  readonly verdict?: GradedAnswer;
}

/** An answer typed on the card: kept letter by letter, graded by kind of fact, dropped when the card is rated. */
export function useTypedAnswer(study: Study, cardSet: CardSet, wanted: boolean): Typed {
  const { language } = useLanguage();
  const { session, shown } = study;
  const phase = shown.phase;
  const id = shown.phase === 'finished' ? undefined : shown.card.id;
  // A card that comes back is asked anew; a mark that is set or undone leaves what was typed.
  const rated = session.steps.filter(({ events }) => events[0]?.kind === 'review').length;
  const asking = `${id} ${rated}`;
  const [state, setState] = useState<Answering>(() => {
    const draft = readAnswerDraft();
    const isHere = draft?.set === cardSet.set && draft.card === id;
    return { asking, text: isHere ? draft.text : '' };
  });
  const { text, verdict }: Omit<Answering, 'asking'> = state.asking === asking ? state : { text: '' };

  useEffect(() => {
    keepAnswerDraft(id === undefined || !wanted ? undefined : { set: cardSet.set, card: id, text });
  }, [cardSet.set, id, text, wanted]);

  const asked = id === undefined ? undefined : cardSet.asked(id);
  const { facts } = cardSet;
  const answered = (grade: Grade | undefined) => {
    setState({ asking, text, verdict: { text, grade } });
    study.turn();
  };
  return {
    asks: wanted && phase === 'recto' && asked !== undefined,
    kind: asked && kindOfAnswer(asked.question, asked.fact, facts),
    text,
    verdict: phase === 'verso' ? verdict : undefined,
    suggested: phase === 'verso' && verdict ? suggestedRating(verdict.grade?.outcome ?? 'wrong') : undefined,
    type: (typed) => setState({ asking, text: typed }),
    submit: () => {
      if (phase !== 'recto' || asked === undefined || text.trim() === '' || id === undefined) return;
      const wording = session.marks.get(id)?.wording;
      answered(gradeCard(asked.question, asked.fact, wording, text, { language, facts }));
    },
    giveUp: () => {
      if (phase === 'recto') answered(undefined);
    },
  };
}
