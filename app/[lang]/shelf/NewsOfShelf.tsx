'use client';

import { X } from 'lucide-react';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { isolated } from '@/app/_i18n/isolated';
import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { IconButton } from '@/app/_ui/IconButton';
import type { OwnSet } from '@/core/study/own-set';
import styles from './NewsOfShelf.module.css';
import { restoreOwnSet } from './set-actions';
import {
  forgetRemoved,
  type News,
  NO_NEWS,
  onShelfNews,
  shelfNews,
  type Titled,
  tellShelf,
} from './shelf-news';

/** The deleted set whose way back was offered last: coming back to the shelf must not take the focus again. */
let offered: string | undefined;

/**
 * What was last done with a set; and, as long as the page is open, the way to bring a deleted one back.
 *
 * @param undoes whether deleted sets are offered back: on the shelf
 */
export function NewsOfShelf({ undoes = true }: { undoes?: boolean }) {
  const t = useT('shelf');
  const { last, removed } = useSyncExternalStore(onShelfNews, shelfNews, () => NO_NEWS);
  const news = useRef<HTMLElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const gone = undoes ? removed.at(-1) : undefined;
  const goneId = gone?.id;
  // The button that was pressed is gone with its set: the next thing to press is the way back.
  useEffect(() => {
    if (goneId === undefined || goneId === offered) return;
    offered = goneId;
    undo.current?.focus();
  }, [goneId]);
  const restore = async (set: OwnSet) => {
    await restoreOwnSet(set);
    // It may be deleted once more.
    offered = undefined;
    news.current?.focus();
  };
  return (
    <section ref={news} tabIndex={-1} aria-label={t('news.label')} className={styles.news}>
      <div role="status" className={styles.rows}>
        {last && (
          <div className={last.what === 'failed' ? `${styles.row} ${styles.failed}` : styles.row}>
            <Sentence news={last} />
            <Close onPress={() => tellShelf(undefined)} />
          </div>
        )}
        {gone && (
          <div className={styles.row}>
            <p>
              <b>{t('news.removed')}</b> · <Title of={gone.bank} />
              <small>{t('news.removedWhy')}</small>
            </p>
            <Button ref={undo} look="quiet" className={styles.undo} onClick={() => void restore(gone)}>
              {t('news.undo')}
            </Button>
            <Close onPress={() => forgetRemoved(gone.id)} />
          </div>
        )}
      </div>
    </section>
  );
}

function Title({ of }: { of: Titled }) {
  const { language } = useLanguage();
  return (
    <bdi className={styles.title} {...otherLang(of.titleLanguage[language], language)}>
      {of.title[language]}
    </bdi>
  );
}

function Sentence({ news }: { news: News }) {
  const t = useT('shelf');
  if (news.what === 'failed') return <p>{t(`problem.${news.problem}`)}</p>;
  return (
    <p>
      <b>{t(`news.${news.what}`)}</b> · <Title of={news.of} />
      {news.what === 'exported' && <small>{t('news.exportedAs', { name: isolated(news.name) })}</small>}
    </p>
  );
}

function Close({ onPress }: { onPress: () => void }) {
  const t = useT('shelf');
  return (
    <IconButton className={styles.close} aria-label={t('news.close')} onClick={onPress}>
      <X aria-hidden size={18} />
    </IconButton>
  );
}
