import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { splitWords } from '@/core/article/words';
import { LANGUAGES, type Language } from '@/core/language';

// Many texts are read on machines that may be busy with other things.
vi.setConfig({ testTimeout: 60_000 });

function split(text: string, language: Language): string {
  return splitWords(text, { start: 0, end: text.length }, language)
    .map(({ text: word }) => word)
    .join('|');
}

describe('words', () => {
  it.each([
    ["l’été d'une qu’il", "l’|été|d'|une|qu’|il"],
    ["aujourd’hui, jusqu'en mai", "aujourd’hui|jusqu'|en|mai"],
    ['Yaël Braun-Pivet', 'Yaël|Braun-Pivet'],
    ['N’Golo Kanté et L’Oréal', 'N’Golo|Kanté|et|L’|Oréal'],
    ['3,5 et 1 250 et 1\u202f250,5', '3,5|et|1 250|et|1\u202f250,5'],
    ['le 1er, le XIXe', 'le|1er|le|XIXe'],
    ['le 16e siècle, la 25e fois', 'le|16e|siècle|la|25e|fois'],
    ['(@BrunoRetailleau) #Rabat', '@BrunoRetailleau|#Rabat'],
    ['pic.twitter.com/LHejyWS61q.', 'pic.twitter.com/LHejyWS61q'],
    ['voir https://exemple.fr/a?b=1).', 'voir|https://exemple.fr/a?b=1'],
    ['jean.dupont@exemple.fr !', 'jean.dupont@exemple.fr'],
    ['e\u0301te\u0301 co\u00adopération', 'e\u0301te\u0301|co\u00adopération'],
    ['av. J.-C.', 'av|J.-C.'],
    ['« oui » 😀', 'oui'],
  ])('French: %s', (text, words) => {
    expect(split(text, 'fr')).toBe(words);
  });

  it.each([
    ['Macron’s plan', 'Macron|’s|plan'],
    ["don't, can’t, they're", "do|n't|ca|n’t|they|'re"],
    ['the U.S. Navy', 'the|U.S.|Navy'],
    ['1,250.5 and 20:30', '1,250.5|and|20:30'],
    ['O’Connor and well-known', 'O’Connor|and|well-known'],
    ['the ministers’ vote', 'the|ministers|vote'],
    ['the 25th in the 1500s', 'the|25th|in|the|1500s'],
  ])('English: %s', (text, words) => {
    expect(split(text, 'en')).toBe(words);
  });

  it('has exact offsets whatever the text and the span', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom(...LANGUAGES),
        (lead, text, language) => {
          const whole = `${lead} ${text}`;
          let last = lead.length + 1;
          for (const word of splitWords(whole, { start: last, end: whole.length }, language)) {
            expect(whole.slice(word.start, word.end)).toBe(word.text);
            expect(word.start).toBeGreaterThanOrEqual(last);
            expect(word.end).toBeGreaterThan(word.start);
            last = word.end;
          }
          expect(last).toBeLessThanOrEqual(whole.length);
        },
      ),
    );
  });

  it.each(['aaaa', 'a.', 'a-', '1,1,', '1 000 ', 'l’', '@a.', 'http://'])(
    'reads 100 KB of %j in little time',
    (unit) => {
      const text = unit.repeat(100_000 / unit.length);
      const before = performance.now();
      split(text, 'fr');
      split(text, 'en');
      expect(performance.now() - before).toBeLessThan(10_000);
    },
  );
});
