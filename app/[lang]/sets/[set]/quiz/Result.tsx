'use client';

import { useEffect, useRef } from 'react';
import { useT } from '@/app/_i18n/useT';
import { Button, ButtonLink } from '@/app/_ui/Button';
import type { Attempt } from '@/core/study/quiz-attempt';
import { makeQuizOf } from '@/core/study/quiz-plan';
import { missedOf, scoreByKind, scoreOf, speedOf } from '@/core/study/quiz-score';
import { randomId } from '@/stores/random-id';
import { AnswerReview } from './AnswerReview';
import type { QuizView } from './quiz-view';
import styles from './Result.module.css';
import { spokenTime } from './time-words';
import type { Quiz } from './useQuiz';

interface ResultProps {
  view: QuizView;
  quiz: Quiz;
  attempt: Attempt;
}

/** What an attempt came to, and each answer beside the right one. */
export function Result({ view, quiz, attempt }: ResultProps) {
  const t = useT('quiz');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const missed = missedOf(attempt);
  const retry = () =>
    quiz.begin(makeQuizOf(quiz.material.sources, missed, { ...attempt.options, seed: randomId() }));
  return (
    <div className={styles.result}>
      <p className={styles.kicker}>{t('result.title')}</p>
      <Score attempt={attempt} heading={heading} />
      <div className={styles.actions}>
        {missed.length > 0 && <Button onClick={retry}>{t('result.retry', { count: missed.length })}</Button>}
        <Button look={missed.length > 0 ? 'ghost' : 'solid'} onClick={quiz.putAway}>
          {t('result.again')}
        </Button>
        <ButtonLink to={`/sets/${view.set}`} look="ghost">
          {t('result.back')}
        </ButtonLink>
      </div>
      <ByKind quiz={quiz} attempt={attempt} />
      <section aria-labelledby="answers">
        <h2 id="answers" className={styles.heading}>
          {t('result.answers')}
        </h2>
        <ol className={styles.answers}>
          {attempt.items.map((item, index) => {
            const question = quiz.material.find(item)?.question;
            const answer = attempt.answers[index];
            if (question === undefined || answer == null) return null;
            return (
              <AnswerReview
                key={item.question}
                number={index + 1}
                view={view}
                question={question}
                answer={answer}
              />
            );
          })}
        </ol>
      </section>
    </div>
  );
}

function Score({ attempt, heading }: { attempt: Attempt; heading: React.Ref<HTMLHeadingElement> }) {
  const t = useT('quiz');
  const { right, total, mindSpelling, unanswered } = scoreOf(attempt);
  const { time } = attempt.options;
  const isTimeUp = time.per === 'quiz' && attempt.answers.some((answer) => answer?.outcome === 'timed-out');
  const speed = speedOf(attempt);
  const remarks = [
    ...(right === total ? [t('result.perfect')] : []),
    ...(mindSpelling > 0 ? [t('result.spelling', { count: mindSpelling })] : []),
    ...(unanswered > 0 ? [t('result.unanswered', { count: unanswered })] : []),
    ...(speed === undefined ? [] : [t('result.spent', { time: spokenTime(speed.total, t) })]),
  ];
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className={styles.score}>
        {t('result.score', { right, total })}
      </h1>
      {isTimeUp && <p className={styles.remarks}>{t('result.timeUp')}</p>}
      <p className={styles.remarks}>{remarks.join(' · ')}</p>
    </>
  );
}

function ByKind({ quiz, attempt }: Pick<ResultProps, 'quiz' | 'attempt'>) {
  const t = useT('quiz');
  const kinds = scoreByKind(attempt, quiz.material);
  if (kinds.length < 2) return null;
  return (
    <section aria-labelledby="by-kind">
      <h2 id="by-kind" className={styles.heading}>
        {t('result.byKind')}
      </h2>
      <dl className={styles.kinds}>
        {kinds.map(({ kind, right, total }) => (
          <div key={kind}>
            <dt>{t(`result.kinds.${kind}`)}</dt>
            <dd>{t('result.score', { right, total })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
