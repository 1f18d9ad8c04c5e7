// `npm run verify`: every check that needs no browser.
import { ensureInstalled } from './set-up.mjs';

ensureInstalled();
const { close, verify } = await import('./checks.mjs');
process.exit(close(verify()));
