import { describe, expect, test, vi } from 'vitest';
import { createCourse } from '@/app/[lang]/new/review/course';
import { readArticle } from '@/core/article/read-article';
import { makeBank } from '@/core/bank/make-bank';
import { remake } from '@/core/bank/review/remake';
import type { Remade, Review } from '@/core/bank/review/review';

const TEXT = `Le maire de Lyon, Grégory Doucet, a rouvert le marché le 3 mars 2025. Le chantier a coûté 4,2 millions d’euros.

Un second marché doit ouvrir à Villeurbanne en juin 2026. La Commission européenne avait versé 600 000 euros en 2023.`;

function made(): Review {
  const article = readArticle({ id: 'a', text: TEXT });
  const bank = article.ok ? makeBank({ set: 'own-x', articles: [article.value] }) : article;
  if (!bank.ok) throw new Error(bank.error.code);
  return { made: bank.value, edits: [] };
}

/** A course whose questions are made when the test says so. */
function started() {
  const review = made();
  const orders: { review: Review; done: (remade: Remade) => void; fail: () => void }[] = [];
  const save = vi.fn();
  const course = createCourse(
    {
      review,
      remade: remake(review),
      remake: (next) =>
        new Promise((done, fail) => orders.push({ review: next, done, fail: () => fail(new Error('dead')) })),
    },
    save,
  );
  const drop = (index: number) =>
    course.edit([{ type: 'drop-fact', fact: review.made.facts[index]?.id ?? '' }]);
  const finish = async (order: number) => {
    const given = orders[order];
    given?.done(remake(given.review));
    await Promise.resolve();
    await new Promise((next) => setTimeout(next));
  };
  return { review, course, orders, save, drop, finish };
}

describe('a review that goes on', () => {
  test('a step of facts is done at once, saved, and its questions follow', async () => {
    const { course, orders, save, drop, finish } = started();
    expect(await drop(0)).toEqual([[]]);
    expect(course.latest().review.edits).toHaveLength(1);
    expect(course.latest().work).toBe('busy');
    expect(save).toHaveBeenCalledTimes(1);
    await finish(0);
    expect(orders).toHaveLength(1);
    expect(course.latest().work).toBe('idle');
    expect(course.latest().remade.bank).toEqual(remake(course.latest().review).bank);
  });

  test('of steps taken while questions are made, only the last one’s are made next', async () => {
    const { course, orders, drop, finish } = started();
    for (const index of [0, 1, 2]) await drop(index);
    expect(orders).toHaveLength(1);
    await finish(0);
    expect(orders).toHaveLength(2);
    expect(orders[1]?.review.edits).toHaveLength(3);
    await finish(1);
    expect(course.latest().work).toBe('idle');
  });

  test('an undo goes back to questions that are at hand', async () => {
    const { review, course, orders, drop, finish } = started();
    await drop(0);
    await finish(0);
    course.undo();
    expect(course.latest()).toMatchObject({ review: { edits: [] }, work: 'idle' });
    expect(course.latest().remade.bank).toBe(review.made);
    expect(course.latest().said).toMatchObject({ type: 'drop-fact', isUndone: true });
    expect(orders).toHaveLength(1);
    course.undo();
    expect(course.latest().said?.step).toBe(2);
  });

  test('a dead worker loses no step, and the questions can be made again', async () => {
    const { course, orders, save, drop, finish } = started();
    await drop(0);
    orders[0]?.fail();
    await course.settled();
    expect(course.latest().work).toBe('broken');
    expect(save).toHaveBeenCalledTimes(1);
    course.makeAgain();
    await finish(1);
    expect(course.latest().work).toBe('idle');
  });

  test('what is refused changes nothing, and neither do the edits beside it', async () => {
    const { review, course, save } = started();
    const question = review.made.questions[0]?.id ?? '';
    const problems = await course.edit([
      { type: 'title', text: { fr: 'Un autre titre' } },
      { type: 'prompt', question, text: { fr: '', en: '' } },
    ]);
    expect(problems[0]).toEqual([]);
    expect(problems[1]?.[0]).toMatchObject({ code: 'empty' });
    expect(course.latest().review).toBe(review);
    expect(save).not.toHaveBeenCalled();
  });

  test('an edit of words waits for the questions that it is about', async () => {
    const { course, drop, finish } = started();
    await drop(0);
    const titled = course.edit([{ type: 'title', text: { fr: 'Un autre titre' } }]);
    expect(course.latest().review.edits).toHaveLength(1);
    await finish(0);
    await titled;
    expect(course.latest().review.edits).toHaveLength(2);
  });

  test('a fact that is added is named once it is there', async () => {
    const { course } = started();
    const start = TEXT.indexOf('Villeurbanne');
    const known = course.latest().review.made.facts.find(({ mentions }) => mentions[0]?.start === start);
    await course.edit([{ type: 'drop-fact', fact: known?.id ?? '' }]);
    const marche = TEXT.indexOf('chantier');
    const problems = await course.edit([
      {
        type: 'add-fact',
        kind: 'measure',
        mention: { language: 'fr', start: marche, end: marche + 'chantier'.length },
        actors: [],
      },
    ]);
    expect(problems).toEqual([[]]);
    expect(course.latest().said?.about).toBeTypeOf('string');
  });
});
