import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fact } from '@/core/facts/fact';
import type { Language } from '@/core/language';
import { factsOf } from './reading';

const FOLDER = join(process.cwd(), 'training');

/** The sentences of our training files, without their marks. */
function sentencesIn(language: Language): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.startsWith(`${language}-`) && file.endsWith('.txt'))
    .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split('\n'))
    .map((line) => line.replace(/\[([^\]|]{0,300})\|[A-Z]{2,5}\]/gu, '$1'))
    .filter((line) => line.trim() !== '');
}

/** Words that French neither elides nor contracts, though they look so. */
const FREE = /(?:de|le|la) (?:onze|onzième|oui|yaourt|un (?:à|sur)|iPhone)/iu;
const BAD_FRENCH =
  /(?:^| )(?:de|à) les?(?: |$)|(?:^| )(?:de|le|la|que) [aeiouéèêâîôûAEIOUÉÈÊÂÎÔÛ]|(?:^| )[dl]’[bcdfgjklmnpqrstvwxz]/u;
const BAD_ENGLISH = /(?:^| )(?:the the|of of|a the|the a|a [aeio]|an [bcdfgjklmnpqrstvwxz])(?: |\p{Ll})/u;

/** What is wrong with a fact's words, if anything is. */
function faultsOf(fact: Fact, language: Language): string[] {
  const faults: string[] = [];
  for (const side of ['fr', 'en'] as const) {
    const label = fact.label[side];
    if (label.trim() !== label || / {2}|undefined|NaN/u.test(label) || label === '')
      faults.push(`${side}: ${label}`);
    // Names and the article's own words are their own: only what we compose is ours to join well.
    const isOurs = side !== language || /^(?:role|date|quantity)$/u.test(fact.kind);
    const isComposed = isOurs && fact.kind !== 'person' && fact.labelLanguage[side] === side;
    if (!isComposed) continue;
    const isBad = side === 'fr' ? BAD_FRENCH.test(label.replace(FREE, '')) : BAD_ENGLISH.test(label);
    if (isBad) faults.push(`${side}: ${label}`);
  }
  return faults;
}

describe('the words of every fact', () => {
  it.each(['fr', 'en'] as const)(
    'are well joined in both languages, over all sentences (%s)',
    (language) => {
      const sentences = sentencesIn(language);
      expect(sentences.length).toBeGreaterThan(700);
      const faults = sentences.flatMap((text) =>
        factsOf(text, language, '2025-06-12').flatMap((fact) =>
          faultsOf(fact, language).map((fault) => `${fact.kind} ${fault}`),
        ),
      );
      expect(faults).toEqual([]);
    },
    120_000,
  );
});
