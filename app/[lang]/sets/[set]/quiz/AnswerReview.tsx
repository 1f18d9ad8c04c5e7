'use client';

import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { LineText } from '@/app/_ui/LineText';
import { answerLine } from '@/core/bank/answer-line';
import type { Question } from '@/core/bank/bank';
import type { Answer } from '@/core/study/quiz-attempt';
import { isRight } from '@/core/study/quiz-score';
import { Difficulty } from '../Difficulty';
import { givenLine } from './choices';
import { isPlaced, PlacedAnswer } from './PlacedAnswer';
import { Proof } from './Proof';
import type { QuizView } from './quiz-view';
import styles from './Result.module.css';
import { spokenTime } from './time-words';

interface AnswerReviewProps {
  number: number;
  /** The set that the question is of. */
  set: string;
  views: readonly QuizView[];
  question: Question;
  answer: Answer;
  /** Milliseconds; undefined where speed is no matter. */
  spentMs: number | undefined;
}

/** One question of an attempt: what was answered beside what is right, and the sentence that proves it. */
export function AnswerReview({ number, set, views, question, answer, spentMs }: AnswerReviewProps) {
  const t = useT('quiz');
  const { language } = useLanguage();
  return (
    <li className={styles.review}>
      <p
        className={`${styles.verdict} ${isRight(answer) ? styles.good : answer.outcome === 'partly-right' ? styles.partly : styles.bad}`}
      >
        {number}. {t(`verdict.${answer.outcome}`)}
        {spentMs !== undefined && (
          <span className={styles.spent}> · {t('result.spent', { time: spokenTime(spentMs, t) })}</span>
        )}
      </p>
      <h3 className={styles.question}>
        <LineText line={question.prompt[language]} />
      </h3>
      {question.form === 'cloze' && <ClozeSentence question={question} />}
      {isPlaced(question) ? (
        <PlacedAnswer question={question} answer={answer} side={language} />
      ) : (
        <BothAnswers question={question} answer={answer} />
      )}
      <Difficulty question={question} />
      <Proof set={set} views={views} question={question} />
    </li>
  );
}

/** What was answered beside what is right; said once when they are the same. */
function BothAnswers({ question, answer }: Pick<AnswerReviewProps, 'question' | 'answer'>) {
  const t = useT('quiz');
  const { language } = useLanguage();
  return (
    <dl className={styles.pair}>
      {answer.outcome !== 'right' && (
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
