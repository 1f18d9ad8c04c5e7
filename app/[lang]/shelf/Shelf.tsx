'use client';

import { useMemo, useState } from 'react';
import { useT } from '@/app/_i18n/useT';
import { PageTitle } from '@/app/_ui/PageTitle';
import { Screen } from '@/app/_ui/Screen';
import { SiteFooter } from '@/app/_ui/SiteFooter';
import { SiteHeader } from '@/app/_ui/SiteHeader';
import { useOwnSets } from '../sets/useOwnSets';
import { useSetProgress } from '../sets/useSetProgress';
import { ImportDialog } from './ImportDialog';
import { Opening } from './Opening';
import styles from './Shelf.module.css';
import { ShelfList } from './ShelfList';
import { ownSheetView, type SheetView } from './shelf-view';
import { useAskedForImport } from './useAskedForImport';
import { useHandedOver } from './useHandedOver';
import { useImport } from './useImport';

/** All study sets, shipped ones and one's own; what is due, and one button that says what to do next. */
export function Shelf({ sheets: shipped }: { sheets: readonly SheetView[] }) {
  const own = useOwnSets();
  const sheets = useMemo(
    () => (own.status === 'read' ? [...own.sheets.map(ownSheetView), ...shipped] : shipped),
    [own, shipped],
  );
  const progress = useSetProgress(sheets);
  const intake = useImport();
  const [isImporting, setImporting] = useState(false);
  const isOver = useHandedOver((source) => {
    setImporting(true);
    void intake.read(source);
  });
  useAskedForImport(() => setImporting(true));
  return (
    <Screen header={<SiteHeader />} footer={<SiteFooter />} width="wide">
      <PageTitle />
      <div className={styles.columns}>
        <Opening sheets={sheets} progress={progress} onImport={() => setImporting(true)} />
        <ShelfList sheets={sheets} own={own} progress={progress} />
      </div>
      <ImportDialog open={isImporting} onClose={() => setImporting(false)} intake={intake} />
      {isOver && <DropHere />}
    </Screen>
  );
}

/** Over the whole page while a file hangs over it. */
function DropHere() {
  const t = useT('import');
  return (
    <div className={styles.dropHere} aria-hidden>
      <p>{t('dropHere')}</p>
    </div>
  );
}
