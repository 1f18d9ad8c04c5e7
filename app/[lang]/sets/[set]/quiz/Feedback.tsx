'use client';

import { useEffect, useRef } from 'react';
import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { LineText } from '@/app/_ui/LineText';
import { useKeys } from '@/app/_ui/useKeys';
import { answerLine } from '@/core/bank/answer-line';
import type { Question } from '@/core/bank/bank';
import type { Language } from '@/core/language';
import type { Answer } from '@/core/study/quiz-attempt';
import type { Shape } from '@/core/study/quiz-options';
import styles from './Feedback.module.css';
import { isPlaced, PlacedAnswer } from './PlacedAnswer';
import { Proof } from './Proof';
import type { QuizView } from './quiz-view';

interface FeedbackProps {
  set: string;
  views: readonly QuizView[];
  /** The language in which it is answered. */
  side: Language;
  question: Question;
  shape: Shape;
  answer: Answer;
  isLast: boolean;
  onNext: () => void;
}

/** What became of an answer: the verdict in a word, the right answer, the sentence that proves it, and the way on. */
export function Feedback({ set, views, side, question, shape, answer, isLast, onNext }: FeedbackProps) {
  const t = useT('quiz');
  const box = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    next.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useKeys({
    Enter: ({ target }) => {
      const acts = target instanceof Element && target.closest('a, button, summary, dialog') !== null;
      if (!acts) onNext();
    },
  });
  return (
    <div ref={box} className={styles.feedback}>
      <div>
        <p className={`${styles.verdict} ${styles[answer.outcome]}`}>{t(`verdict.${answer.outcome}`)}</p>
        <RightAnswer question={question} shape={shape} answer={answer} side={side} />
        {answer.note === 'other-alphabet' && <p className={styles.note}>{t('feedback.otherAlphabet')}</p>}
      </div>
      <Proof set={set} views={views} question={question} />
      <Button
        ref={next}
        className={styles.next}
        onClick={onNext}
        onKeyDown={(event) => {
          // A held Enter answered: it must not go on as well.
          if (event.repeat) event.preventDefault();
        }}
      >
        {t(isLast ? 'feedback.toResult' : 'feedback.next')}
      </Button>
    </div>
  );
}

/** What was typed beside what is right; options carry their marks themselves. */
function RightAnswer({
  question,
  shape,
  answer,
  side,
}: Pick<FeedbackProps, 'question' | 'shape' | 'answer' | 'side'>) {
  const t = useT('quiz');
  const { language } = useLanguage();
  if (isPlaced(question)) return <PlacedAnswer question={question} answer={answer} side={side} />;
  const line = (
    <span {...otherLang(side, language)}>
      <LineText line={answerLine(question, side)} />
    </span>
  );
  if (question.form === 'true-false') {
    // A true statement stands above as it is: it need not be said twice.
    if (question.truth) return <p className={styles.answer}>{t('feedback.correct')}</p>;
    return (
      <p className={styles.answer}>
        <span className={styles.label}>{t('feedback.corrected')}</span> <strong>{line}</strong>
      </p>
    );
  }
  if (shape === 'options') return null;
  return (
    <dl className={styles.both}>
      {answer.given?.as === 'text' && answer.outcome !== 'right' && (
        <div>
          <dt className={styles.label}>{t('feedback.youWrote')}</dt>
          <dd className={styles.typed}>{answer.given.text}</dd>
        </div>
      )}
      <div>
        <dt className={styles.label}>{t('feedback.rightAnswer')}</dt>
        <dd>
          <strong>{line}</strong>
        </dd>
      </div>
    </dl>
  );
}
