'use client';

import { useDeferredValue, useMemo, useState } from 'react';
import { isolated } from '@/app/_i18n/isolated';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import type { OwnSets } from '../sets/useOwnSets';
import type { ProgressOfSets } from '../sets/useSetProgress';
import { NewsOfShelf } from './NewsOfShelf';
import { hitsBySet, SearchHits } from './SearchHits';
import { SetMenu } from './SetMenu';
import { Sheet } from './Sheet';
import styles from './Shelf.module.css';
import { ShelfTools } from './ShelfTools';
import { hasTitle, type ShelfOrder, sortSheets, wordsSought } from './shelf-order';
import type { SheetView } from './shelf-view';
import { type ShelfSearch, useShelfSearch } from './useShelfSearch';

/** So many sheets, and those out of sight are left to the browser to skip. */
const MANY = 40;

interface ShelfListProps {
  sheets: readonly SheetView[];
  own: OwnSets;
  progress: ProgressOfSets;
}

/** All sets, shipped ones and one's own: sorted, searched, and what can be done with one's own. */
export function ShelfList({ sheets, own, progress }: ShelfListProps) {
  const t = useT('shelf');
  const { language } = useLanguage();
  const [order, setOrder] = useState<ShelfOrder>('recent');
  const [typed, setTyped] = useState('');
  const [acted, setActed] = useState<SheetView>();
  // The field answers at once, hundreds of sheets a moment later.
  const sought = useDeferredValue(typed);
  const search = useShelfSearch(sought);
  const progressOf = useMemo(() => {
    return (sheet: SheetView) => (typeof progress === 'string' ? undefined : progress.get(sheet.set));
  }, [progress]);
  const sorted = useMemo(
    () => sortSheets(sheets, order, progressOf, language),
    [sheets, order, progressOf, language],
  );
  const words = useMemo(() => wordsSought(sought), [sought]);
  const shown = useMemo(
    () => (words.length === 0 ? sorted : sorted.filter((sheet) => hasTitle(sheet, words))),
    [sorted, words],
  );
  return (
    <section aria-labelledby="your-sets">
      <h2 id="your-sets" className={styles.heading}>
        {t('yourSets')}
      </h2>
      <ShelfTools typed={typed} onType={setTyped} order={order} onOrder={setOrder} />
      <NewsOfShelf />
      <OwnNotices own={own} />
      <Outcome typed={sought} shown={shown.length} search={search} />
      <ul className={shown.length > MANY ? `${styles.sheets} ${styles.many}` : styles.sheets}>
        {shown.map((sheet) => (
          <Sheet key={sheet.set} sheet={sheet} progress={progressOf(sheet)} onActions={setActed} />
        ))}
      </ul>
      {typeof search === 'object' && <SearchHits found={search} sheets={sorted} />}
      {own.status === 'read' && own.sheets.length === 0 && typed === '' && sheets.length > 0 && (
        <section className={styles.empty}>
          <h3>{t('ownSets.title')}</h3>
          <p>{t('ownSets.text')}</p>
        </section>
      )}
      <SetMenu set={acted} onClose={() => setActed(undefined)} />
    </section>
  );
}

/** How much was found, said once the typing rests. */
function Outcome({ typed, shown, search }: { typed: string; shown: number; search: ShelfSearch }) {
  const t = useT('shelf');
  const { language } = useLanguage();
  const inside =
    typeof search === 'object'
      ? [...hitsBySet(search.hits, language).values()].reduce((sum, hits) => sum + hits.length, 0)
      : 0;
  const words = () => {
    if (search === 'none') return undefined;
    if (search === 'searching') return t('search.searching');
    if (shown + inside === 0) return t('search.none', { words: isolated(typed.trim()) });
    return t('search.found', { count: shown + inside });
  };
  return (
    <p role="status" className={styles.outcome}>
      {words()}
    </p>
  );
}

/** What is to be known of one's own sets, where the browser doesn't give or doesn't keep them. */
function OwnNotices({ own }: { own: OwnSets }) {
  const t = useT('shelf');
  if (own.status === 'waiting') return null;
  const says =
    own.status === 'unread'
      ? t(own.problem === 'store-outdated' ? 'problem.store-outdated' : 'ownSets.unread')
      : own.damaged.length > 0
        ? t('ownSets.damaged', { count: own.damaged.length })
        : !own.isKept && own.sheets.length > 0
          ? t('ownSets.lent')
          : undefined;
  return says === undefined ? null : (
    <p role="status" className={styles.notice}>
      {says}
    </p>
  );
}
