'use client';

import { formatDay } from '@/app/_i18n/formatDay';
import { formatCount } from '@/app/_i18n/formatNumber';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import type { ReadBackUp, Skipped } from '@/core/study/back-up';
import type { MergeReport } from '@/stores/back-up-store';
import type { NamedSet } from './BackUpPart';
import type { Preview } from './back-up-file';
import styles from './Restore.module.css';

interface SummaryProps {
  file: ReadBackUp;
  preview: Preview;
  sets: readonly NamedSet[];
  /** It is being taken. */
  isBusy: boolean;
  onTake: () => void;
  onCancel: () => void;
}

/** What a file would bring, before anything is done. */
export function Summary({ file, preview, sets, isBusy, onTake, onCancel }: SummaryProps) {
  const t = useT('settings');
  const { language } = useLanguage();
  const { reviews, marks, attempts, preferences, ownSets, drafts, newHere } = preview;
  const damaged = countOf(file.skipped, 'damaged');
  const newer = countOf(file.skipped, 'newer');
  const brought = file.content.sets.map(({ id, bank }) => ({ set: id, title: bank.title }));
  const known = new Map([...sets, ...brought].map((each) => [each.set, each]));
  const names = useSetNames(preview.sets, [...known.values()]);
  return (
    <div className={styles.summary}>
      <h3>{t('backUp.found')}</h3>
      <p className={styles.soft}>
        {t('backUp.made', { day: formatDay(new Date(file.madeAt).toISOString().slice(0, 10), language) })}{' '}
        {names !== '' && t('backUp.sets', { names })}
      </p>
      <ul className={styles.list}>
        <li>{t('backUp.reviews', { count: reviews })}</li>
        {marks > 0 && <li>{t('backUp.marks', { count: marks })}</li>}
        <li>{t('backUp.attempts', { count: attempts })}</li>
        <li>{t('backUp.preferences', { count: preferences })}</li>
        {ownSets > 0 && <li>{t('backUp.ownSets', { count: ownSets })}</li>}
        {drafts > 0 && <li>{t('backUp.drafts', { count: drafts })}</li>}
      </ul>
      {reviews + marks > 0 && (
        <p>{newHere === 0 ? t('backUp.allHere') : t('backUp.newHere', { count: newHere })}</p>
      )}
      {damaged > 0 && <p className={styles.mind}>{t('backUp.damaged', { count: damaged })}</p>}
      {newer > 0 && <p className={styles.mind}>{t('backUp.newer', { count: newer })}</p>}
      <p className={styles.actions}>
        <Button aria-disabled={isBusy} onClick={onTake}>
          {t('backUp.take')}
        </Button>
        <Button look="ghost" onClick={onCancel}>
          {t('backUp.cancel')}
        </Button>
      </p>
    </div>
  );
}

function countOf(skipped: readonly Skipped[], reason: Skipped['reason']): number {
  return skipped.reduce((sum, each) => sum + (each.reason === reason ? each.count : 0), 0);
}

/** The titles of the sets that are here, and how many others there are. */
function useSetNames(ids: readonly string[], sets: readonly NamedSet[]): string {
  const t = useT('settings');
  const { language } = useLanguage();
  const here = sets.filter(({ set }) => ids.includes(set)).map(({ title }) => title[language]);
  const others = ids.length - here.length;
  const all = others > 0 ? [...here, t('backUp.otherSets', { count: others })] : here;
  return new Intl.ListFormat(language).format(all);
}

const PARTS = ['events', 'attempts', 'preferences', 'sets', 'drafts'] as const;

/** Few back-ups bring sets or drafts: those that don't need not say so. */
function isNamed(part: (typeof PARTS)[number], report: MergeReport): boolean {
  if (part !== 'sets' && part !== 'drafts') return true;
  return report[part].added + report[part].already > 0;
}

/** What a restore did. */
export function Report({ report }: { report: MergeReport }) {
  const t = useT('settings');
  const { language } = useLanguage();
  return (
    <div className={styles.summary}>
      <h3>{t('backUp.done')}</h3>
      <dl className={styles.report}>
        {PARTS.filter((part) => isNamed(part, report)).map((part) => (
          <div key={part}>
            <dt>{t(`backUp.report.${part}`)}</dt>
            <dd>
              {t('backUp.report.count', {
                added: formatCount(report[part].added, language),
                already: formatCount(report[part].already, language),
              })}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
