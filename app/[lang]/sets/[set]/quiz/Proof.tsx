'use client';

import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { LocalLink } from '@/app/_ui/LocalLink';
import { Quote } from '@/app/_ui/Quote';
import type { Question } from '@/core/bank/bank';
import styles from './Feedback.module.css';
import type { QuizView } from './quiz-view';

interface ProofProps {
  /** The set that the question is of. */
  set: string;
  views: readonly QuizView[];
  question: Question;
}

/** The sentence of the article that proves a question, in the language of the screen when there is one in it. */
export function Proof({ set, views, question }: ProofProps) {
  const t = useT('quiz');
  const { language } = useLanguage();
  const own = question.evidence.findIndex((each) => each.language === language);
  const chosen = Math.max(0, own);
  const evidence = question.evidence[chosen];
  if (evidence === undefined) return null;
  const places = views.find((view) => view.set === set)?.places;
  const place = places?.find(([id]) => id === question.id)?.[1][chosen] ?? 'article';
  return (
    <div className={styles.proof}>
      <p className={styles.says}>
        <span>{t('feedback.articleSays')}</span>
        <LocalLink to={`/sets/${set}#${place}`} className={styles.there}>
          {t('feedback.showThere')}
        </LocalLink>
      </p>
      <Quote evidence={evidence} />
    </div>
  );
}
