'use client';

import { useState } from 'react';
import { otherLang } from '@/app/_i18n/otherLang';
import type { Say } from '@/app/_i18n/tFor';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button, ButtonLink } from '@/app/_ui/Button';
import { limitOf } from '@/core/study/quiz-options';
import { countEligible, makeQuiz } from '@/core/study/quiz-plan';
import { scoreOf } from '@/core/study/quiz-score';
import { randomId } from '@/stores/random-id';
import type { QuizView } from './quiz-view';
import { ResumeOffer } from './ResumeOffer';
import styles from './SetUp.module.css';
import { SetUpFields } from './SetUpFields';
import { type Choices, optionsFrom, timeFrom, usualChoices } from './set-up-choices';
import { clockText } from './time-words';
import type { Quiz } from './useQuiz';

/** The set-up of a quiz: everything has a good value, so that one button starts one. */
export function SetUp({ view, quiz }: { view: QuizView; quiz: Quiz }) {
  const t = useT('quiz');
  const { language } = useLanguage();
  const available = countEligible([view], optionsFrom(usualChoices(0), view.set, ''));
  const [chosen, setChosen] = useState<Partial<Choices>>({});
  const remembered = quiz.extraTime === undefined ? {} : { extraTime: quiz.extraTime };
  const choices = { ...usualChoices(available), ...remembered, ...chosen };
  if (available === 0) return <Empty set={view.set} />;

  const start = () =>
    quiz.begin(makeQuiz([view], optionsFrom(choices, view.set, seedOfAddress() ?? randomId())));
  const [before, after] = t('setUp.lede', { title: SLOT }).split(SLOT);
  return (
    <form
      className={styles.setUp}
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <h1 className={styles.title}>{t('title')}</h1>
      <p className={styles.lede}>
        {before}
        <span {...otherLang(view.titleLanguage[language], language)}>{view.title[language]}</span>
        {after}
      </p>
      {quiz.unfinished !== undefined && <ResumeOffer attempt={quiz.unfinished} onResume={quiz.resume} />}
      <SetUpFields
        choices={choices}
        available={available}
        onChange={(change) => setChosen((earlier) => ({ ...earlier, ...change }))}
      />
      <div className={styles.bar}>
        <p className={styles.summary}>{summaryOf(choices, available, t)}</p>
        <Button
          type="submit"
          className={styles.start}
          look={quiz.unfinished === undefined ? 'solid' : 'ghost'}
        >
          {t('setUp.start')}
        </Button>
      </div>
      {quiz.last !== undefined && <LastResult quiz={quiz} />}
    </form>
  );
}

/** Stands for the set's title in its sentence, which may be in the other language and then says so. */
const SLOT = '\u0000';

/** The seed of an address that somebody shared (`?seed=…`). */
function seedOfAddress(): string | undefined {
  const seed = new URLSearchParams(window.location.search).get('seed')?.slice(0, 200);
  return seed === '' ? undefined : seed;
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

function LastResult({ quiz }: { quiz: Quiz }) {
  const t = useT('quiz');
  const { last } = quiz;
  if (last === undefined) return null;
  const { right, total } = scoreOf(last);
  const isWhole = last.items.every((item) => quiz.material.find(item) !== undefined);
  if (!isWhole) return null;
  return (
    <Button look="quiet" onClick={() => quiz.review(last)}>
      {t('setUp.last', { score: t('result.score', { right, total }) })}
    </Button>
  );
}

function Empty({ set }: { set: string }) {
  const t = useT('quiz');
  return (
    <section className={styles.setUp}>
      <h1 className={styles.title}>{t('title')}</h1>
      <p className={styles.lede}>{t('setUp.empty')}</p>
      <ButtonLink to={`/sets/${set}`}>{t('setUp.back')}</ButtonLink>
    </section>
  );
}
