'use client';

import { Download } from 'lucide-react';
import { formatBytes } from '@/app/_i18n/formatNumber';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import type { Bilingual } from '@/core/language';
import type { BrowserDatabase } from '@/stores/browser-database';
import { Part } from './Part';
import { Restore } from './Restore';
import styles from './Settings.module.css';
import { useSaving } from './useSaving';

/** A set that is here, to name it. */
export interface NamedSet {
  readonly set: string;
  readonly title: Bilingual<string>;
}

interface BackUpPartProps {
  /** Undefined where the browser keeps nothing. */
  database: BrowserDatabase | undefined;
  sets: readonly NamedSet[];
  /** Something was restored: the settings may be others. */
  onRestored: () => void;
}

/** Everything to a file, and back. */
export function BackUpPart({ database, sets, onRestored }: BackUpPartProps) {
  const t = useT('settings');
  return (
    <Part title={t('backUp.title')} text={t('backUp.text')}>
      {database === undefined ? (
        <p className={styles.soft}>{t('backUp.nothing')}</p>
      ) : (
        <>
          <SaveAll database={database} look="solid" />
          <Restore database={database} sets={sets} onRestored={onRestored} />
        </>
      )}
    </Part>
  );
}

interface SaveAllProps {
  database: BrowserDatabase;
  look: 'solid' | 'ghost';
  /** The file was handed over. */
  onSaved?: () => void;
}

/** The button that saves everything, and what came of it. */
export function SaveAll({ database, look, onSaved }: SaveAllProps) {
  const t = useT('settings');
  const { language } = useLanguage();
  const { saving, save } = useSaving(database);
  return (
    <div className={styles.stack}>
      <Button
        look={look}
        onClick={() =>
          void save().then((saved) => {
            if (saved) onSaved?.();
          })
        }
      >
        <Download aria-hidden size={18} />
        {t('backUp.save')}
      </Button>
      <p role="status" className={styles.soft}>
        {saving === 'failed' && t('backUp.notSaved')}
        {typeof saving === 'object' &&
          t('backUp.saved', { name: saving.name, size: formatBytes(saving.bytes, language) })}
      </p>
    </div>
  );
}
