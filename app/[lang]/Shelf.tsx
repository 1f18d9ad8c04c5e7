'use client';

import { setPath } from '@/app/_i18n/set-path';
import { useT } from '@/app/_i18n/useT';
import { ButtonLink } from '@/app/_ui/Button';
import { PageTitle } from '@/app/_ui/PageTitle';
import { Screen } from '@/app/_ui/Screen';
import { SiteFooter } from '@/app/_ui/SiteFooter';
import { SiteHeader } from '@/app/_ui/SiteHeader';
import { Sheet } from './Sheet';
import styles from './Shelf.module.css';
import { type ProgressOfSets, useSetProgress } from './sets/useSetProgress';
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

function EmptyShelf() {
  const t = useT('shelf');
  return (
    <section className={styles.empty}>
      <h2>{t('empty.title')}</h2>
      <p>{t('empty.text')}</p>
      <pre className={styles.command}>npm run make -- article.md --out quiz-data/my-set/bank.json</pre>
    </section>
  );
}

/** All study sets, what is due, and one button that says what to do next. */
export function Shelf({ sheets }: { sheets: readonly SheetView[] }) {
  const t = useT('shelf');
  const progress = useSetProgress(sheets);
  const next = nextSheet(sheets, progress);
  const of = (sheet: SheetView) => (typeof progress === 'string' ? undefined : progress.get(sheet.set));
  const begun = next !== undefined && (of(next)?.seen ?? 0) > 0;
  const due = next !== undefined && (of(next)?.due ?? 0) > 0;
  return (
    <Screen header={<SiteHeader />} footer={<SiteFooter />} width="wide">
      <PageTitle />
      <div className={styles.columns}>
        <div className={styles.opening}>
          <Kicker progress={progress} />
          <h1 className={styles.title}>{t('title')}</h1>
          {next ? (
            <p className={styles.actions}>
              <ButtonLink to={setPath(next.set, 'cards')} className={styles.next}>
                {t(due ? 'review' : begun ? 'goOn' : 'begin')}
              </ButtonLink>
            </p>
          ) : (
            <EmptyShelf />
          )}
          {progress === 'unread' && (
            <p role="status" className={styles.unread}>
              {t('unread')}
            </p>
          )}
        </div>
        {sheets.length > 0 && (
          <section aria-labelledby="your-sets">
            <h2 id="your-sets" className={styles.heading}>
              {t('yourSets')}
            </h2>
            <ul className={styles.sheets}>
              {sheets.map((sheet) => (
                <Sheet key={sheet.set} sheet={sheet} progress={of(sheet)} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </Screen>
  );
}
