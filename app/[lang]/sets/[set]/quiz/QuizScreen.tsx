'use client';

import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { LocalLink } from '@/app/_ui/LocalLink';
import { PageTitle } from '@/app/_ui/PageTitle';
import { Screen } from '@/app/_ui/Screen';
import { ScreenHeader } from '@/app/_ui/ScreenHeader';
import { Clock } from './Clock';
import { Elsewhere } from './Elsewhere';
import styles from './QuizScreen.module.css';
import type { QuizView } from './quiz-view';
import { Result } from './Result';
import { Session } from './Session';
import { SetUp } from './SetUp';
import { useKeptFocus } from './useKeptFocus';
import { type Quiz, useQuiz } from './useQuiz';

/** A timed quiz on a set, from its set-up to its result. */
export function QuizScreen({ view }: { view: QuizView }) {
  const t = useT('quiz');
  const { language } = useLanguage();
  const quiz = useQuiz(view, language);
  useKeptFocus();
  return (
    <Screen header={<Header view={view} quiz={quiz} />}>
      <PageTitle>{`${t('title')} · ${view.title[language]}`}</PageTitle>
      {quiz.problem !== undefined && (
        <p role="status" className={styles.notice}>
          {t(`store.${quiz.problem}`)}
        </p>
      )}
      {quiz.damaged > 0 && quiz.attempt === undefined && (
        <p role="status" className={styles.notice}>
          {t('store.damaged', { count: quiz.damaged })}
        </p>
      )}
      <Body view={view} quiz={quiz} />
    </Screen>
  );
}

function Body({ view, quiz }: { view: QuizView; quiz: Quiz }) {
  const { attempt } = quiz;
  if (attempt === undefined || attempt.phase === 'ready') return <SetUp view={view} quiz={quiz} />;
  if (quiz.elsewhere) return <Elsewhere onTake={quiz.takeOver} />;
  if (attempt.phase === 'finished') return <Result view={view} quiz={quiz} attempt={attempt} />;
  return <Session view={view} quiz={quiz} attempt={attempt} />;
}

/** Under way, the time that is left stands where the way out stands otherwise. */
function Header({ view, quiz }: { view: QuizView; quiz: Quiz }) {
  const t = useT('quiz');
  const { attempt } = quiz;
  const isUnderWay =
    attempt !== undefined && ['asking', 'feedback', 'paused', 'checking'].includes(attempt.phase);
  return (
    <ScreenHeader>
      {isUnderWay && !quiz.elsewhere ? (
        <Clock key={attempt.id} attempt={attempt} />
      ) : (
        <LocalLink to={`/sets/${view.set}`} className={styles.quit} aria-label={t('quitTo')}>
          {t('quit')}
        </LocalLink>
      )}
    </ScreenHeader>
  );
}
