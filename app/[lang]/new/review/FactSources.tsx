'use client';

import { useMemo } from 'react';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Proof } from '@/app/[lang]/sets/[set]/QuestionList';
import type { ProofView } from '@/app/[lang]/sets/[set]/set-view';
import { sentenceOf } from '@/core/bank/reading';
import type { Mention } from '@/core/facts/fact';
import { otherLanguage } from '@/core/language';
import { type Desk, useDesk } from './desk-context';
import type { Entry } from './entries';
import styles from './FactEntry.module.css';
import { QuestionEntry } from './QuestionEntry';

/** A mention with the rest of its sentence, as a proof. */
function proofOf(mention: Mention, { articles, sentences }: Desk): ProofView | undefined {
  const { language, start, end } = mention;
  const text = articles.get(language)?.text;
  const sentence = sentenceOf({ sentences: sentences.get(language) ?? [] }, mention);
  if (text === undefined || sentence === undefined) return undefined;
  return {
    language,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(sentence.start, start),
    suffix: text.slice(end, sentence.end),
    sentence: sentence.index,
  };
}

/** Where a fact is first said, in the screen's language if it can be; and the questions about it. */
export function FactSources({ entry }: { entry: Entry }) {
  const t = useT('review');
  const { language } = useLanguage();
  const desk = useDesk();
  const proof = useMemo(() => {
    const { mentions } = entry.fact;
    const inOrder = [language, otherLanguage(language)].flatMap((each) =>
      mentions.filter((mention) => mention.language === each),
    );
    return inOrder.map((mention) => proofOf(mention, desk)).find((each) => each !== undefined);
  }, [entry.fact, language, desk]);
  return (
    <div className={styles.sources}>
      {proof && <Proof proof={proof} onProve={desk.prove} />}
      {entry.state === 'dropped' ? (
        <p className={styles.note}>{t('fact.droppedWhy')}</p>
      ) : entry.asked.length === 0 ? (
        <p className={styles.note}>{t('fact.unasked')}</p>
      ) : (
        <ul>
          {entry.asked.map((each) => (
            <QuestionEntry key={each.question.id} reviewed={each} quoted={proof} />
          ))}
        </ul>
      )}
    </div>
  );
}
