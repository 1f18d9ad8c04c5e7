'use client';

import { useId } from 'react';
import { useT } from '@/app/_i18n/useT';
import { Quote } from '@/app/_ui/Quote';
import type { Mention } from '@/core/facts/fact';
import styles from './AddFact.module.css';
import { type Desk, useDesk } from './desk-context';
import type { FoundWords } from './find-words';

interface PlacesProps {
  found: readonly FoundWords[];
  chosen: Mention | undefined;
  onChoose: (mention: Mention) => void;
}

function quoteOf({ mention, sentence }: FoundWords, articles: Desk['articles']) {
  const text = articles.get(mention.language)?.text ?? '';
  return {
    language: mention.language,
    exact: text.slice(mention.start, mention.end),
    prefix: text.slice(sentence.start, mention.start),
    suffix: text.slice(mention.end, sentence.end),
  };
}

function isSame(a: Mention, b: Mention | undefined): boolean {
  return b !== undefined && a.language === b.language && a.start === b.start && a.end === b.end;
}

/** The sentences that say the words: one is shown, of several one is chosen. */
export function Places({ found, chosen, onChoose }: PlacesProps) {
  const t = useT('review');
  const { articles } = useDesk();
  const name = useId();
  const [only] = found;
  if (only === undefined) return null;
  if (found.length === 1) return <Quote className={styles.place} evidence={quoteOf(only, articles)} />;
  return (
    <fieldset className={styles.places}>
      <legend className={styles.says}>{t('add.which')}</legend>
      {found.map((each) => (
        <label key={`${each.mention.language}-${each.mention.start}`} className={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={isSame(each.mention, chosen)}
            onChange={() => onChoose(each.mention)}
          />
          <Quote evidence={quoteOf(each, articles)} />
        </label>
      ))}
    </fieldset>
  );
}
