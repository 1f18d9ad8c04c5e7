import { LANGUAGES, type Language } from '@/core/language';
import { median, medians, timed } from './clock';
import { materialOf } from './material';
import { factsOf } from './ours';
import { PEERS } from './peers/all';
import { decimals, type Table } from './table';

const KB = 1_024;
const TURNS = 3;

/** Speed: the whole engine beside its peers on one text, and how its time grows with the text's length. */
export function speedTables(root: string): Table[] {
  return [...LANGUAGES.map((language) => peersTable(root, language)), growthTable(root)];
}

function peersTable(root: string, language: Language): Table {
  const size = 100;
  const text = materialOf(root, language, size * KB);
  const peers = PEERS.filter((peer) => peer.language === language);
  const works = [() => void factsOf(text, language), ...peers.map((peer) => () => peer.everything(text))];
  const times = medians(works, TURNS);
  const [ours = Number.NaN] = times;
  return {
    heading: `Speed, ${language}: ${size} KB of our own sentences, median of ${TURNS}`,
    columns: ['', 'KB/s', 'ms', 'our speed ÷ its'],
    rows: ['Recto Verso (all kinds of facts)', ...peers.map((peer) => `${peer.name} (its part)`)].map(
      (name, at) => {
        const time = times[at] ?? Number.NaN;
        return [
          name,
          decimals((size * 1_000) / time, 0),
          decimals(time, 0),
          at === 0 ? '' : `${decimals(time / ours, 2)}×`,
        ];
      },
    ),
  };
}

const SIZES: readonly number[] = [20, 200, 1_000];

function growthTable(root: string): Table {
  const rows = LANGUAGES.map((language) => {
    const texts = SIZES.map((size) => materialOf(root, language, size * KB));
    for (const text of texts.slice(0, 2)) factsOf(text, language);
    const taken = texts.map((): number[] => []);
    for (let turn = 0; turn < TURNS; turn += 1)
      texts.forEach((text, at) => {
        // A short text's time is lost in the noise: it is read several times.
        const reads = at === 0 ? 4 : 1;
        const time = timed(() => {
          for (let read = 0; read < reads; read += 1) factsOf(text, language);
        });
        taken[at]?.push(time / reads);
      });
    const [small = Number.NaN, middle = Number.NaN, large = Number.NaN] = taken.map(median);
    const times = [small, middle, large].map((time) => decimals(time, 0));
    return [language, ...times, `${decimals(middle / small, 1)}×`, `${decimals(large / middle, 2)}×`];
  });
  return {
    heading: `Growth: ms for a text of ${SIZES.join(', ')} KB, median of ${TURNS}`,
    columns: ['', ...SIZES.map((size) => `${size} KB`), '20 → 200 KB', '200 KB → 1 MB'],
    rows,
    notes: ['Time is the processor’s. Goals: at most 11× and 5.5×.'],
  };
}
