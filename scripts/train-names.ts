// Trains the taggers of names: `npm run train:names -- DATA [fr|en]`, DATA the folder with {fr,en}.{train,dev}.tsv.
// Writes public/models/names.{fr,en}.bin and prints scores. The same data give the same bytes: no clock, no chance.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { LEAST_SURE_NAME } from '@/core/facts/common/name-tagger/calibration';
import { type NameModel, readNameModel } from '@/core/facts/common/name-tagger/name-model';
import { textReader } from '@/core/facts/common/name-tagger/text-of';
import type { LanguagePack } from '@/core/facts/common/pack';
import { ENGLISH_PACK } from '@/core/facts/en/pack';
import { FRENCH_PACK } from '@/core/facts/fr/pack';
import { LANGUAGES, type Language } from '@/core/language';
import { calibrate } from './train-names/calibrate';
import { type MarkedSentence, readLabelled, readMarked } from './train-names/corpus';
import { type TrainingPlan, trainCrf } from './train-names/crf';
import { type Example, exampleOf } from './train-names/examples';
import { AS_TOLD, packModel } from './train-names/pack-model';
import { finderOf, type Score, scoreLine, scoreOf } from './train-names/score';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PACKS: Readonly<Record<Language, LanguagePack>> = { fr: FRENCH_PACK, en: ENGLISH_PACK };

/** Our own sentences: those that are trained on, and those that are kept aside to measure with. */
const OWN: Readonly<
  Record<Language, { readonly trained: readonly string[]; readonly aside: readonly string[] }>
> = {
  fr: { trained: ['fr-own', 'fr-01', 'fr-03'], aside: ['fr-02'] },
  en: {
    trained: [
      ...['en-own', 'en-01', 'en-02', 'en-03', 'en-04', 'en-05', 'en-06', 'en-07', 'en-08', 'en-09'],
      ...['en-12', 'en-13', 'en-14'],
    ],
    aside: ['en-10', 'en-11'],
  },
};

/** Our own sentences count several times: they are marked as names are meant here. */
const OWN_TIMES: Readonly<Record<Language, number>> = { fr: 6, en: 5 };
/** Tweets are written unlike anything that is studied here: they make the tagger worse. */
const UNUSED = /^btc/u;

const PLAN: Readonly<Record<Language, TrainingPlan>> = {
  fr: { rounds: 8, rate: 0.2, pull: 1e-5, left: 0.15, leastSeen: 2 },
  en: { rounds: 5, rate: 0.2, pull: 1e-5, left: 0.2, leastSeen: 2 },
};

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function own(names: readonly string[]): Promise<MarkedSentence[]> {
  const files = await Promise.all(
    names.map((name) => readFile(join(ROOT, 'training', `${name}.txt`), 'utf8')),
  );
  return files.flatMap((file, index) => readMarked(file, names[index] ?? ''));
}

function examplesOf(sentences: readonly MarkedSentence[], pack: LanguagePack): Example[] {
  const reader = textReader(pack.language, pack.nameWords);
  return sentences.flatMap((sentence) => exampleOf(sentence, reader, pack) ?? []);
}

function modelOf(bytes: Uint8Array): NameModel {
  const read = readNameModel(bytes);
  if (!read.ok) throw new Error(`What was written can't be read: ${read.error.code}.`);
  return read.value;
}

/** Trains on everything but half of our own sentences, and gives what the tagger says of what it has not seen. */
function scoreUnseen(
  language: Language,
  main: readonly Example[],
  ours: readonly MarkedSentence[],
  dev: readonly MarkedSentence[],
): Score {
  const pack = PACKS[language];
  const seen = examplesOf(
    ours.filter((_, index) => index % 2 === 0),
    pack,
  );
  const half = trainCrf([...main, ...times(seen, language)], PLAN[language], () => undefined);
  const model = modelOf(packModel(half, AS_TOLD, language));
  const unseen = ours.filter((_, index) => index % 2 === 1);
  // French news is marked as we mark; the English development text is not, and would teach doubt where there is none.
  return scoreOf(language === 'fr' ? [...unseen, ...dev] : unseen, finderOf(pack, model));
}

function times(examples: readonly Example[], language: Language): Example[] {
  return Array.from({ length: OWN_TIMES[language] }, () => examples).flat();
}

async function train(language: Language, data: string): Promise<void> {
  const pack = PACKS[language];
  const read = async (part: string): Promise<MarkedSentence[]> =>
    readLabelled(await readFile(join(data, `${language}.${part}.tsv`), 'utf8'));
  const dev = await read('dev');
  const ours = await own(OWN[language].trained);
  const main = examplesOf(
    (await read('train')).filter((sentence) => !UNUSED.test(sentence.source)),
    pack,
  );
  say(`${language}: ${main.length} sentences of the data, ${ours.length} of our own`);
  const calibrations = calibrate(scoreUnseen(language, main, ours, dev).told);
  const trained = trainCrf([...main, ...times(examplesOf(ours, pack), language)], PLAN[language], (line) =>
    say(`${language}: ${line}`),
  );
  const bytes = packModel(trained, calibrations, language);
  const file = join(ROOT, 'public', 'models', `names.${language}.bin`);
  await mkdir(join(ROOT, 'public', 'models'), { recursive: true });
  await writeFile(file, bytes);
  say(`${language}: ${bytes.length} bytes, ${gzipSync(bytes).length} gzip`);
  const measured: [string, readonly MarkedSentence[]][] = [['dev', dev]];
  for (const name of OWN[language].aside) measured.push([name, await own([name])]);
  for (const [name, sentences] of measured) {
    const line = (model: NameModel | undefined): string =>
      scoreLine(scoreOf(sentences, finderOf(pack, model)), LEAST_SURE_NAME);
    say(`${language} ${name}, grammar alone:  ${line(undefined)}`);
    say(`${language} ${name}, with the tagger: ${line(modelOf(bytes))}`);
  }
}

const [data, only] = process.argv.slice(2);
if (!data) {
  process.stderr.write('Which folder has the data? npm run train:names -- DATA [fr|en]\n');
  process.exitCode = 1;
} else for (const language of LANGUAGES) if (!only || only === language) await train(language, data);
