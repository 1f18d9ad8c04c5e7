'use client';

import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { ArticleText } from '@/app/[lang]/sets/[set]/ArticleText';
import type { ArticleView } from '@/app/[lang]/sets/[set]/article-view';
import type { Reader } from '@/app/[lang]/sets/[set]/useReader';
import type { FactKind, Mention } from '@/core/facts/fact';
import { useDesk } from './desk-context';
import styles from './Review.module.css';
import { useSelectedWords } from './useSelectedWords';

interface ArticlePanelProps {
  articles: readonly ArticleView[];
  facts: readonly { readonly kind: FactKind }[];
  reader: Reader;
  onFact: (facts: readonly string[]) => void;
  /** Adds a fact: of the words selected, if any are. */
  onAdd: (selected: Mention | undefined) => void;
}

/** The words of a button stay short, however many are selected. */
const LONGEST = 32;

/** The article with its facts marked, and the way to add one. */
export function ArticlePanel({ articles, facts, reader, onFact, onAdd }: ArticlePanelProps) {
  const t = useT('review');
  const desk = useDesk();
  const text = useRef<HTMLDivElement>(null);
  const selected = useSelectedWords(text, desk.sentences);
  const words =
    selected && desk.articles.get(selected.language)?.text.slice(selected.start, selected.end).trim();
  return (
    <div className={styles.text}>
      <div ref={text} className={styles.scroll}>
        <ArticleText view={{ articles, facts }} reader={reader} leads="to-list" onFact={onFact} />
      </div>
      <div className={styles.add}>
        <p className={styles.hint}>{t('article')}</p>
        <Button look="ghost" onClick={() => onAdd(selected)}>
          <Plus aria-hidden size={18} />
          {words ? t('add.openSelected', { words: shortened(words) }) : t('add.open')}
        </Button>
      </div>
    </div>
  );
}

function shortened(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).trimEnd()}…`;
}
