'use client';

import { Fragment, useEffect } from 'react';
import { otherLang } from '@/app/_i18n/otherLang';
import { setPath } from '@/app/_i18n/set-path';
import type { Say } from '@/app/_i18n/tFor';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button, ButtonLink } from '@/app/_ui/Button';
import { CopyButton } from '@/app/_ui/CopyButton';
import { limitOf } from '@/core/study/quiz-options';
import { countEligible, makeQuiz } from '@/core/study/quiz-plan';
import { AddressNotices } from './AddressNotices';
import { History } from './History';
import { QuestionFields } from './QuestionFields';
import type { QuizView } from './quiz-view';
import { ResumeOffer } from './ResumeOffer';
import styles from './SetUp.module.css';
import { SetUpFields } from './SetUpFields';
import { type Choices, optionsFrom, searchFor, timeFrom } from './set-up-choices';
import { clockText } from './time-words';
import { newSeed, useChoices } from './useChoices';
import type { Quiz } from './useQuiz';
import type { QuizSets } from './useQuizSets';

interface SetUpProps {
  /** The set whose page it is. */
  set: string;
  sets: QuizSets;
  quiz: Quiz;
}

/** The set-up of a quiz: everything has a good value, so that one button starts one. */
export function SetUp({ set, sets, quiz }: SetUpProps) {
  const t = useT('quiz');
  const own = useT('own');
  const { choices, isRead, problems, isShared, change, write } = useChoices(set, quiz.extraTime);
  const { views, offered, want, isComing } = sets;
  const isWaiting = choices.sets.some(isComing);
  useEffect(() => want(choices.sets), [want, choices.sets]);
  const available = countEligible(views, optionsFrom(choices));
  const canStart = isRead && available > 0 && !isWaiting;
  if (views.every(({ questions }) => questions.length === 0)) return <Empty set={set} />;

  const start = () => {
    write();
    quiz.begin(makeQuiz(views, optionsFrom(choices)));
  };
  return (
    <form
      className={styles.setUp}
      onSubmit={(event) => {
        event.preventDefault();
        if (canStart) start();
      }}
    >
      <h1 className={styles.title}>{t('title')}</h1>
      <Lede views={views.filter((view) => choices.sets.includes(view.set))} />
      <AddressNotices
        problems={problems}
        sets={choices.sets.filter((each) => !isComing(each))}
        views={views}
      />
      {quiz.unfinished !== undefined && <ResumeOffer attempt={quiz.unfinished} onResume={quiz.resume} />}
      <div className={styles.bar}>
        <p className={styles.summary} role="status">
          {isWaiting
            ? own('opening')
            : available === 0
              ? t('setUp.nothing')
              : summaryOf(choices, available, t)}
        </p>
        {/* Pressed before the page's script is there, a submit button would load the page anew, without its address. */}
        <Button
          type={isRead ? 'submit' : 'button'}
          className={styles.start}
          aria-disabled={!canStart}
          look={quiz.unfinished === undefined ? 'solid' : 'ghost'}
        >
          {t('setUp.start')}
        </Button>
      </div>
      <details className={styles.options}>
        <summary className={styles.more}>{t('setUp.settings')}</summary>
        <div className={styles.fields}>
          <SetUpFields choices={choices} available={available} onChange={change} />
          <QuestionFields choices={choices} views={views} offered={offered} onChange={change} />
          <div className={styles.link}>
            <p className={styles.hint}>{t('link.why')}</p>
            <CopyButton
              text={() => new URL(searchFor(choices, set), window.location.href).href}
              says={t('link.copy')}
            />
            {isShared && (
              <Button look="quiet" onClick={() => change({ seed: newSeed() })}>
                {t('link.another')}
              </Button>
            )}
          </div>
        </div>
      </details>
      <History quiz={quiz} attempts={quiz.past} onReview={quiz.review} />
    </form>
  );
}

/** Stands for the sets' titles in their sentence, which may be in the other language and then say so. */
const SLOT = '\u0000';

function Lede({ views }: { views: readonly QuizView[] }) {
  const t = useT('quiz');
  const { language } = useLanguage();
  const [before, after] = t('setUp.lede', { title: SLOT }).split(SLOT);
  if (views.length === 0) return null;
  return (
    <p className={styles.lede}>
      {before}
      {views.map(({ set, title, titleLanguage }, index) => (
        <Fragment key={set}>
          {index > 0 && ' · '}
          <span {...otherLang(titleLanguage[language], language)}>{title[language]}</span>
        </Fragment>
      ))}
      {after}
    </p>
  );
}

/** The quiz in one line, with its time as it will be, extra time included: stated before the start. */
function summaryOf(choices: Choices, available: number, t: Say<'quiz'>): string {
  const count = choices.count === 'all' ? available : Math.min(choices.count, available);
  const time = timeFrom(choices);
  const limit = limitOf({ time, extraTime: choices.extraTime });
  return t('setUp.summary', {
    questions: t('setUp.questions', { count }),
    time:
      limit === null
        ? t('setUp.timeNone')
        : time.per === 'question'
          ? t('setUp.timeSeconds', { seconds: Math.round(limit / 1_000) })
          : t('setUp.timeMinutes', { minutes: clockText(limit).replace(/:00$/u, '') }),
    mode: t(choices.mode === 'practice' ? 'setUp.modePractice' : 'setUp.modeExam'),
  });
}

function Empty({ set }: { set: string }) {
  const t = useT('quiz');
  return (
    <section className={styles.setUp}>
      <h1 className={styles.title}>{t('title')}</h1>
      <p className={styles.lede}>{t('setUp.empty')}</p>
      <ButtonLink to={setPath(set)}>{t('setUp.back')}</ButtonLink>
    </section>
  );
}
