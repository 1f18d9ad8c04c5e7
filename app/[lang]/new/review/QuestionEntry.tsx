'use client';

import { Pencil, RotateCcw, X } from 'lucide-react';
import { memo, useId, useMemo } from 'react';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { LineText } from '@/app/_ui/LineText';
import { Answer, Asked, Proof, proofsFor } from '@/app/[lang]/sets/[set]/QuestionList';
import { type ProofView, type QuestionView, questionView } from '@/app/[lang]/sets/[set]/set-view';
import type { Question } from '@/core/bank/bank';
import type { ReviewedQuestion } from '@/core/bank/review/review';
import { useDesk } from './desk-context';
import styles from './QuestionEntry.module.css';
import { questionEdits, questionFields } from './question-fields';
import { useWordsEdit } from './useWordsEdit';
import { WordsForm } from './WordsForm';

/** What is right, and what else is offered. */
function Answers({ question, view }: { question: Question; view: QuestionView }) {
  const t = useT('set');
  const own = useT('review');
  const { language } = useLanguage();
  const wrong = 'distractors' in question ? question.distractors : [];
  return (
    <dl className={styles.answers}>
      <div>
        <dt>{t('answer')}</dt>
        <dd className={styles.right}>
          <Answer question={view} />
        </dd>
      </div>
      {wrong.length > 0 && (
        <div>
          <dt>{own('question.wrong')}</dt>
          <dd>
            {wrong.map((option, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a question's options are never moved, added or removed
              <span key={index}>
                {index > 0 && ' · '}
                <LineText line={option[language]} />
              </span>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}

interface QuestionEntryProps {
  reviewed: ReviewedQuestion;
  /** The proof that is shown above: its sentence is not quoted again for the same words. */
  quoted: ProofView | undefined;
}

/** A question under review: its words, its answer, its proof, and what can be done about it. */
export const QuestionEntry = memo(function QuestionEntry({ reviewed, quoted }: QuestionEntryProps) {
  const t = useT('review');
  const forms = useT('bank');
  const set = useT('set');
  const id = useId();
  const { edit, prove, sentences } = useDesk();
  const { language } = useLanguage();
  const { question, state } = reviewed;
  const view = useMemo(() => questionView(question, sentences), [question, sentences]);
  const words = useWordsEdit(`${id}-edit`);
  const named = (button: string) => ({
    id: `${id}-${button}`,
    'aria-labelledby': `${id}-${button} ${id}`,
  });
  const isDropped = state === 'dropped';
  const decide = () =>
    void edit([{ type: isDropped ? 'keep-question' : 'drop-question', question: question.id }]);
  return (
    <li className={`${styles.question} ${styles[state] ?? ''}`}>
      <p className={styles.form}>
        {forms(question.form)}
        {state !== 'kept' && <span className={styles.state}>{t(`state.${state}`)}</span>}
      </p>
      <p id={id} className={styles.asked}>
        <Asked question={view} />
      </p>
      <Answers question={question} view={view} />
      {words.isOpen ? (
        <WordsForm
          says={t('question.editing')}
          fields={questionFields(question, {
            prompt: t('question.prompt'),
            answer: set('answer'),
            wrong: (number) => t('question.wrongNumber', { number }),
          })}
          onChange={(changes) => words.change(questionEdits(question.id, changes))}
          onClose={words.close}
        />
      ) : (
        <p className={styles.actions}>
          {!isDropped && (
            <Button look="ghost" {...named('edit')} onClick={words.open}>
              <Pencil aria-hidden size={16} /> {t('fact.edit')}
            </Button>
          )}
          <Button look="ghost" {...named('drop')} onClick={decide}>
            {isDropped ? <RotateCcw aria-hidden size={16} /> : <X aria-hidden size={18} />}{' '}
            {t(isDropped ? 'fact.keep' : 'fact.drop')}
          </Button>
        </p>
      )}
      {proofsFor(view, language).map((proof) => (
        <Proof
          key={`${proof.language}-${proof.start}`}
          proof={proof}
          quotes={!(proof.language === quoted?.language && proof.start === quoted.start)}
          onProve={prove}
        />
      ))}
    </li>
  );
});
