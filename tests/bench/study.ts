import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { findBrowser } from '@/scripts/find-browser.mjs';
import { type Figure, measureStudy, PEER } from './study/measure';

/** Prints figures with their ratio to ts-fsrs alone, measured in the same run. */
function print(title: string, figures: readonly Figure[]) {
  const peer = figures.find(({ name }) => name === PEER)?.ms ?? Number.NaN;
  console.log(`\n${title}`);
  for (const { name, ms } of figures) {
    console.log(
      `${`${ms.toFixed(0)} ms`.padStart(10)}  ${`×${(ms / peer).toFixed(2)}`.padStart(7)}  ${name}`,
    );
  }
}

/** The same figures in Chromium, its processor slowed down four times as a telephone's would be. */
async function measureInChromium(): Promise<Figure[]> {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('./study/page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
  });
  const script = bundle.outputFiles[0]?.text ?? '';
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.route('http://bench.test/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
    );
    await page.goto('http://bench.test/');
    await page.addScriptTag({ content: script });
    await page.evaluate('fillStudy()');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return await page.evaluate<Figure[]>('measureStudyHere()');
  } finally {
    await browser.close();
  }
}

print('Node', await measureStudy());
print('Chromium, slowed down 4 times', await measureInChromium());
console.log('\nMedians of three runs; × is the ratio to ts-fsrs next() in the same run.');
