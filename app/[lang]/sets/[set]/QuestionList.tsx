'use client';

import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { LineText } from '@/app/_ui/LineText';
import { Quote } from '@/app/_ui/Quote';
import { Difficulty } from './Difficulty';
import styles from './QuestionList.module.css';
import { questionId } from './reveal-question';
import type { ProofView, QuestionView } from './set-view';
import { type SentencePlace, sentenceId } from './useReader';

type Prove = (place: SentencePlace) => void;

/** The question itself; a cloze shows its sentence with the gap. */
export function Asked({ question }: { question: QuestionView }) {
  const t = useT('set');
  const { language } = useLanguage();
  const passage = question.passage?.[language];
  if (!passage) return <LineText line={question.prompt[language]} />;
  return (
    <span {...otherLang(passage.language, language)}>
      {passage.before}
      <span className={styles.gap}>
        <span className="said" lang={language}>
          {t('blank')}
        </span>
      </span>
      {passage.after}
    </span>
  );
}

/** The right answer; of a statement, whether it is true, and what the article says. */
export function Answer({ question }: { question: QuestionView }) {
  const t = useT('set');
  const { language } = useLanguage();
  if (question.truth === true) return t('true');
  const answer = <LineText line={question.answer[language]} />;
  if (question.truth === undefined) return answer;
  return (
    <>
      {t('false')} <span className={styles.correction}>{t('correction')}</span> {answer}
    </>
  );
}

interface ProofProps {
  proof: ProofView;
  /** Whether its words are shown; not where they are shown already. */
  quotes?: boolean;
  onProve: Prove;
}

/** A proof, and the way to its sentence in the article. */
export function Proof({ proof, quotes = true, onProve }: ProofProps) {
  const t = useT('set');
  const place =
    proof.sentence === undefined ? undefined : { language: proof.language, index: proof.sentence };
  return (
    <div>
      {quotes && <Quote evidence={proof} />}
      {place && (
        <a
          href={`#${sentenceId(place)}`}
          className={styles.prove}
          onClick={(event) => {
            event.preventDefault();
            onProve(place);
          }}
        >
          {t('prove')}
        </a>
      )}
    </div>
  );
}

/** The proof in the language of the screen where there is one: with parallel texts each side quotes its own. */
export function proofsFor(question: QuestionView, language: ProofView['language']): readonly ProofView[] {
  const own = question.proofs.filter((proof) => proof.language === language);
  return (own.length > 0 ? own : question.proofs).slice(0, 2);
}

function QuestionEntry({ question, onProve }: { question: QuestionView; onProve: Prove }) {
  const t = useT('set');
  const forms = useT('bank');
  const { language } = useLanguage();
  return (
    <li>
      <details id={questionId(question.id)} className={styles.entry}>
        <summary className={styles.summary}>
          <span className={styles.asked}>
            <Asked question={question} />
          </span>
          <span className={styles.form}>{forms(question.form)}</span>
        </summary>
        <div className={styles.inside}>
          <p className={styles.answer}>
            <span className={styles.note}>{t('answer')}</span> <Answer question={question} />
          </p>
          <Difficulty question={question} />
          {proofsFor(question, language).map((proof) => (
            <Proof key={`${proof.language}-${proof.start}`} proof={proof} onProve={onProve} />
          ))}
        </div>
      </details>
    </li>
  );
}

/** Every question of the set, closed; open, its answer and the sentence that proves it. */
export function QuestionList({ questions, onProve }: { questions: readonly QuestionView[]; onProve: Prove }) {
  const t = useT('set');
  return (
    <section aria-labelledby="questions" className={styles.questions}>
      <h2 id="questions">{t('questions')}</h2>
      <ol className={styles.list}>
        {questions.map((question) => (
          <QuestionEntry key={question.id} question={question} onProve={onProve} />
        ))}
      </ol>
    </section>
  );
}
