'use client';

import { Upload } from 'lucide-react';
import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { formatBytes } from '@/app/_i18n/formatNumber';
import type { Say } from '@/app/_i18n/tFor';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { FileButton } from '@/app/_ui/FileButton';
import type { Language } from '@/core/language';
import type { BrowserDatabase } from '@/stores/browser-database';
import type { StoreProblem } from '@/stores/store-problem';
import type { NamedSet } from './BackUpPart';
import type { FileProblem } from './back-up-file';
import styles from './Restore.module.css';
import { Report, Summary } from './RestoreSteps';
import { useRestore } from './useRestore';

interface RestoreProps {
  database: BrowserDatabase;
  sets: readonly NamedSet[];
  onRestored: () => void;
}

/** A file is chosen or dropped, shown, and taken when asked. */
export function Restore({ database, sets, onRestored }: RestoreProps) {
  const t = useT('settings');
  const { language } = useLanguage();
  const { restoring, choose, take, cancel } = useRestore(database, onRestored);
  const answer = useRef<HTMLDivElement>(null);
  const { step } = restoring;
  // What a file has in it, and what came of it, is read next.
  useEffect(() => {
    if (step === 'shown' || step === 'refused' || step === 'done') answer.current?.focus();
  }, [step]);
  return (
    <div className={styles.restore}>
      <FileDrop onChoose={choose} />
      {step === 'reading' && <p role="status">{t('backUp.reading')}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields; this is what came of one */}
      <div ref={answer} tabIndex={-1} role="group" aria-label={t('backUp.restore')} className={styles.answer}>
        {restoring.step === 'refused' && (
          <p className={styles.refused}>{problemWords(restoring.problem, t, language)}</p>
        )}
        {(restoring.step === 'shown' || restoring.step === 'taking') && (
          <Summary
            file={restoring.file}
            preview={restoring.preview}
            sets={sets}
            isBusy={restoring.step === 'taking'}
            onTake={take}
            onCancel={cancel}
          />
        )}
        {restoring.step === 'done' && <Report report={restoring.report} />}
      </div>
    </div>
  );
}

/** The browser's own file button, and a place to drop a file on. */
function FileDrop({ onChoose }: { onChoose: (file: Blob) => void }) {
  const t = useT('settings');
  const [over, setOver] = useState(false);
  const id = useId();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onChoose(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button inside
    <div
      className={over ? `${styles.drop} ${styles.over}` : styles.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className={styles.label} id={id}>
        {t('backUp.restore')}
      </p>
      <FileButton
        says={t('backUp.choose')}
        icon={Upload}
        accept="application/json,.json"
        describedBy={id}
        onChoose={onChoose}
      >
        <span>{t(over ? 'backUp.dropHere' : 'backUp.drop')}</span>
      </FileButton>
    </div>
  );
}

/** Why a file was not taken, as a sentence. */
function problemWords(problem: FileProblem | StoreProblem, t: Say<'settings'>, language: Language): string {
  switch (problem.code) {
    case 'back-up-too-large':
      return t('backUp.problem.back-up-too-large', { limit: formatBytes(problem.limit ?? 0, language) });
    case 'back-up-not-json':
      return t('backUp.problem.back-up-not-json', { line: problem.line ?? 1, column: problem.column ?? 1 });
    case 'back-up-cut-short':
      return t('backUp.problem.back-up-cut-short', { line: problem.line ?? 1 });
    case 'back-up-newer':
      return t('backUp.problem.back-up-newer', { found: problem.found ?? '?' });
    case 'back-up-older':
      return t('backUp.problem.back-up-older', { found: problem.found ?? '?' });
    default:
      return t(`backUp.problem.${problem.code}`);
  }
}
