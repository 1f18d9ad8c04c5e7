import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinWrapped } from '@/core/article/paragraphs';
import { readArticle } from '@/core/article/read-article';
import type { Bank } from '@/core/bank/bank';
import { makeBank } from '@/core/bank/make-bank';

/** A text as a mail or a file of plain text has it: no line longer than `width`. */
function wrapped(text: string, width: number, end: string): string {
  const [head = '', ...paragraphs] = text.split('\n\n');
  const wrap = (paragraph: string): string => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (longer.length > width) lines.push(line);
      line = longer.length > width ? word : longer;
    }
    return [...lines, line].join(end);
  };
  return [head, ...paragraphs.map(wrap)].join('\n\n');
}

function bankOf(text: string): Bank {
  const article = readArticle({ id: 'a', text });
  if (!article.ok) throw new Error(article.error.code);
  const made = makeBank({ set: 'set', articles: [article.value] });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

const FILES = readdirSync('quiz-data').map((set) => {
  const name = readdirSync(`quiz-data/${set}`).find((file) => file.startsWith('article.'));
  return [set, readFileSync(`quiz-data/${set}/${name}`, 'utf8')] as const;
});

describe('a text in narrow lines', () => {
  it.each(FILES)('gives what the same text gives in wide ones: %s', (_set, text) => {
    const { facts, questions } = bankOf(text);
    const narrow = bankOf(wrapped(text, 76, '\n'));
    expect(narrow.facts).toEqual(facts);
    expect(narrow.questions).toEqual(questions);
  });

  it.each([
    ['lines that end with a space, as mails have them', ' \n'],
    ['lines of another system', '\r\n'],
  ])('is the same text with %s', (_what, end) => {
    const [, text = ''] = FILES[0] ?? [];
    const from = text.indexOf('\n\n');
    expect(joinWrapped(wrapped(text, 70, end), from)).toBe(text);
  });

  it('keeps its headings, lists, verses and paragraphs apart', () => {
    const kept = `# The news of the day from all over the place\n\n- one thing that is rather long to be read at once
- another thing that is as long\n\nShort lines\nof a poem\nStand alone\n`;
    expect(joinWrapped(kept, 0)).toBe(kept.replace('lines\nof', 'lines of'));
    const article = readArticle({
      id: 'a',
      text: `${kept}\nThe mayor, Anna Beck, spoke in Lyon on 3 May 2021.\n`,
    });
    expect(article.ok && article.value.text).toContain('day from all over the place\n\n- one thing');
  });
});
