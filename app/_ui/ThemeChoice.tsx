'use client';

import { Monitor, Moon, Sun } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useT } from '@/app/_i18n/useT';
import styles from './ThemeChoice.module.css';
import { applyTheme, isTheme, readTheme, THEME_CHOSEN, THEME_KEY, THEMES, type Theme } from './theme';

const ICONS = { system: Monitor, light: Sun, dark: Moon };

/** Three small buttons: as the device, light, dark. A choice made elsewhere, here or in another tab, is followed. */
export function ThemeChoice() {
  const t = useT('common');
  // The server can't know the choice; the page is already drawn in it by the time this is.
  const [theme, setTheme] = useState<Theme | undefined>(undefined);
  useEffect(() => {
    const onStorage = (event: StorageEvent) => {
      if (event.key === THEME_KEY) applyTheme(readTheme());
    };
    const onChosen = (event: Event) => {
      if (event instanceof CustomEvent && isTheme(event.detail)) setTheme(event.detail);
    };
    setTheme(readTheme());
    window.addEventListener('storage', onStorage);
    window.addEventListener(THEME_CHOSEN, onChosen);
    return () => {
      window.removeEventListener('storage', onStorage);
      window.removeEventListener(THEME_CHOSEN, onChosen);
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields; these act at once
    <div role="group" aria-label={t('theme.label')} className={styles.choice}>
      {THEMES.map((each) => {
        const Icon = ICONS[each];
        return (
          <button
            key={each}
            type="button"
            aria-pressed={theme === each}
            className={styles.each}
            onClick={() => applyTheme(each)}
          >
            <Icon aria-hidden size={16} />
            {t(`theme.${each}`)}
          </button>
        );
      })}
    </div>
  );
}
