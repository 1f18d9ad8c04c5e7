'use client';

import { useEffect, useState } from 'react';
import { formatBytes } from '@/app/_i18n/formatNumber';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import type { BrowserDatabase } from '@/stores/browser-database';
import { askToPersist, type StorageRoom, storageRoom } from '@/stores/storage-room';
import { Part } from './Part';
import styles from './Settings.module.css';

/** Whether the browser keeps what it holds, and how much that is. */
export function StoragePart({ database }: { database: BrowserDatabase | undefined }) {
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
      {database === undefined ? (
        <p className={styles.soft}>{t('storage.none')}</p>
      ) : (
        room !== undefined && (
          <>
            <Used room={room} />
            <OwnWork database={database} />
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

/** How many sets and drafts of one's own there are; nothing where there are none. */
function OwnWork({ database }: { database: BrowserDatabase }) {
  const t = useT('settings');
  const { language } = useLanguage();
  const [counts, setCounts] = useState({ sets: 0, drafts: 0 });
  useEffect(() => {
    let gone = false;
    void database
      .transact('readonly', async ({ sets, drafts }) => ({
        sets: await sets.count(),
        drafts: await drafts.count(),
      }))
      .then((found) => {
        if (!gone && found.ok) setCounts(found.value);
      });
    return () => {
      gone = true;
    };
  }, [database]);
  const says = [
    ...(counts.sets > 0 ? [t('storage.ownSets', { count: counts.sets })] : []),
    ...(counts.drafts > 0 ? [t('storage.drafts', { count: counts.drafts })] : []),
  ];
  if (says.length === 0) return null;
  return (
    <p className={styles.soft}>{t('storage.own', { own: new Intl.ListFormat(language).format(says) })}</p>
  );
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
