'use client';

import { useRef, useState } from 'react';
import { useT } from '@/app/_i18n/useT';
import { Button } from './Button';
import styles from './CopyButton.module.css';

interface CopyButtonProps {
  /** What is copied, made when it is asked for. */
  text: () => string;
  /** The button's words. */
  says: string;
}

/** Copies a text and says so. Where the browser won't (plain http, a refusal), the text is shown, chosen, to be copied by hand. */
export function CopyButton({ text, says }: CopyButtonProps) {
  const t = useT('common');
  const [done, setDone] = useState<'copied' | { readonly text: string }>();
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    const made = text();
    try {
      await navigator.clipboard.writeText(made);
      setDone('copied');
    } catch {
      setDone({ text: made });
      requestAnimationFrame(() => field.current?.select());
    }
  };
  return (
    <div className={styles.copy}>
      <Button look="ghost" onClick={() => void copy()}>
        {says}
      </Button>
      <span role="status" className={styles.done}>
        {done === 'copied' && t('copy.done')}
        {done !== undefined && done !== 'copied' && t('copy.byHand')}
      </span>
      {done !== undefined && done !== 'copied' && (
        <textarea ref={field} readOnly rows={3} className={styles.text} value={done.text} aria-label={says} />
      )}
    </div>
  );
}
