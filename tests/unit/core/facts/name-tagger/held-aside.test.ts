import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEAST_SURE_NAME } from '@/core/facts/common/name-tagger/calibration';
import { ENGLISH_PACK } from '@/core/facts/en/pack';
import { FRENCH_PACK } from '@/core/facts/fr/pack';
import { readMarked } from '@/scripts/train-names/corpus';
import { finderOf, scoreOf } from '@/scripts/train-names/score';
import { ROOT, shippedModel } from './shipped';

// Floors, a little under what the shipped models reach on files that they were never trained on.
describe.each([
  { file: 'fr-02', pack: FRENCH_PACK, f1: 0.82, sureRight: 0.94, sureFound: 0.55 },
  { file: 'en-10', pack: ENGLISH_PACK, f1: 0.84, sureRight: 0.94, sureFound: 0.6 },
  { file: 'en-11', pack: ENGLISH_PACK, f1: 0.86, sureRight: 0.94, sureFound: 0.62 },
])('names in $file, held aside', ({ file, pack, f1, sureRight, sureFound }) => {
  const sentences = readMarked(readFileSync(join(ROOT, 'training', `${file}.txt`), 'utf8'), file);
  const model = shippedModel(pack.language);
  const { right, found, marked, told } = scoreOf(sentences, finderOf(pack, model));
  const grammar = scoreOf(sentences, finderOf(pack, undefined));

  it('are found well, and better than by grammar alone', () => {
    const reached = (2 * right) / (found + marked);
    expect(reached).toBeGreaterThan(f1);
    expect(reached).toBeGreaterThan((2 * grammar.right) / (grammar.found + marked) + 0.05);
  });

  it('that may be asked are seldom wrong, and many', () => {
    const sure = told.filter((name) => name.probability >= LEAST_SURE_NAME);
    const sound = sure.filter((name) => name.isRight).length;
    expect(sound / sure.length).toBeGreaterThan(sureRight);
    expect(sound / marked).toBeGreaterThan(sureFound);
  });
});
