import { describe, expect, it } from 'vitest';
import { wordJoiner } from '@/stores/article-files/word-breaks';

function joined(...lines: string[]): string {
  return wordJoiner(lines)(lines);
}

describe('the end of a line', () => {
  it.each([
    [['le gouverne-', 'ment a dit'], 'le gouvernement a dit'],
    [['le gouverne\u00ad', 'ment'], 'le gouvernement'],
    [['le gouverne\u00ad\u2010', 'ment'], 'le gouvernement'],
    [['à Saint-', 'Aubin'], 'à Saint-Aubin'],
    [['le vice-', 'président'], 'le vice-président'],
    [['a-t-', 'il dit'], 'a-t-il dit'],
    [['où est-', 'il ?'], 'où est-il ?'],
    [['une quarante-', 'deux'], 'une quarante-deux'],
    [['un porte-', 'parole ; le porte-parole'], 'un porte-parole ; le porte-parole'],
    [['well-', 'known'], 'well-known'],
    [['the govern-', 'ment'], 'the government'],
    [['de 1914-', '1918'], 'de 1914-1918'],
    [['un mot –', 'et un autre'], 'un mot – et un autre'],
    [['un', 'deux  trois'], 'un deux trois'],
  ])('%j', (lines, text) => {
    expect(joined(...lines)).toBe(text);
  });
});
