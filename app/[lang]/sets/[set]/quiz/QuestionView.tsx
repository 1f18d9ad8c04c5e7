'use client';

import { useEffect, useRef } from 'react';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { LineText } from '@/app/_ui/LineText';
import { answerLine } from '@/core/bank/answer-line';
import type { Attempt, Given } from '@/core/study/quiz-attempt';
import { ChoiceList } from './ChoiceList';
import { choicesOf } from './choices';
import { Feedback } from './Feedback';
import { Passage } from './Passage';
import styles from './QuestionView.module.css';
import type { QuizView } from './quiz-view';
import { TypedAnswer } from './TypedAnswer';
import type { Quiz } from './useQuiz';

interface QuestionViewProps {
  view: QuizView;
  quiz: Quiz;
  attempt: Attempt;
}

/**
 * The question on screen and, in practice, what became of it. A language switch renders it again and replaces no
 * node: the field, what is in it and the focus stay.
 */
export function QuestionView({ view, quiz, attempt }: QuestionViewProps) {
  const t = useT('quiz');
  const { language } = useLanguage();
  const { at, items, phase, answers } = attempt;
  const item = items[at];
  const question = item && quiz.material.find(item)?.question;
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    (field.current ?? heading.current)?.focus({ preventScroll: true });
  }, []);
  if (item === undefined || question === undefined) return null;

  const answer = phase === 'feedback' ? (answers[at] ?? undefined) : undefined;
  const isAsked = answer === undefined;
  const draft = attempt.drafts[at];
  const submit = (given: Given) => quiz.tell({ type: 'answer', item: at, given, language });
  const typed = item.shape === 'typed' && isAsked && (
    <TypedAnswer
      ref={field}
      draft={draft?.as === 'text' ? draft.text : ''}
      isInline={question.form === 'cloze'}
      onType={(text) => quiz.tell({ type: 'draft', item: at, given: { as: 'text', text } })}
      onSubmit={(text) => submit({ as: 'text', text })}
    >
      {(input) => (question.form === 'cloze' ? <Passage question={question} hole={input} /> : input)}
    </TypedAnswer>
  );
  return (
    <>
      {question.form === 'true-false' && <p className={styles.kicker}>{t('session.statement')}</p>}
      <h1 ref={heading} tabIndex={-1} className={styles.ask}>
        <LineText line={question.prompt[language]} />
      </h1>
      {question.form === 'cloze' && typed === false && (
        <Passage
          question={question}
          hole={<Hole filled={isAsked ? undefined : answerLine(question, language)} />}
        />
      )}
      {typed}
      {item.shape !== 'typed' && (
        <ChoiceList choices={choicesOf(question, item, language)} answer={answer} onChoose={submit} />
      )}
      {/* There before it speaks: a live region that comes with its words is not always heard. */}
      <p role="status" className="said">
        {answer !== undefined && (
          <>
            {t(`verdict.${answer.outcome}`)}. {t('feedback.rightAnswer')}{' '}
            <LineText line={answerLine(question, language)} />
          </>
        )}
      </p>
      {answer !== undefined && (
        <Feedback
          view={view}
          question={question}
          shape={item.shape}
          answer={answer}
          isLast={at + 1 === items.length}
          onNext={() => quiz.tell({ type: 'next', item: at })}
        />
      )}
    </>
  );
}

function Hole({ filled }: { filled: Parameters<typeof LineText>[0]['line'] | undefined }) {
  const t = useT('quiz');
  if (filled !== undefined) {
    return (
      <strong className={styles.filled}>
        <LineText line={filled} />
      </strong>
    );
  }
  return (
    <span className={styles.hole}>
      <span className="said">{t('session.hole')}</span>
    </span>
  );
}
