'use client';

import { Monitor, Moon, Sun } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useT } from '@/app/_i18n/useT';
import styles from './ThemeChoice.module.css';
import { applyTheme, readTheme, THEME_KEY, THEMES, type Theme } from './theme';

const ICONS = { system: Monitor, light: Sun, dark: Moon };

/** Three small buttons: as the device, light, dark. Another tab's choice is followed. */
export function ThemeChoice() {
  const t = useT('common');
  // The server can't know the choice; the page is already drawn in it by the time this is.
  const [theme, setTheme] = useState<Theme | undefined>(undefined);
  useEffect(() => {
    const follow = () => {
      const chosen = readTheme();
      setTheme(chosen);
      applyTheme(chosen);
    };
    const onStorage = (event: StorageEvent) => {
      if (event.key === THEME_KEY) follow();
    };
    setTheme(readTheme());
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
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
            onClick={() => {
              applyTheme(each);
              setTheme(each);
            }}
          >
            <Icon aria-hidden size={16} />
            {t(`theme.${each}`)}
          </button>
        );
      })}
    </div>
  );
}
