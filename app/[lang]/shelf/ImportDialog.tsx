'use client';

import { Upload } from 'lucide-react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { bankProblemWords } from '@/app/_i18n/bankProblem';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { Dialog } from '@/app/_ui/Dialog';
import { FileButton } from '@/app/_ui/FileButton';
import styles from './ImportDialog.module.css';
import { ImportPreview } from './ImportPreview';
import type { ImportProblem } from './import-file';
import type { useImport } from './useImport';

/** How many reasons are given for a file that was refused: enough to see what it is. */
const MOST_REASONS = 6;

interface ImportDialogProps {
  open: boolean;
  onClose: () => void;
  intake: ReturnType<typeof useImport>;
}

/** A set's file is chosen, dropped or pasted; shown; and put on the shelf when asked. */
export function ImportDialog({ open, onClose, intake }: ImportDialogProps) {
  const t = useT('import');
  const { importing, read, take, begin } = intake;
  const answer = useRef<HTMLDivElement>(null);
  const { step } = importing;
  // What is in the file, or why it was refused, is read next.
  useEffect(() => {
    if (step === 'shown' || step === 'refused') answer.current?.focus();
  }, [step]);
  const close = () => {
    begin();
    onClose();
  };
  return (
    <Dialog open={open} onClose={close} title={t('title')}>
      {step === 'choosing' && <Choosing onRead={(source) => void read(source)} />}
      <p role="status" className={styles.reading}>
        {step === 'reading' && t('reading')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields; this is what came of one */}
      <div ref={answer} tabIndex={-1} role="group" aria-label={t('title')} className={styles.answer}>
        {importing.step === 'refused' && <Refused problem={importing.problem} onAgain={begin} />}
        {importing.step === 'shown' && (
          <ImportPreview
            shown={importing}
            onTake={(way) =>
              void take(way).then((isTaken) => {
                if (isTaken) close();
              })
            }
            onCancel={close}
          />
        )}
      </div>
    </Dialog>
  );
}

/** The browser's own file button, and a field to paste into. */
function Choosing({ onRead }: { onRead: (source: Blob | string) => void }) {
  const t = useT('import');
  const [pasted, setPasted] = useState('');
  const ids = { text: useId(), paste: useId() };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (pasted.trim() !== '') onRead(pasted);
  };
  return (
    <>
      <p id={ids.text} className={styles.soft}>
        {t('text')}
      </p>
      <div className={styles.way}>
        <FileButton
          says={t('choose')}
          icon={Upload}
          accept="application/json,.json"
          look="solid"
          describedBy={ids.text}
          onChoose={onRead}
        >
          <span>{t('drop')}</span>
        </FileButton>
      </div>
      <form className={styles.paste} onSubmit={submit}>
        <label htmlFor={ids.paste}>{t('paste')}</label>
        <textarea
          id={ids.paste}
          rows={3}
          spellCheck={false}
          autoComplete="off"
          value={pasted}
          onChange={({ target }) => setPasted(target.value)}
        />
        <Button type="submit" look="ghost" aria-disabled={pasted.trim() === ''}>
          {t('read')}
        </Button>
      </form>
    </>
  );
}

/** Why nothing was taken, and another try. */
function Refused({ problem, onAgain }: { problem: ImportProblem; onAgain: () => void }) {
  const t = useT('import');
  const { language } = useLanguage();
  const reasons =
    'file' in problem
      ? [t(`file.${problem.file}`)]
      : problem.bank.slice(0, MOST_REASONS).map((each) => bankProblemWords(each, language));
  const more = 'bank' in problem ? problem.bank.length - reasons.length : 0;
  return (
    <>
      <div className={styles.refused}>
        <p>
          <b>{t('refused')}</b>
        </p>
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
          {more > 0 && <li>{t('skippedMore', { count: more })}</li>}
        </ul>
      </div>
      <p className={styles.actions}>
        <Button look="ghost" onClick={onAgain}>
          {t('another')}
        </Button>
      </p>
    </>
  );
}
