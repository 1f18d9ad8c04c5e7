'use client';

import { useMemo } from 'react';
import { formatWeekday } from '@/app/_i18n/formatDay';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { PageTitle } from '@/app/_ui/PageTitle';
import { Screen } from '@/app/_ui/Screen';
import { SiteFooter } from '@/app/_ui/SiteFooter';
import { SiteHeader } from '@/app/_ui/SiteHeader';
import { dayName } from '@/core/progress/calendar';
import { Damaged } from '../sets/[set]/cards/StoreNotices';
import { type OwnSets, useOwnSets } from '../sets/useOwnSets';
import { Calendar } from './Calendar';
import { Empty } from './Empty';
import { Facts } from './Facts';
import { Forecast } from './Forecast';
import styles from './Progress.module.css';
import { Retention } from './Retention';
import { SetList } from './SetList';
import { Stability } from './Stability';
import type { Standing } from './standing';
import { ownStudySetView, type StudySetView } from './study-set-view';
import { Today } from './Today';
import { type Figures, useStanding } from './useStanding';

/** What is remembered, what comes back, and what was done. */
export function ProgressScreen({ sets }: { sets: readonly StudySetView[] }) {
  const t = useT('progress');
  const { language } = useLanguage();
  const own = useOwnSets();
  const all = useMemo(() => withOwnSets(sets, own), [sets, own]);
  const { figures, retry } = useStanding(all);
  const today =
    figures.status === 'read' ? formatWeekday(dayName(figures.standing.today), language) : undefined;
  return (
    <Screen header={<SiteHeader />} footer={<SiteFooter />} width="wide">
      <PageTitle>{t('title')}</PageTitle>
      <p className={styles.kicker}>{today ?? '\u00A0'}</p>
      <h1 className={styles.title}>{t('heading')}</h1>
      <Body figures={figures} sets={sets} onRetry={retry} />
    </Screen>
  );
}

/** The sets that there are, those of one's own too; undefined until these are known. */
function withOwnSets(shipped: readonly StudySetView[], own: OwnSets): readonly StudySetView[] | undefined {
  if (own.status === 'waiting') return undefined;
  return own.status === 'read' ? [...shipped, ...own.sheets.map(ownStudySetView)] : shipped;
}

interface BodyProps {
  figures: Figures;
  sets: readonly StudySetView[];
  onRetry: () => void;
}

function Body({ figures, sets, onRetry }: BodyProps) {
  const t = useT('progress');
  if (figures.status === 'loading') {
    return (
      <p role="status" className={styles.waiting}>
        {t('loading')}
      </p>
    );
  }
  if (figures.status === 'unread') {
    const outdated = figures.problem.code === 'store-outdated';
    return (
      <div role="alert" className={styles.trouble}>
        <p>{t('unread')}</p>
        <p className={styles.actions}>
          <Button onClick={outdated ? () => window.location.reload() : onRetry}>
            {t(outdated ? 'reload' : 'retry')}
          </Button>
        </p>
      </div>
    );
  }
  return (
    <>
      {!figures.kept && (
        <p role="status" className={styles.notice}>
          {t('lent')}
        </p>
      )}
      <Damaged records={figures.damaged} />
      {figures.standing.begun ? (
        <Sections standing={figures.standing} goal={figures.goal} />
      ) : (
        <Empty first={sets[0]?.set} />
      )}
    </>
  );
}

function Sections({ standing, goal }: { standing: Standing; goal: number }) {
  return (
    <div className={styles.sections}>
      <Today standing={standing} />
      <Facts facts={standing.facts} />
      <Calendar standing={standing} />
      <Forecast coming={standing.coming} />
      <Stability bars={standing.stability} />
      <Retention retention={standing.retention} goal={goal} />
      <SetList sets={standing.sets} />
    </div>
  );
}
