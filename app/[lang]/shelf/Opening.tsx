'use client';

import { setPath } from '@/app/_i18n/set-path';
import { useT } from '@/app/_i18n/useT';
import { Button, ButtonLink } from '@/app/_ui/Button';
import type { ProgressOfSets } from '../sets/useSetProgress';
import styles from './Shelf.module.css';
import type { SheetView } from './shelf-view';

/** How long a card takes, in seconds: reading, thinking, turning, rating. */
const SECONDS_A_CARD = 20;

/** The set to open next: the one with most cards due, else the first never begun, else the first. */
function nextSheet(sheets: readonly SheetView[], progress: ProgressOfSets): SheetView | undefined {
  if (typeof progress === 'string') return sheets[0];
  const due = (sheet: SheetView) => progress.get(sheet.set)?.due ?? 0;
  const most = sheets.reduce<SheetView | undefined>(
    (best, sheet) => (due(sheet) > (best ? due(best) : 0) ? sheet : best),
    undefined,
  );
  return most ?? sheets.find((sheet) => progress.get(sheet.set)?.seen === 0) ?? sheets[0];
}

/** The line above the title: what is due today, once it is known. */
function Kicker({ progress }: { progress: ProgressOfSets }) {
  const t = useT('shelf');
  if (typeof progress === 'string') return <p className={styles.kicker}>{t('welcome')}</p>;
  const all = [...progress.values()];
  const due = all.reduce((sum, each) => sum + each.due, 0);
  if (due > 0) {
    const time = t('minutes', { count: Math.ceil((due * SECONDS_A_CARD) / 60) });
    return (
      <p className={styles.kicker}>
        <b className={styles.tag}>{t('dueToday')}</b> {t('load', { count: due, time })}
      </p>
    );
  }
  const begun = all.some((each) => each.seen > 0);
  return <p className={styles.kicker}>{t(begun ? 'nothingDue' : 'welcome')}</p>;
}

interface OpeningProps {
  sheets: readonly SheetView[];
  progress: ProgressOfSets;
  onImport: () => void;
}

/** What is due, the one button that says what to do next, and the ways to a set of one's own. */
export function Opening({ sheets, progress, onImport }: OpeningProps) {
  const t = useT('shelf');
  const next = nextSheet(sheets, progress);
  const of = typeof progress === 'string' || !next ? undefined : progress.get(next.set);
  const says = (of?.due ?? 0) > 0 ? 'review' : (of?.seen ?? 0) > 0 ? 'goOn' : 'begin';
  return (
    <div className={styles.opening}>
      <Kicker progress={progress} />
      <h1 className={styles.title}>{t('title')}</h1>
      {next === undefined && (
        <section className={styles.empty}>
          <h2>{t('empty.title')}</h2>
          <p>{t('empty.text')}</p>
        </section>
      )}
      <p className={styles.actions}>
        {next && (
          <ButtonLink to={setPath(next.set, 'cards')} className={styles.next}>
            {t(says)}
          </ButtonLink>
        )}
        <ButtonLink to="/new" look={next ? 'ghost' : 'solid'} className={styles.next}>
          {t('add')}
        </ButtonLink>
      </p>
      <p className={styles.import}>
        <Button look="quiet" aria-haspopup="dialog" onClick={onImport}>
          {t('import')}
        </Button>
      </p>
      {progress === 'unread' && (
        <p role="status" className={styles.unread}>
          {t('unread')}
        </p>
      )}
    </div>
  );
}
