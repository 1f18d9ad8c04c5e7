'use client';

import { X } from 'lucide-react';
import type { MouseEvent } from 'react';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { IconButton } from '@/app/_ui/IconButton';
import { LineText } from '@/app/_ui/LineText';
import styles from './FactCard.module.css';
import { type FactView, sidesOf, timesNamed } from './fact-view';
import { questionId, revealQuestion } from './reveal-question';
import type { QuestionView, SetView } from './set-view';
import type { FactCardState } from './useFactCard';

/** The fact in both languages, one under the other; once when they are the same words. */
function Sides({ fact }: { fact: FactView }) {
  const t = useT('set');
  const same = sidesOf(fact).length === 1;
  return (
    <dl className={styles.sides}>
      {sidesOf(fact).map((side) => (
        <div key={side} className={`${styles.side} ${same ? styles.both : styles[side]}`}>
          <dt>{same ? t('languages.both') : t(`languages.${side}`)}</dt>
          <dd lang={fact.labelLanguage[side]}>{fact.label[side]}</dd>
        </div>
      ))}
    </dl>
  );
}

function QuestionLinks({ questions, onLeave }: { questions: readonly QuestionView[]; onLeave: () => void }) {
  const t = useT('set');
  const { language } = useLanguage();
  if (questions.length === 0) return <p className={styles.note}>{t('fact.none')}</p>;
  const follow = (event: MouseEvent, id: string) => {
    event.preventDefault();
    onLeave();
    revealQuestion(id);
  };
  return (
    <>
      <p className={styles.note}>{t('fact.questions')}</p>
      <ul className={styles.questions}>
        {questions.map((question) => (
          <li key={question.id}>
            <a
              href={`#${encodeURIComponent(questionId(question.id))}`}
              onClick={(event) => follow(event, question.id)}
            >
              <LineText line={question.prompt[language]} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The card of a fact: what it is, in both languages, and what is asked about it. */
export function FactCard({ view, card }: { view: SetView; card: FactCardState }) {
  const t = useT('set');
  const { language } = useLanguage();
  const [fact, ...around] = card.facts.flatMap((id) => view.facts.find((each) => each.id === id) ?? []);
  const questions = view.questions.filter((question) => fact?.questions.includes(question.id));
  return (
    <div
      ref={card.ref}
      popover="auto"
      role="dialog"
      aria-labelledby="fact-card-kind"
      tabIndex={-1}
      className={styles.card}
    >
      {fact && (
        <>
          <div className={styles.top}>
            <h2 id="fact-card-kind" className={styles.kind}>
              {t(`kind.${fact.kind}`)}
              <span className={styles.count}> · {t('mentions', { count: timesNamed(fact, language) })}</span>
            </h2>
            <IconButton className={styles.close} aria-label={t('fact.close')} onClick={card.hide}>
              <X aria-hidden size={18} />
            </IconButton>
          </div>
          <Sides fact={fact} />
          {fact.implied && <p className={styles.note}>{t('implied')}</p>}
          {around.length > 0 && (
            <p className={styles.note}>
              {t('fact.partOf')}{' '}
              {around.map((each, position) => (
                <span key={each.id} lang={each.labelLanguage[language]}>
                  {position > 0 && ', '}
                  {each.label[language]}
                </span>
              ))}
            </p>
          )}
          <QuestionLinks questions={questions} onLeave={card.hide} />
        </>
      )}
    </div>
  );
}
