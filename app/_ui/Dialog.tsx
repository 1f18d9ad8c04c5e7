'use client';

import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useT } from '@/app/_i18n/useT';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton';

interface DialogProps {
  open: boolean;
  /** Called for every way out: the button, Escape, a press beside the dialog. */
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
}

/** A modal dialog: the browser's own, which keeps the focus inside and gives it back. */
export function Dialog({ open, onClose, title, children }: DialogProps) {
  const t = useT('common');
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a native dialog; the press beside it is for pointers
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      className={styles.dialog}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className={styles.inside}>
        <div className={styles.top}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <IconButton className={styles.close} onClick={onClose} aria-label={t('dialog.close')}>
            <X aria-hidden size={20} />
          </IconButton>
        </div>
        {children}
      </div>
    </dialog>
  );
}
