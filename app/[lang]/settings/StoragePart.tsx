'use client';

import { useEffect, useState } from 'react';
import { formatBytes } from '@/app/_i18n/formatNumber';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { askToPersist, type StorageRoom, storageRoom } from '@/stores/storage-room';
import { Part } from './Part';
import styles from './Settings.module.css';

/** Whether the browser keeps what it holds, and how much that is. */
export function StoragePart({ isKept }: { isKept: boolean }) {
  const t = useT('settings');
  const [room, setRoom] = useState<StorageRoom>();
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    let gone = false;
    void storageRoom().then((found) => {
      if (!gone) setRoom(found);
    });
    return () => {
      gone = true;
    };
  }, []);
  const ask = async () => {
    setRefused((await askToPersist()) !== true);
    setRoom(await storageRoom());
  };
  const promise = promiseOf(room?.persisted);
  return (
    <Part title={t('storage.title')} text={t('storage.text')}>
      {!isKept ? (
        <p className={styles.soft}>{t('storage.none')}</p>
      ) : (
        room !== undefined && (
          <>
            <Used room={room} />
            <p className={styles.soft}>{t(`storage.${promise}`)}</p>
            <div className={styles.stack}>
              {promise === 'best-effort' && (
                <Button look="ghost" onClick={() => void ask()}>
                  {t('storage.ask')}
                </Button>
              )}
              <p role="status" className={styles.soft}>
                {refused && t('storage.refused')}
              </p>
            </div>
          </>
        )
      )}
    </Part>
  );
}

/** What the browser has promised, as it has said. */
function promiseOf(persisted: boolean | undefined): 'persisted' | 'best-effort' | 'unknown' {
  if (persisted === undefined) return 'unknown';
  return persisted ? 'persisted' : 'best-effort';
}

/** The browser's own estimate; nothing where it gives none. */
function Used({ room: { usedBytes, quotaBytes } }: { room: StorageRoom }) {
  const t = useT('settings');
  const { language } = useLanguage();
  if (usedBytes === undefined) return null;
  const words = formatBytes(usedBytes, language);
  return (
    <p className={styles.figure}>
      {quotaBytes === undefined
        ? t('storage.usedOnly', { used: words })
        : t('storage.used', { used: words, room: formatBytes(quotaBytes, language) })}
    </p>
  );
}
