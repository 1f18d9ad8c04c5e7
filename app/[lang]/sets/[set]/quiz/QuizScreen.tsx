'use client';

import { setPath } from '@/app/_i18n/set-path';
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
import { type QuizSets, useQuizSets } from './useQuizSets';

interface ScreenProps {
  /** The set whose page it is. */
  set: string;
  /** That set and every shipped one, that one first; own ones are added here, in the browser. */
  views: readonly QuizView[];
}

/** A timed quiz, from its set-up to its result. */
export function QuizScreen({ set, views: given }: ScreenProps) {
  const t = useT('quiz');
  const { language } = useLanguage();
  const sets = useQuizSets(given);
  const quiz = useQuiz(set, sets, language);
  const home = given.find((view) => view.set === set);
  useKeptFocus();
  return (
    <Screen header={<Header set={set} quiz={quiz} />}>
      <PageTitle>{`${t('title')} · ${home?.title[language] ?? set}`}</PageTitle>
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
      <Body set={set} sets={sets} quiz={quiz} />
    </Screen>
  );
}

function Body({ set, sets, quiz }: { set: string; sets: QuizSets; quiz: Quiz }) {
  const { attempt } = quiz;
  const { views } = sets;
  if (attempt === undefined || attempt.phase === 'ready') return <SetUp set={set} sets={sets} quiz={quiz} />;
  if (quiz.elsewhere) return <Elsewhere onTake={quiz.takeOver} />;
  if (attempt.phase === 'finished')
    return <Result key={attempt.id} set={set} views={views} quiz={quiz} attempt={attempt} />;
  return <Session set={set} views={views} quiz={quiz} attempt={attempt} />;
}

/** Under way, the time that is left stands where the way out stands otherwise. */
function Header({ set, quiz }: { set: string; quiz: Quiz }) {
  const t = useT('quiz');
  const { attempt } = quiz;
  const isUnderWay =
    attempt !== undefined && ['asking', 'feedback', 'paused', 'checking'].includes(attempt.phase);
  return (
    <ScreenHeader>
      {isUnderWay && !quiz.elsewhere ? (
        <Clock key={attempt.id} attempt={attempt} />
      ) : (
        <LocalLink to={setPath(set)} className={styles.quit} aria-label={t('quitTo')}>
          {t('quit')}
        </LocalLink>
      )}
    </ScreenHeader>
  );
}
