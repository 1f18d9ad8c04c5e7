// `npm start`: installs what is missing, builds what has changed, serves, and prints the address.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { ensureBuilt } from './build.mjs';
import { bin, ensureInstalled, fail, ROOT } from './set-up.mjs';

/** The port asked for. @returns {number} */
function portWanted() {
  const asked = process.env.PORT ?? '';
  if (asked === '') return 3000;
  const port = Number(asked);
  if (!/^\d{1,5}$/.test(asked) || port < 1 || port > 65_535) {
    fail(`PORT must be a whole number from 1 to 65535; it is “${asked}”.`);
  }
  return port;
}

/** Ends with one line when the port can't be had. @param {number} port @returns {Promise<void>} */
function checkFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const why = error.code === 'EACCES' ? 'needs more rights than this user has' : 'is in use';
      fail(`Port ${port} ${why}. Choose another one: PORT=${port === 3000 ? 3001 : 3000} npm start`);
    });
    probe.listen(port, () => probe.close(() => resolve()));
  });
}

const port = portWanted();
await checkFree(port);
ensureInstalled();
ensureBuilt();

const server = spawn(process.execPath, [bin('next/dist/bin/next'), 'start', '--port', String(port)], {
  cwd: ROOT,
  env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
let announced = false;
server.stdout.on('data', (chunk) => {
  if (announced || !/ready/i.test(String(chunk))) return;
  announced = true;
  process.stdout.write(`Recto Verso is at http://localhost:${port} (Ctrl+C stops it)\n`);
});
/** @type {const} */ (['SIGINT', 'SIGTERM']).forEach((signal) => {
  process.on(signal, () => server.kill(signal));
});
server.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)));
