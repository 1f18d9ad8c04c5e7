'use client';

import { formatDay } from '@/app/_i18n/formatDay';
import { otherLang } from '@/app/_i18n/otherLang';
import { setPath } from '@/app/_i18n/set-path';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { LocalLink } from '@/app/_ui/LocalLink';
import { ProgressBar } from '@/app/_ui/ProgressBar';
import styles from './Sheet.module.css';
import type { SetProgress } from './sets/useSetProgress';
import type { SheetView } from './shelf-view';

/** What is left to do in a set, in two or three words; nothing before it is counted. */
function Left({ progress }: { progress: SetProgress | undefined }) {
  const t = useT('shelf');
  if (!progress) return null;
  if (progress.due > 0) return t('due', { count: progress.due });
  return t(progress.seen === 0 ? 'new' : 'upToDate');
}

/** One study set on the shelf: a sheet of paper that is one large link. */
export function Sheet({ sheet, progress }: { sheet: SheetView; progress: SetProgress | undefined }) {
  const t = useT('shelf');
  const { language } = useLanguage();
  const [only, second] = sheet.languages;
  // A set in one language says which; one in both has nothing to say about it.
  const foreign = second === undefined && only !== undefined && only !== language ? only : undefined;
  return (
    <li className={styles.sheet}>
      <h3 className={styles.title}>
        <LocalLink
          to={setPath(sheet.set)}
          className={styles.link}
          {...otherLang(sheet.titleLanguage[language], language)}
        >
          {sheet.title[language]}
        </LocalLink>
      </h3>
      <p className={styles.meta}>
        <span>
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
}
