'use client';

import { useId, useState } from 'react';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { Dialog } from '@/app/_ui/Dialog';
import { applyTheme } from '@/app/_ui/theme';
import type { BrowserDatabase } from '@/stores/browser-database';
import { SaveAll } from './BackUpPart';
import { Part } from './Part';
import styles from './Settings.module.css';

interface ErasePartProps {
  database: BrowserDatabase;
  /** Everything is gone: what is shown must be read again. */
  onErased: () => void;
}

type Step = 'closed' | 'save' | 'confirm' | 'failed' | 'done';

/** Everything that this browser keeps is erased: after a back-up was offered, and a word was typed. */
export function ErasePart({ database, onErased }: ErasePartProps) {
  const t = useT('settings');
  const [step, setStep] = useState<Step>('closed');
  const isOpen = step === 'save' || step === 'confirm';
  const erase = async () => {
    const { eraseBrowserDatabase } = await import('@/stores/erase');
    database.close();
    const erased = await eraseBrowserDatabase();
    if (erased.ok) applyTheme('system');
    setStep(erased.ok ? 'done' : 'failed');
    onErased();
  };
  return (
    <Part title={t('erase.title')} text={t('erase.text')}>
      <div className={styles.stack}>
        <Button look="ghost" className={styles.danger} onClick={() => setStep('save')}>
          {t('erase.open')}
        </Button>
        <p role="status" className={step === 'failed' ? styles.bad : styles.soft}>
          {step === 'done' && t('erase.done')}
          {step === 'failed' && t('erase.failed')}
        </p>
      </div>
      <Dialog
        open={isOpen}
        onClose={() => setStep((now) => (now === 'save' || now === 'confirm' ? 'closed' : now))}
        title={t(step === 'confirm' ? 'erase.lastTitle' : 'erase.firstTitle')}
      >
        {step === 'save' && <SaveFirst database={database} onGoOn={() => setStep('confirm')} />}
        {step === 'confirm' && <Confirm onErase={() => void erase()} onCancel={() => setStep('closed')} />}
      </Dialog>
    </Part>
  );
}

/** The first step: the way back, offered before it is needed. */
function SaveFirst({ database, onGoOn }: { database: BrowserDatabase; onGoOn: () => void }) {
  const t = useT('settings');
  const [saved, setSaved] = useState(false);
  return (
    <div className={styles.step}>
      <p>{t('erase.firstText')}</p>
      <SaveAll database={database} look="solid" onSaved={() => setSaved(true)} />
      <Button look="ghost" onClick={onGoOn}>
        {t(saved ? 'erase.next' : 'erase.without')}
      </Button>
    </div>
  );
}

/** The second step: a word that nobody types by accident. */
function Confirm({ onErase, onCancel }: { onErase: () => void; onCancel: () => void }) {
  const t = useT('settings');
  const [typed, setTyped] = useState('');
  const id = useId();
  const word = t('erase.word');
  const isSure = typed.trim().toUpperCase() === word;
  return (
    <form
      className={styles.step}
      onSubmit={(event) => {
        event.preventDefault();
        if (isSure) onErase();
      }}
    >
      <p>{t('erase.lastText')}</p>
      <p className={styles.confirm}>
        <label htmlFor={id}>{t('erase.type', { word })}</label>
        <input
          id={id}
          className={styles.word}
          value={typed}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onChange={({ target }) => setTyped(target.value)}
        />
      </p>
      <p className={styles.actions}>
        <Button type="submit" className={styles.destroy} disabled={!isSure}>
          {t('erase.do')}
        </Button>
        <Button look="ghost" onClick={onCancel}>
          {t('erase.cancel')}
        </Button>
      </p>
    </form>
  );
}
