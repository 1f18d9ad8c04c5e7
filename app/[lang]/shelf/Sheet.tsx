'use client';

import { Ellipsis } from 'lucide-react';
import { memo, useId } from 'react';
import { formatDay } from '@/app/_i18n/formatDay';
import { otherLang } from '@/app/_i18n/otherLang';
import { setPath } from '@/app/_i18n/set-path';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { IconButton } from '@/app/_ui/IconButton';
import { LocalLink } from '@/app/_ui/LocalLink';
import { ProgressBar } from '@/app/_ui/ProgressBar';
import type { SetProgress } from '../sets/useSetProgress';
import styles from './Sheet.module.css';
import type { SheetView } from './shelf-view';

/** What is left to do in a set, in two or three words; nothing before it is counted. */
function Left({ progress }: { progress: SetProgress | undefined }) {
  const t = useT('shelf');
  if (!progress) return null;
  if (progress.due > 0) return t('due', { count: progress.due });
  return t(progress.seen === 0 ? 'new' : 'upToDate');
}

interface SheetProps {
  sheet: SheetView;
  progress: SetProgress | undefined;
  /** Opens the actions of a set of one's own. The same at every render: hundreds of sheets hang on it. */
  onActions: (sheet: SheetView) => void;
}

/** One study set on the shelf: a sheet of paper that is one large link. One's own has a mark, and a button for its actions. */
export const Sheet = memo(function Sheet({ sheet, progress, onActions }: SheetProps) {
  const t = useT('shelf');
  const { language } = useLanguage();
  const ids = { title: useId(), actions: useId() };
  const [only, second] = sheet.languages;
  const isOwn = sheet.changedAt !== undefined;
  // A set in one language says which; one in both has nothing to say about it.
  const foreign = second === undefined && only !== undefined && only !== language ? only : undefined;
  return (
    <li className={isOwn ? `${styles.sheet} ${styles.own}` : styles.sheet}>
      <h3 className={styles.title} id={ids.title}>
        <LocalLink
          to={setPath(sheet.set)}
          className={styles.link}
          // One page serves all own sets: it is there already, and need not be asked for by each of them.
          {...(isOwn ? { prefetch: false } : {})}
          {...otherLang(sheet.titleLanguage[language], language)}
        >
          <bdi>{sheet.title[language]}</bdi>
        </LocalLink>
      </h3>
      {isOwn && (
        <IconButton
          className={styles.actions}
          aria-haspopup="dialog"
          aria-labelledby={`${ids.actions} ${ids.title}`}
          onClick={() => onActions(sheet)}
        >
          <span id={ids.actions} className="said">
            {t('menu.open')}
          </span>
          <Ellipsis aria-hidden size={20} />
        </IconButton>
      )}
      <p className={styles.meta}>
        <span>
          {isOwn && <b className={styles.mark}>{t('own')} · </b>}
          {foreign && <b className={styles[foreign]}>{t(foreign === 'fr' ? 'french' : 'english')} · </b>}
          {sheet.published && `${formatDay(sheet.published, language)} · `}
          {t('questions', { count: sheet.questions })}
        </span>
        <span>
          <Left progress={progress} />
        </span>
      </p>
      <ProgressBar
        className={styles.bar}
        value={progress?.known ?? 0}
        max={sheet.cards.length}
        label={t('known', { known: progress?.known ?? 0, total: sheet.cards.length })}
      />
    </li>
  );
});
