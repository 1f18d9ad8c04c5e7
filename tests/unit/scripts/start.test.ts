import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let busy: Server;
let port: number;

/** Runs `npm start`'s script and gives what it said; it ends before it would install or build anything. */
function start(PORT: string) {
  return spawnSync(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, PORT },
    encoding: 'utf8',
    timeout: 20_000,
  });
}

beforeAll(async () => {
  busy = createServer();
  await new Promise<void>((resolve) => busy.listen(0, resolve));
  const address = busy.address();
  port = typeof address === 'object' && address ? address.port : 0;
});

afterAll(() => void busy.close());

describe('npm start', () => {
  it('says in one line that the port is in use, and ends with 1', () => {
    const { status, stderr } = start(String(port));
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(`Port ${port} is in use`);
  });

  it.each(['abc', '0', '65536', '-1', '3000x', '1e3'])('refuses PORT=%s in one line', (bad) => {
    const { status, stderr } = start(bad);
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('PORT');
  });
});
