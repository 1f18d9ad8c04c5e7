/** The choices of theme; `system` follows the device. */
export const THEMES = ['system', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

/** Where the choice is kept: it must be readable before the page is drawn, which IndexedDB is not. */
export const THEME_KEY = 'theme';

/** Said on the window when this page has chosen: the choice may stand on it twice. Other tabs hear `storage`. */
export const THEME_CHOSEN = 'theme-chosen';

/** Whether a stored value is one of ours. */
export function isTheme(value: unknown): value is Theme {
  return value === 'system' || value === 'light' || value === 'dark';
}

/** The theme chosen earlier; `system` when there is none or the browser won't say. */
export function readTheme(): Theme {
  try {
    const stored = window.localStorage.getItem(THEME_KEY);
    return isTheme(stored) ? stored : 'system';
  } catch {
    return 'system';
  }
}

/** Shows a theme at once and keeps the choice, where the browser lets us. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    window.localStorage.setItem(THEME_KEY, theme);
  } catch {
    // It holds until the page is left.
  }
  window.dispatchEvent(new CustomEvent(THEME_CHOSEN, { detail: theme }));
}
