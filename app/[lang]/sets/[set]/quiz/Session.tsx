'use client';

import { useEffect, useRef } from 'react';
import { setPath } from '@/app/_i18n/set-path';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { KeyHelp } from '@/app/_ui/KeyHelp';
import { LocalLink } from '@/app/_ui/LocalLink';
import { ProgressBar } from '@/app/_ui/ProgressBar';
import { useKeys } from '@/app/_ui/useKeys';
import type { Attempt } from '@/core/study/quiz-attempt';
import { mayChange } from '@/core/study/quiz-options';
import { Checking } from './Checking';
import { Paused } from './Paused';
import { QuestionView } from './QuestionView';
import type { QuizView } from './quiz-view';
import styles from './Session.module.css';
import type { Quiz } from './useQuiz';

interface SessionProps {
  /** The set whose page it is. */
  set: string;
  views: readonly QuizView[];
  quiz: Quiz;
  attempt: Attempt;
}

/** A quiz under way: where it stands, the question, and what can be done about it. */
export function Session({ set, views, quiz, attempt }: SessionProps) {
  const t = useT('quiz');
  const common = useT('common');
  const { language } = useLanguage();
  const { tell } = quiz;
  const { phase, at, items, options } = attempt;
  const isPractice = options.mode === 'practice';
  const top = useRef<HTMLDivElement>(null);
  useKeys({
    p: () => {
      if (isPractice) tell({ type: phase === 'paused' ? 'resume' : 'pause' });
    },
  });
  useEffect(() => {
    // A long answer may have been scrolled through: the next question begins at its beginning.
    if (at > 0) top.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const position = t('session.position', { number: at + 1, total: items.length });
  return (
    <div ref={top} className={styles.session}>
      <div className={styles.progress}>
        <span>{position}</span>
        <ProgressBar
          value={attempt.answers.filter((answer) => answer !== null).length}
          max={items.length}
          label={position}
        />
      </div>
      {phase === 'paused' && <Paused clock={attempt.clock} onResume={() => tell({ type: 'resume' })} />}
      {phase === 'checking' && (
        <Checking
          attempt={attempt}
          onBack={() => tell({ type: 'back', item: at })}
          onFinish={() => tell({ type: 'finish' })}
        />
      )}
      {(phase === 'asking' || phase === 'feedback') && (
        <>
          <MissedTime attempt={attempt} />
          <QuestionView key={`${at}-${items[at]?.question}`} views={views} quiz={quiz} attempt={attempt} />
        </>
      )}
      <div className={styles.foot}>
        {canGoBack(attempt) && (
          <Button look="quiet" onClick={() => tell({ type: 'back', item: at })}>
            {t('session.back')}
          </Button>
        )}
        {phase === 'asking' && (
          <Button look="quiet" onClick={() => tell({ type: 'skip', item: at, language })}>
            {t('session.skip')}
          </Button>
        )}
        {phase === 'asking' && isPractice && (
          <Button look="quiet" onClick={() => tell({ type: 'pause' })}>
            {t('session.pause')}
          </Button>
        )}
        {phase !== 'paused' && phase !== 'checking' && (
          <Button look="quiet" onClick={() => tell({ type: 'finish' })}>
            {t('session.finish')}
          </Button>
        )}
        {isPractice && (
          <LocalLink to={setPath(set)} className={styles.quit} aria-label={t('quitTo')}>
            {t('quit')}
          </LocalLink>
        )}
        <span className={styles.keys}>
          <KeyHelp
            keys={[
              { keys: ['1', '2', '3', '4'], does: t('keys.options') },
              { keys: [common('keys.enter')], does: t('keys.submit') },
              { keys: ['↑', '↓'], does: t('keys.order') },
              ...(isPractice ? [{ keys: ['P'], does: t('keys.pause') }] : []),
            ]}
          />
        </span>
      </div>
    </div>
  );
}

/** To a question that has its answer in practice, to any in an exam whose answers may still be changed. */
function canGoBack({ phase, at, answers, options }: Attempt): boolean {
  if (at === 0) return false;
  if (options.mode === 'practice')
    return (phase === 'asking' || phase === 'feedback') && answers[at - 1] != null;
  return phase === 'asking' && mayChange(options);
}

/** An exam goes on by itself: the next question says that the time of the one before ran out. */
function MissedTime({ attempt }: { attempt: Attempt }) {
  const t = useT('quiz');
  const { answers, at, options, phase } = attempt;
  const isMissed = options.mode === 'exam' && phase === 'asking' && answers[at - 1]?.outcome === 'timed-out';
  return (
    <div role="status">
      {isMissed && <p className={styles.missed}>{t('session.missedTime', { number: at })}</p>}
    </div>
  );
}
