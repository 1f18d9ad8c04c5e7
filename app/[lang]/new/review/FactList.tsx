'use client';

import { useState } from 'react';
import { formatCount } from '@/app/_i18n/formatNumber';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import type { Entry } from './entries';
import { FactEntry } from './FactEntry';
import styles from './FactList.module.css';

/** Facts shown at once: a book-long text has thousands, each with its questions. */
const AT_ONCE = 60;

interface FactListProps {
  /** Id of the section on the page. */
  id: string;
  title: string;
  text?: string | undefined;
  entries: readonly Entry[];
  /** Id of a fact that must be among those shown. */
  wanted: string | undefined;
}

/** Facts under a heading, in parts. */
export function FactList({ id, title, text, entries, wanted }: FactListProps) {
  const t = useT('review');
  const { language } = useLanguage();
  const [asked, setAsked] = useState(AT_ONCE);
  const least = wanted === undefined ? 0 : entries.findIndex(({ fact }) => fact.id === wanted) + 1;
  const shown = Math.min(entries.length, Math.max(asked, least));
  const rest = entries.length - shown;
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.section}>
      <h2 id={`${id}-title`} tabIndex={-1} data-heading>
        {title} <span className={styles.count}>{formatCount(entries.length, language)}</span>
      </h2>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {entries.length > 0 && (
        <ol className={styles.list}>
          {entries.slice(0, shown).map((entry) => (
            <FactEntry key={entry.fact.id} entry={entry} />
          ))}
        </ol>
      )}
      {rest > 0 && (
        <p className={styles.more}>
          <Button look="ghost" onClick={() => setAsked(shown + AT_ONCE)}>
            {t('facts.more', { count: Math.min(rest, AT_ONCE) })}
          </Button>
        </p>
      )}
    </section>
  );
}
