'use client';

import { useEffect, useState } from 'react';
import { useT } from '@/app/_i18n/useT';
import styles from './New.module.css';

/** Takes files that are dropped anywhere on the page; a shortcut for the file buttons. */
export function DropZone({ onDrop }: { onDrop: (files: readonly File[]) => void }) {
  const t = useT('new');
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Without this, the browser would open the file in place of the page.
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      // Out of the window, not from one element into another.
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      onDrop([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onDrop]);
  return isOver ? (
    <div className={styles.drop}>
      <p>{t('text.dropHere')}</p>
    </div>
  ) : null;
}
