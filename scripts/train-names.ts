// Trains the taggers of names: `npm run train:names -- DATA [fr|en]`, DATA the folder with {fr,en}.{train,dev}.tsv.
// Writes public/models/names.{fr,en}.bin and prints scores. The same data give the same bytes: no clock, no chance.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { LEAST_SURE_NAME } from '@/core/facts/common/name-tagger/calibration';
import { commonWordKey } from '@/core/facts/common/name-tagger/common-words';
import { type NameModel, readNameModel } from '@/core/facts/common/name-tagger/name-model';
import { textReader } from '@/core/facts/common/name-tagger/text-of';
import type { LanguagePack } from '@/core/facts/common/pack';
import { ENGLISH_PACK } from '@/core/facts/en/pack';
import { FRENCH_PACK } from '@/core/facts/fr/pack';
import { LANGUAGES, type Language } from '@/core/language';
import { calibrate, type Told } from './train-names/calibrate';
import { commonWordsIn } from './train-names/common';
import { type MarkedSentence, readLabelled, readMarked } from './train-names/corpus';
import { type TrainingPlan, trainCrf } from './train-names/crf';
import { type Example, exampleOf } from './train-names/examples';
import { AS_TOLD, packModel } from './train-names/pack-model';
import { finderOf, scoreLine, scoreOf } from './train-names/score';

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

function examplesOf(
  sentences: readonly MarkedSentence[],
  pack: LanguagePack,
  common: ReadonlySet<number>,
): Example[] {
  const reader = textReader(pack.language, pack.nameWords, (word) => common.has(commonWordKey(word)));
  return sentences.flatMap((sentence) => exampleOf(sentence, reader, pack) ?? []);
}

function modelOf(bytes: Uint8Array): NameModel {
  const read = readNameModel(bytes);
  if (!read.ok) throw new Error(`What was written can't be read: ${read.error.code}.`);
  return read.value;
}

/** Our own sentences are divided by this many, so that each part is once not trained on. */
const FOLDS = 4;

/** What a language's taggers learn from. */
interface Material {
  readonly main: readonly Example[];
  readonly ours: readonly MarkedSentence[];
  readonly dev: readonly MarkedSentence[];
  readonly common: ReadonlySet<number>;
}

/** Trains as often as there are parts, each time on everything but one of them, and gives what is said of what was not seen. */
function toldUnseen(language: Language, { main, ours, dev, common }: Material): Told[] {
  const pack = PACKS[language];
  const examples = ours.map((sentence) => examplesOf([sentence], pack, common));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isUnseen = (_item: unknown, index: number): boolean => index % FOLDS === fold;
    const seen = examples.filter((_item, index) => index % FOLDS !== fold).flat();
    const part = trainCrf([...main, ...times(seen, language)], PLAN[language], () => undefined);
    const model = modelOf(packModel(part, AS_TOLD, language, common));
    // French news is marked as we mark; the English development text is not, and would teach doubt where there is none.
    const unseen = [...ours.filter(isUnseen), ...(language === 'fr' ? dev.filter(isUnseen) : [])];
    return scoreOf(unseen, finderOf(pack, model)).told;
  }).flat();
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
  const given = (await read('train')).filter((sentence) => !UNUSED.test(sentence.source));
  const common = commonWordsIn(given, language);
  const main = examplesOf(given, pack, common);
  say(
    `${language}: ${main.length} sentences of the data, ${ours.length} of our own, ${common.size} common words`,
  );
  const calibrations = calibrate(toldUnseen(language, { main, ours, dev, common }));
  const all = [...main, ...times(examplesOf(ours, pack, common), language)];
  const trained = trainCrf(all, PLAN[language], (line) => say(`${language}: ${line}`));
  const bytes = packModel(trained, calibrations, language, common);
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
