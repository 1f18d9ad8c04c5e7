'use client';

import { setPath } from '@/app/_i18n/set-path';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { LocalLink } from '@/app/_ui/LocalLink';
import { Quote } from '@/app/_ui/Quote';
import type { Question } from '@/core/bank/bank';
import type { Language } from '@/core/language';
import styles from './Feedback.module.css';
import { isPlaced } from './PlacedAnswer';
import type { QuizView } from './quiz-view';

interface ProofProps {
  /** The set that the question is of. */
  set: string;
  views: readonly QuizView[];
  question: Question;
}

/** What of the article proves a question, in the language of the screen when there is one in it. */
export function Proof({ set, views, question }: ProofProps) {
  const t = useT('quiz');
  const { language } = useLanguage();
  const chosen = chosenEvidence(question, language);
  const [first] = chosen;
  if (first === undefined) return null;
  const places = views.find((view) => view.set === set)?.places;
  const place = places?.find(([id]) => id === question.id)?.[1][first] ?? 'article';
  return (
    <div className={styles.proof}>
      <p className={styles.says}>
        <span>{t('feedback.articleSays')}</span>
        <LocalLink to={setPath(set, undefined, place)} className={styles.there}>
          {t('feedback.showThere')}
        </LocalLink>
      </p>
      <div className={styles.quotes}>
        {chosen.map((index) => {
          const evidence = question.evidence[index];
          return evidence === undefined ? null : <Quote key={index} evidence={evidence} />;
        })}
      </div>
    </div>
  );
}

/**
 * Which proofs are shown, as places of the question's list: the first in the screen's language, else the first there
 * is; for what is put in order or in pairs, one for each thing.
 */
function chosenEvidence(question: Question, language: Language): number[] {
  const all = [...question.evidence.keys()];
  const own = all.filter((index) => question.evidence[index]?.language === language);
  const chosen = own.length > 0 ? own : all;
  return isPlaced(question) ? chosen : chosen.slice(0, 1);
}
