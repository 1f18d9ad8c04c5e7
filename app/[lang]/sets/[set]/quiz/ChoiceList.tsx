'use client';

import { useEffect, useRef } from 'react';
import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { LineText } from '@/app/_ui/LineText';
import { secondTapGuard } from '@/app/_ui/secondTapGuard';
import { useKeys } from '@/app/_ui/useKeys';
import type { Language } from '@/core/language';
import type { Answer, Given } from '@/core/study/quiz-attempt';
import styles from './ChoiceList.module.css';
import { type Choice, isGiven } from './choices';

interface ChoiceListProps {
  choices: readonly Choice[];
  /** The language in which they are said. */
  side: Language;
  /** What was chosen when the question was on screen before, in an exam whose answers may be changed. */
  earlier?: Given | undefined;
  /** What was answered, once it was. */
  answer: Answer | undefined;
  onChoose: (given: Given) => void;
}

// One for the page: in an exam the next question's options come up under the finger that answered.
const isSecondTap = secondTapGuard();

/** Answers to choose from, by press or by their number; afterwards the right one and the chosen one are marked. */
export function ChoiceList({ choices, side, earlier, answer, onChoose }: ChoiceListProps) {
  const t = useT('quiz');
  const { language } = useLanguage();
  const isAsked = answer === undefined;
  useChoiceKeys(choices, (choice) => {
    if (isAsked) onChoose(choice.given);
  });
  return (
    <ol aria-label={t('session.options')} className={styles.list}>
      {choices.map((choice, index) => {
        const isChosen = answer !== undefined && isGiven(choice, answer.given);
        return (
          <li key={choice.key}>
            <button
              type="button"
              className={[
                styles.choice,
                !isAsked && choice.isRight && styles.good,
                isAsked && isGiven(choice, earlier ?? null) && styles.earlier,
                isChosen && !choice.isRight && styles.bad,
              ]
                .filter(Boolean)
                .join(' ')}
              aria-disabled={!isAsked}
              aria-pressed={earlier === undefined ? undefined : isGiven(choice, earlier)}
              aria-keyshortcuts={`${index + 1}`}
              onClick={(event) => {
                if (!isSecondTap(event.nativeEvent) && isAsked) onChoose(choice.given);
              }}
            >
              <span aria-hidden="true" className={styles.cap}>
                {index + 1}
              </span>
              <span className={styles.words}>
                {typeof choice.says === 'string' ? (
                  t(`session.${choice.says}`)
                ) : (
                  <span {...otherLang(side, language)}>
                    <LineText line={choice.says} />
                  </span>
                )}
              </span>
              <Mark isShown={!isAsked} isRight={choice.isRight} isChosen={isChosen} />
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** The word beside the colour. */
function Mark({ isShown, isRight, isChosen }: { isShown: boolean; isRight: boolean; isChosen: boolean }) {
  const t = useT('quiz');
  if (!isShown || (!isRight && !isChosen)) return null;
  return <span className={styles.mark}>{t(isRight ? 'feedback.right' : 'feedback.yours')}</span>;
}

/** 1 to 4 choose, unless a dialog is open over the question. */
function useChoiceKeys(choices: readonly Choice[], choose: (choice: Choice) => void): void {
  const latest = useRef(choose);
  useEffect(() => {
    latest.current = choose;
  });
  const actions = choices.map((choice, index) => [
    `${index + 1}`,
    () => {
      if (document.querySelector('dialog[open]') === null) latest.current(choice);
    },
  ]);
  useKeys(Object.fromEntries(actions));
}
