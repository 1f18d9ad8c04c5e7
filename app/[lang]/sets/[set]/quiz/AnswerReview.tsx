'use client';

import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { LineText } from '@/app/_ui/LineText';
import { answerLine } from '@/core/bank/answer-line';
import type { Question } from '@/core/bank/bank';
import type { Answer } from '@/core/study/quiz-attempt';
import { isRight } from '@/core/study/quiz-score';
import { givenLine } from './choices';
import { Proof } from './Proof';
import type { QuizView } from './quiz-view';
import styles from './Result.module.css';

interface AnswerReviewProps {
  number: number;
  view: QuizView;
  question: Question;
  answer: Answer;
}

/** One question of an attempt: what was answered beside what is right, and the sentence that proves it. */
export function AnswerReview({ number, view, question, answer }: AnswerReviewProps) {
  const t = useT('quiz');
  const { language } = useLanguage();
  const isShort = answer.outcome === 'right';
  return (
    <li className={styles.review}>
      <p className={`${styles.verdict} ${isRight(answer) ? styles.good : styles.bad}`}>
        {number}. {t(`verdict.${answer.outcome}`)}
      </p>
      <h3 className={styles.question}>
        <LineText line={question.prompt[language]} />
      </h3>
      {question.form === 'cloze' && <ClozeSentence question={question} />}
      <dl className={styles.pair}>
        {!isShort && (
          <div>
            <dt>{t('feedback.youWrote')}</dt>
            <dd>
              <GivenAnswer question={question} answer={answer} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t(isFalse(question) ? 'feedback.corrected' : 'feedback.rightAnswer')}</dt>
          <dd>
            <strong>
              {question.form === 'true-false' && question.truth ? (
                t('session.true')
              ) : (
                <LineText line={answerLine(question, language)} />
              )}
            </strong>
          </dd>
        </div>
      </dl>
      <Proof view={view} question={question} />
    </li>
  );
}

function isFalse(question: Question): boolean {
  return question.form === 'true-false' && !question.truth;
}

function ClozeSentence({ question }: { question: Extract<Question, { form: 'cloze' }> }) {
  const { language } = useLanguage();
  const { language: spoken, before, after } = question.passage[language];
  return (
    <p className={styles.sentence} {...otherLang(spoken, language)}>
      {before}
      <span aria-hidden="true">[…]</span>
      {after}
    </p>
  );
}

function GivenAnswer({ question, answer }: Pick<AnswerReviewProps, 'question' | 'answer'>) {
  const t = useT('quiz');
  const { language } = useLanguage();
  const { given } = answer;
  if (given === null) return <span className={styles.none}>{t('result.none')}</span>;
  if (given.as === 'truth') return t(given.truth ? 'session.true' : 'session.false');
  if (given.as === 'text') return <span className={styles.typed}>{given.text}</span>;
  const line = givenLine(question, given, language);
  return line === undefined ? null : <LineText line={line} />;
}
