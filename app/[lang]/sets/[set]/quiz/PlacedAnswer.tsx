'use client';

import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { LineText } from '@/app/_ui/LineText';
import type { Line, Question } from '@/core/bank/bank';
import type { Language } from '@/core/language';
import type { Answer, Given } from '@/core/study/quiz-attempt';
import styles from './PlacedAnswer.module.css';

type Placed = Extract<Question, { form: 'order' | 'match' }>;

/** Whether a question is answered by putting several things in their places. */
export function isPlaced(question: Question): question is Placed {
  return question.form === 'order' || question.form === 'match';
}

interface PlacedAnswerProps {
  question: Placed;
  answer: Pick<Answer, 'given'>;
  side: Language;
}

/** What belongs where, and beside each thing whether it was put there. */
export function PlacedAnswer({ question, answer, side }: PlacedAnswerProps) {
  const t = useT('quiz');
  const { language } = useLanguage();
  const lines = question.form === 'order' ? question.items : question.pairs;
  const List = question.form === 'order' ? 'ol' : 'ul';
  return (
    <List className={styles.list} aria-label={t(`placed.${question.form}`)}>
      {lines.map(({ fact, ...line }, place) => {
        const given = givenFor(question, answer.given, place, side);
        const isRight = given === 'right';
        return (
          <li key={fact} className={`${styles.line} ${isRight ? styles.good : styles.bad}`}>
            <span {...otherLang(side, language)}>
              {'says' in line ? (
                <>
                  <span className={styles.number}>{place + 1}</span> <LineText line={line.says[side]} />
                </>
              ) : (
                <>
                  <LineText line={line.name[side]} />
                  {' – '}
                  <strong>
                    <LineText line={line.role[side]} />
                  </strong>
                </>
              )}
            </span>
            <span className={styles.mark}>
              {isRight && t('feedback.right')}
              {typeof given === 'number' && t('placed.yours', { place: given + 1 })}
              {Array.isArray(given) && (
                <>
                  {t('feedback.youWrote')} <LineText line={given} />
                </>
              )}
              {given === undefined && t('result.none')}
            </span>
          </li>
        );
      })}
    </List>
  );
}

/** What was put for the thing at a place: right, the place it was given, the role it was given, or nothing. */
function givenFor(
  question: Placed,
  given: Given | null,
  place: number,
  side: Language,
): 'right' | number | Line | undefined {
  if (question.form === 'order' && given?.as === 'order') {
    const put = given.order.indexOf(place);
    return put === place ? 'right' : put;
  }
  if (question.form === 'match' && given?.as === 'match') {
    const role = given.roles[place] ?? undefined;
    if (role === place) return 'right';
    return role === undefined ? undefined : question.pairs[role]?.role[side];
  }
  return undefined;
}
