'use client';

import { useEffect, useRef } from 'react';
import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { LineText } from '@/app/_ui/LineText';
import { answerLine } from '@/core/bank/answer-line';
import type { Attempt, Given } from '@/core/study/quiz-attempt';
import { sidesOf } from '@/core/study/quiz-options';
import { ChoiceList } from './ChoiceList';
import { choicesOf } from './choices';
import { Feedback } from './Feedback';
import { Hole } from './Hole';
import { MatchAnswer } from './MatchAnswer';
import { OrderAnswer } from './OrderAnswer';
import { Passage } from './Passage';
import styles from './QuestionView.module.css';
import type { QuizView } from './quiz-view';
import { TypedAnswer } from './TypedAnswer';
import type { Quiz } from './useQuiz';

interface QuestionViewProps {
  views: readonly QuizView[];
  quiz: Quiz;
  attempt: Attempt;
}

/**
 * The question on screen and, in practice, what became of it. A language switch renders it again and replaces no
 * node: the field, what is in it and the focus stay.
 */
export function QuestionView({ views, quiz, attempt }: QuestionViewProps) {
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

  const sides = sidesOf(attempt.options.play, language);
  const answer = phase === 'feedback' ? (answers[at] ?? undefined) : undefined;
  const isAsked = answer === undefined;
  const draft = attempt.drafts[at] ?? answers[at]?.given ?? undefined;
  const submit = (given: Given) => quiz.tell({ type: 'answer', item: at, given, language: sides.answered });
  const keep = (given: Given) => quiz.tell({ type: 'draft', item: at, given });
  const typed = item.shape === 'typed' && isAsked && (
    <TypedAnswer
      ref={field}
      draft={draft?.as === 'text' ? draft.text : ''}
      isInline={question.form === 'cloze'}
      onType={(text) => keep({ as: 'text', text })}
      onSubmit={(text) => submit({ as: 'text', text })}
    >
      {(input) =>
        question.form === 'cloze' ? <Passage side={sides.asked} question={question} hole={input} /> : input
      }
    </TypedAnswer>
  );
  return (
    <>
      {question.form === 'true-false' && <p className={styles.kicker}>{t('session.statement')}</p>}
      <h1 ref={heading} tabIndex={-1} className={styles.ask} {...otherLang(sides.asked, language)}>
        <LineText line={question.prompt[sides.asked]} />
      </h1>
      {question.form === 'cloze' && typed === false && (
        <Passage
          side={sides.asked}
          question={question}
          hole={<Hole filled={isAsked ? undefined : answerLine(question, sides.asked)} />}
        />
      )}
      {typed}
      {question.form === 'order' && isAsked && (
        <OrderAnswer
          question={question}
          side={sides.answered}
          order={draft?.as === 'order' ? draft.order : item.order}
          onArrange={(order) => keep({ as: 'order', order })}
          onSubmit={(order) => submit({ as: 'order', order })}
        />
      )}
      {question.form === 'match' && isAsked && (
        <MatchAnswer
          question={question}
          sides={sides}
          offered={item.order}
          roles={draft?.as === 'match' ? draft.roles : item.order.map(() => null)}
          onPair={(roles) => keep({ as: 'match', roles })}
          onSubmit={(roles) => submit({ as: 'match', roles })}
        />
      )}
      {(item.shape === 'options' || item.shape === 'true-false') && (
        <ChoiceList
          choices={choicesOf(question, item, sides.answered)}
          side={sides.answered}
          earlier={isAsked ? draft : undefined}
          answer={answer}
          onChoose={submit}
        />
      )}
      {/* There before it speaks: a live region that comes with its words is not always heard. */}
      <p role="status" className="said">
        {answer !== undefined && (
          <>
            {t(`verdict.${answer.outcome}`)}. {t('feedback.rightAnswer')}{' '}
            <span {...otherLang(sides.answered, language)}>
              <LineText line={answerLine(question, sides.answered)} />
            </span>
          </>
        )}
      </p>
      {answer !== undefined && (
        <Feedback
          set={item.set}
          views={views}
          side={sides.answered}
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
