'use client';

import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { LANGUAGES, otherLanguage } from '@/core/language';
import styles from './LanguageSwitch.module.css';
import { useKeys } from './useKeys';

/** Français | English: switches at any moment and loses nothing. The key L does the same. */
export function LanguageSwitch() {
  const { language, switchTo } = useLanguage();
  const t = useT('common');
  useKeys({ l: () => switchTo(otherLanguage(language)) });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields; these two act at once
    <div role="group" aria-label={t('language.label')} className={styles.switch}>
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          className={`${styles.side} ${styles[each]}`}
          onClick={() => switchTo(each)}
        >
          <span className={styles.pill}>{t(`language.${each}`)}</span>
        </button>
      ))}
    </div>
  );
}
