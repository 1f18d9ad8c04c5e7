'use client';

import { Keyboard } from 'lucide-react';
import { useState } from 'react';
import { useT } from '@/app/_i18n/useT';
import { Dialog } from './Dialog';
import styles from './KeyHelp.module.css';
import { useKeys } from './useKeys';

export interface KeyExplained {
  /** The caps to draw: `['1', '2']`, `[t('keys.space')]`. */
  keys: readonly string[];
  /** What they do, in the screen's language. */
  does: string;
}

/** The keys of a screen, shown by the key ? and by a quiet button; L and ? are added. */
export function KeyHelp({ keys }: { keys: readonly KeyExplained[] }) {
  const t = useT('common');
  const [open, setOpen] = useState(false);
  useKeys({ '?': () => setOpen(true) });
  const all: readonly KeyExplained[] = [
    ...keys,
    { keys: ['L'], does: t('keys.language') },
    { keys: ['?'], does: t('keys.help') },
  ];
  return (
    <>
      <button type="button" className={styles.show} onClick={() => setOpen(true)}>
        <Keyboard aria-hidden size={18} />
        {t('keys.show')}
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('keys.title')}>
        <dl>
          {all.map((each) => (
            <div key={each.keys.join(' ')} className={styles.row}>
              <dt className={styles.caps}>
                {each.keys.map((cap) => (
                  <kbd key={cap} className={styles.cap}>
                    {cap}
                  </kbd>
                ))}
              </dt>
              <dd>{each.does}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  );
}
