import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readArticle } from '@/core/article/read-article';
import { lineText } from '@/core/bank/comparable';
import { applyEdit } from '@/core/bank/review/apply-edit';
import type { Edit, Review } from '@/core/bank/review/review';
import { reviewed } from '@/core/bank/review/reviewed';
import { made } from './lirac';

const SETS = join(import.meta.dirname, '../../../../../quiz-data');

/** Our own French articles, one after the other, up to so many words. */
function longText(words: number): string {
  const paragraphs = readdirSync(SETS)
    .map((set) => join(SETS, set, 'article.fr.md'))
    .filter((file) => existsSync(file))
    .flatMap((file) => {
      const article = readArticle({ id: 'a', text: readFileSync(file, 'utf8') });
      return article.ok ? article.value.text.slice(article.value.bodyStart).split('\n\n') : [];
    });
  const chosen: string[] = [];
  let count = 0;
  for (const paragraph of paragraphs) {
    if (count >= words) break;
    chosen.push(paragraph);
    count += paragraph.split(/\s+/u).length;
  }
  return chosen.join('\n\n');
}

it('an edit of a 700-word set is done in less than 50 ms', () => {
  const start: Review = { made: made(longText(700)), edits: [] };
  const { facts, questions } = start.made;
  expect(questions.length).toBeGreaterThan(30);
  reviewed(start);
  const edits: Edit[] = [
    ...questions.map(
      ({ id, prompt }): Edit => ({
        type: 'prompt',
        question: id,
        text: { fr: `${lineText(prompt.fr)} Dites-le.`, en: `${lineText(prompt.en)} Say so.` },
      }),
    ),
    ...facts.map(({ id, label }): Edit => ({ type: 'label', fact: id, text: { fr: `le ${label.fr}` } })),
  ];
  let review = start;
  const times = new Map<Edit['type'], number[]>();
  for (const edit of edits) {
    const from = performance.now();
    const after = applyEdit(review, edit);
    times.set(edit.type, [...(times.get(edit.type) ?? []), performance.now() - from]);
    // One on top of the other: an edit must not be the slower for those before it.
    if (after.ok && edit.type === 'prompt') review = after.value;
  }
  expect(review.edits.length).toBeGreaterThan(20);
  for (const each of times.values()) {
    // The middle one: the machine may be busy with something else.
    expect(each.sort((a, b) => a - b)[Math.floor(each.length / 2)]).toBeLessThan(50);
  }
});
