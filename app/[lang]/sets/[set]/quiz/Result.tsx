'use client';

import { useEffect, useRef } from 'react';
import { setPath } from '@/app/_i18n/set-path';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button, ButtonLink } from '@/app/_ui/Button';
import { CopyButton } from '@/app/_ui/CopyButton';
import type { Attempt } from '@/core/study/quiz-attempt';
import { resultEntries, retryOf } from '@/core/study/quiz-result';
import {
  missedOf,
  type PartScore,
  scoreByKind,
  scoreByLanguage,
  scoreOf,
  speedOf,
} from '@/core/study/quiz-score';
import { AnswerReview } from './AnswerReview';
import { History } from './History';
import type { QuizView } from './quiz-view';
import styles from './Result.module.css';
import { resultText } from './result-text';
import { SendMissed } from './SendMissed';
import { spokenTime } from './time-words';
import { forgetDraw, newSeed } from './useChoices';
import type { Quiz } from './useQuiz';

/** Less than this, and a question was never really on screen. */
const SEEN_MS = 500;

interface ResultProps {
  /** The set whose page it is. */
  set: string;
  views: readonly QuizView[];
  quiz: Quiz;
  attempt: Attempt;
}

/** What an attempt came to, and each answer beside the right one. */
export function Result({ set, views, quiz, attempt }: ResultProps) {
  const t = useT('quiz');
  const { language } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const missed = missedOf(attempt);
  const isTimed = speedOf(attempt) !== undefined;
  const title = views
    .filter((view) => attempt.options.sets.includes(view.set))
    .map((view) => view.title[language])
    .join(' · ');
  return (
    <div className={styles.result}>
      <p className={styles.kicker}>
        {t('result.title')} · {title}
      </p>
      <Score attempt={attempt} heading={heading} />
      <div className={styles.actions}>
        {missed.length > 0 && (
          <Button onClick={() => quiz.begin(retryOf(attempt, quiz.material.sources, newSeed()))}>
            {t('result.retry', { count: missed.length })}
          </Button>
        )}
        <Button
          look={missed.length > 0 ? 'ghost' : 'solid'}
          onClick={() => {
            forgetDraw();
            quiz.putAway();
          }}
        >
          {t('result.again')}
        </Button>
        <ButtonLink to={setPath(set)} look="ghost">
          {t('result.back')}
        </ButtonLink>
      </div>
      <SendMissed quiz={quiz} attempt={attempt} />
      <Parts title={t('result.byKind')} parts={kindParts(attempt, quiz, t)} />
      <Parts
        title={t('result.byLanguage')}
        parts={scoreByLanguage(attempt).map((part) => ({ ...part, says: t(`languages.${part.language}`) }))}
      />
      <section aria-labelledby="answers">
        <h2 id="answers" className={styles.heading}>
          {t('result.answers')}
        </h2>
        <ol className={styles.answers}>
          {resultEntries(attempt, quiz.material, language).map(({ number, found, answer, spentMs }) => (
            <AnswerReview
              key={number}
              number={number}
              set={found.set}
              views={views}
              question={found.question}
              answer={answer}
              spentMs={isTimed && spentMs >= SEEN_MS ? spentMs : undefined}
            />
          ))}
        </ol>
      </section>
      <div className={styles.take}>
        <CopyButton
          text={() => resultText(attempt, quiz.material, title, language, t)}
          says={t('result.copy')}
        />
        <Button look="ghost" onClick={() => window.print()}>
          {t('result.print')}
        </Button>
      </div>
      <History quiz={quiz} attempts={quiz.past} current={attempt.id} />
    </div>
  );
}

function Score({ attempt, heading }: { attempt: Attempt; heading: React.Ref<HTMLHeadingElement> }) {
  const t = useT('quiz');
  const { right, total, mindSpelling, partly, unanswered } = scoreOf(attempt);
  const { time } = attempt.options;
  const isTimeUp = time.per === 'quiz' && attempt.answers.some((answer) => answer?.outcome === 'timed-out');
  const speed = speedOf(attempt);
  const remarks = [
    ...(right === total ? [t('result.perfect')] : []),
    ...(mindSpelling > 0 ? [t('result.spelling', { count: mindSpelling })] : []),
    ...(partly > 0 ? [t('result.partly', { count: partly })] : []),
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

type Part = PartScore & { readonly says: string };

function kindParts(attempt: Attempt, quiz: Quiz, t: ReturnType<typeof useT<'quiz'>>): Part[] {
  return scoreByKind(attempt, quiz.material).map((part) => ({
    ...part,
    says: t(`result.kinds.${part.kind}`),
  }));
}

/** The score of each part; a single part would only say the whole again. */
function Parts({ title, parts }: { title: string; parts: readonly Part[] }) {
  const t = useT('quiz');
  if (parts.length < 2) return null;
  return (
    <section aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <dl className={styles.kinds}>
        {parts.map(({ says, right, total }) => (
          <div key={says}>
            <dt>{says}</dt>
            <dd>{t('result.score', { right, total })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
