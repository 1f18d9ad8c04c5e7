import { LANGUAGES, type Language } from '@/core/language';
import { type Reader, readerAsShipped } from './as-shipped';
import { median, type Timing, timed, timings } from './clock';
import { materialOf } from './material';
import { PEERS } from './peers/all';
import { decimals, type Table } from './table';

const KB = 1_024;
const TURNS = 3;
/** Readings before a peer's and our own count: by then the compiler has done its work for both. */
const WARMING = 4;

/** Speed: the whole engine beside its peers on one text, and how its time grows with the text's length. */
export async function speedTables(root: string): Promise<Table[]> {
  const factsOf = await readerAsShipped(root);
  return [...LANGUAGES.map((language) => peersTable(root, factsOf, language)), growthTable(root, factsOf)];
}

function peersTable(root: string, factsOf: Reader, language: Language): Table {
  const size = 100;
  const text = materialOf(root, language, size * KB);
  const peers = PEERS.filter((peer) => peer.language === language);
  const works = [() => void factsOf(text, language), ...peers.map((peer) => () => peer.everything(text))];
  const times = timings(works, WARMING, TURNS);
  const of = (at: number): Timing => times[at] ?? { first: Number.NaN, warm: Number.NaN };
  const ours = of(0);
  return {
    heading: `Speed, ${language}: ${size} KB of our own sentences, the first reading and the median of ${TURNS} after ${WARMING}`,
    columns: ['', 'first, ms', 'our speed ÷ its', 'warm, ms', 'KB/s', 'our speed ÷ its'],
    rows: ['Recto Verso (all kinds of facts)', ...peers.map((peer) => `${peer.name} (its part)`)].map(
      (name, at) => {
        const { first, warm } = of(at);
        const ratio = (its: number, own: number): string => (at === 0 ? '' : `${decimals(its / own, 2)}×`);
        return [
          name,
          ...[decimals(first, 0), ratio(first, ours.first)],
          ...[decimals(warm, 0), decimals((size * 1_000) / warm, 0), ratio(warm, ours.warm)],
        ];
      },
    ),
  };
}

const SIZES: readonly number[] = [20, 200, 1_000];

function growthTable(root: string, factsOf: Reader): Table {
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
