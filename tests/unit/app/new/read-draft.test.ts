import { describe, expect, test } from 'vitest';
import type { News } from '@/app/[lang]/new/reading/messages';
import { type ReadingTools, readDraft } from '@/app/[lang]/new/reading/read-draft';
import { err } from '@/core/result';
import type { Draft, DraftText } from '@/core/study/draft';
import { memoryDraftStore } from '@/stores/memory-draft-store';
import { memoryOwnSetStore } from '@/stores/memory-own-set-store';

const FR =
  'Le lundi 14 avril 2025, le ministre français de l’Intérieur, Bruno Retailleau, est arrivé à Rabat. Il y a rencontré son homologue, Abdelouafi Laftit. Deux jours plus tôt, il était à Londres.';
const EN =
  'On Monday 14 April 2025, the French Minister of the Interior, Bruno Retailleau, arrived in Rabat. There he met his counterpart, Abdelouafi Laftit.';

const ID = 'own-abcdefghijklmnop';
const draftOf = (...texts: DraftText[]): Draft => ({ id: ID, changedAt: 1, texts });

function desk(isKept = true) {
  const told: News[] = [];
  const shelf = { sets: memoryOwnSetStore(), drafts: memoryDraftStore(), isKept, close: () => {} };
  const tools: ReadingTools = {
    shelf,
    loadNames: async () => ({}),
    tell: (news) => told.push(news),
    now: () => 1_000,
  };
  return { shelf, told, tools };
}

async function reviewOf(shelf: ReadingTools['shelf'], id = ID) {
  const draft = await shelf.drafts.open(id);
  if (!draft.ok || draft.value?.review === undefined) throw new Error('the draft has a review');
  return draft.value.review;
}

describe('reading a draft', () => {
  test('keeps the review in the draft, with the texts as they are', async () => {
    const { shelf, tools } = desk();
    const draft = draftOf({ text: FR, title: '  Visite à Rabat ', source: '', published: '2025-04-15' });
    const answer = await readDraft(draft, false, tools);
    const review = await reviewOf(shelf);
    expect(answer).toEqual({
      type: 'read',
      draft: ID,
      facts: review.made.facts.length,
      questions: review.made.questions.length,
    });
    expect(review.made.set).toBe(ID);
    expect(review.made.articles).toMatchObject([
      { id: `${ID}-fr`, title: 'Visite à Rabat', published: '2025-04-15', text: FR },
    ]);
    expect(await shelf.drafts.open(ID)).toMatchObject({ value: { texts: draft.texts, changedAt: 1_000 } });
  });

  test('counts relative dates from the day that was given', async () => {
    const { shelf, tools } = desk();
    await readDraft(
      draftOf({ text: FR.replace('Le lundi 14 avril 2025', 'Lundi'), published: '2025-04-16' }),
      false,
      tools,
    );
    const { made } = await reviewOf(shelf);
    expect(made.facts.filter(({ kind }) => kind === 'date')).toMatchObject([
      { value: '2025-04-14', basis: 'implied' },
    ]);
  });

  test('tells its stages in order, never going back, and which of two texts it is in', async () => {
    const { told, tools } = desk();
    await readDraft(draftOf({ text: FR }, { text: EN }), false, tools);
    const stages = told.filter((news) => news.type === 'stage');
    const parts = stages.map(({ part }) => part);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(parts[0]).toBe(0);
    expect(parts.every((part) => part <= 1)).toBe(true);
    expect(new Set(stages.map(({ stage }) => stage))).toEqual(
      new Set(['text', 'names', 'facts', 'questions', 'proof', 'keeping']),
    );
    expect(new Set(stages.map(({ language }) => language))).toEqual(new Set([undefined, 'fr', 'en']));
  });

  test('says in which languages names are found by grammar alone', async () => {
    const { told, tools } = desk();
    await readDraft(draftOf({ text: EN }), false, tools);
    expect(told.filter(({ type }) => type === 'plain')).toEqual([{ type: 'plain', languages: ['en'] }]);
  });

  test('gives the day of the first text to the second, which has none', async () => {
    const { shelf, tools } = desk();
    await readDraft(draftOf({ text: FR, published: '2025-04-15' }, { text: EN }), false, tools);
    const { made } = await reviewOf(shelf);
    expect(made.articles.map(({ published }) => published)).toEqual(['2025-04-15', '2025-04-15']);
    expect(made.articles.map(({ language }) => language)).toEqual(['fr', 'en']);
  });

  test('cleans the text once: what is seen by no reader goes, and every proof is in what is kept', async () => {
    const { shelf, tools } = desk();
    await readDraft(
      draftOf({ text: FR.replace('Rabat', 'Ra\u00adbat\u202e\u0000').replaceAll('. ', '.\r\n') }),
      false,
      tools,
    );
    const { made } = await reviewOf(shelf);
    const [article] = made.articles;
    expect(article?.text).toBe(FR.replaceAll('. ', '.\n'));
    for (const { evidence } of made.questions) {
      for (const { start, end, exact } of evidence) expect(article?.text.slice(start, end)).toBe(exact);
    }
  });
});

describe('a draft that can’t be read', () => {
  const problemOf = async (...texts: DraftText[]) => {
    const { shelf, tools } = desk();
    const answer = await readDraft(draftOf(...texts), false, tools);
    expect((await shelf.drafts.list()).ok && (await shelf.drafts.open(ID))).toEqual({
      ok: true,
      value: undefined,
    });
    return answer.type === 'refused' ? answer.problem : answer;
  };

  test('is refused with its reason and the text that it is about', async () => {
    expect(await problemOf({ text: '' })).toMatchObject({ code: 'article-empty', text: 0 });
    expect(await problemOf({ text: '😀 😀' })).toMatchObject({ code: 'article-too-short', text: 0 });
    expect(
      await problemOf({ text: FR }, { text: 'El presidente llegó a Madrid con los ministros.' }),
    ).toMatchObject({
      code: 'article-unknown-language',
      text: 1,
    });
    expect(await problemOf({ text: 'mot '.repeat(270_000) })).toMatchObject({ code: 'article-too-long' });
    expect(await problemOf({ text: FR }, { text: FR })).toEqual({ code: 'same-language' });
  });

  test('says what was found when nothing can be asked', async () => {
    expect(await problemOf({ text: 'Il pleut sur la ville et le vent souffle un peu.' })).toEqual({
      code: 'no-facts',
      found: [],
    });
    const lone = await problemOf({ text: 'C’était en 1998.', language: 'fr' });
    expect(lone).toEqual({ code: 'no-questions', found: [['date', 1]] });
  });

  test('takes an empty second text for none', async () => {
    const { tools } = desk();
    expect(await readDraft(draftOf({ text: FR }, { text: ' \n' }), false, tools)).toMatchObject({
      type: 'read',
    });
  });
});

describe('what a reading finds in the store', () => {
  test('a set of the very same article: it is named, and read on only when asked', async () => {
    const { shelf, tools } = desk();
    await readDraft(draftOf({ text: FR }), false, tools);
    const { made } = await reviewOf(shelf);
    await shelf.sets.keep({ id: ID, madeAt: 1, changedAt: 1, bank: made });
    const other = { ...draftOf({ text: `${FR}\r\n` }), id: 'own-zzzzzzzzzzzzzzzz' };
    expect(await readDraft(other, false, tools)).toEqual({
      type: 'known',
      known: { set: ID, title: made.title.fr, titleLanguage: 'fr' },
    });
    expect(await readDraft(other, true, tools)).toMatchObject({ type: 'read', draft: other.id });
    expect(
      await readDraft({ ...other, texts: [{ text: `${FR} Il est parti.` }] }, false, tools),
    ).toMatchObject({
      type: 'read',
    });
  });

  test('a corrected article is made for its set, so that unchanged questions keep their ids and edits', async () => {
    const { shelf, tools } = desk();
    await readDraft(draftOf({ text: FR }), false, tools);
    const review = await reviewOf(shelf);
    const person = review.made.facts.find(({ kind }) => kind === 'person');
    const edited = { ...review, edits: [{ type: 'drop-fact', fact: person?.id ?? '' } as const] };
    await shelf.sets.keep({ id: ID, madeAt: 1, changedAt: 1, bank: review.made, review: edited });
    const text = FR.replace('Deux jours plus tôt', 'La veille');
    const draft = { ...draftOf({ text }), id: 'own-zzzzzzzzzzzzzzzz', correcting: ID };
    expect(await readDraft(draft, false, tools)).toMatchObject({ type: 'read', draft: draft.id });
    const again = await reviewOf(shelf, draft.id);
    expect(again.made.set).toBe(ID);
    expect(again.edits).toEqual(edited.edits);
    const ids = new Set(review.made.questions.map(({ id }) => id));
    expect(again.made.questions.filter(({ id }) => ids.has(id)).length).toBeGreaterThan(3);
  });

  test('a set to correct that is gone is said', async () => {
    const { tools } = desk();
    const draft = { ...draftOf({ text: FR }), correcting: 'own-zzzzzzzzzzzzzzzz' };
    expect(await readDraft(draft, false, tools)).toEqual({ type: 'refused', problem: { code: 'set-gone' } });
  });

  test('where nothing is kept, the review is handed to the page', async () => {
    const { shelf, tools } = desk(false);
    const answer = await readDraft(draftOf({ text: FR }), false, tools);
    expect(answer).toMatchObject({ type: 'read', review: { made: { set: ID } } });
    expect(await shelf.drafts.open(ID)).toEqual({ ok: true, value: undefined });
  });

  test('no room left is said, with nothing thrown', async () => {
    const { shelf, tools } = desk();
    const full = async () => err({ code: 'store-full', detail: '' } as const);
    const drafts = { ...shelf.drafts, keep: full };
    expect(await readDraft(draftOf({ text: FR }), false, { ...tools, shelf: { ...shelf, drafts } })).toEqual({
      type: 'refused',
      problem: { code: 'store-full' },
    });
  });
});
