import { THEME_KEY } from './theme';

/** Runs before the first paint, so that a dark page never flashes white. Its hash is in the page's CSP. */
const SCRIPT = `try{var t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;

export function ThemeScript() {
  return <script>{SCRIPT}</script>;
}
