import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_BACK_UP_LENGTH, readBackUp, writeBackUp } from '@/core/study/back-up';
import { draftWith, ownSetWith } from '../../../fixtures/own-sets';
import { mark, NOON, review, undo } from '../progress/events';

const OWN = { version: 1, ...ownSetWith('a') };
const DRAFT = { version: 1, ...draftWith('d', 'Un texte.') };

const events = [review({ id: 'a' }), undo('u', 'a'), mark('m', { kind: 'flag' })];
const preferences = [{ key: 'k', value: 1 }];
const FILE = writeBackUp({ events, attempts: [], preferences, sets: [], drafts: [] }, NOON, 'd1');
const withParts = (changes: object) => JSON.stringify({ ...JSON.parse(FILE), ...changes });
const codeOf = (text: string) => {
  const read = readBackUp(text);
  return read.ok ? 'ok' : read.error.code;
};

describe('a back-up', () => {
  it('gives back what was put in', () => {
    expect(readBackUp(FILE)).toEqual({
      ok: true,
      value: {
        version: 1,
        madeAt: NOON,
        device: 'd1',
        content: { events, attempts: [], preferences, sets: [], drafts: [] },
        skipped: [],
      },
    });
    expect(codeOf(`\uFEFF${FILE}`)).toBe('ok');
  });

  it.each([
    ['nothing', '', 'back-up-empty'],
    ['spaces', ' \n ', 'back-up-empty'],
    ['half a file', FILE.slice(0, 300), 'back-up-cut-short'],
    ['a page that says sorry', '<!doctype html><p>503</p>', 'back-up-not-json'],
    ['a trailing comma', FILE.replace('"sets":[]', '"sets":[],'), 'back-up-not-json'],
    ['another JSON', '{"format":"anki"}', 'back-up-format'],
    ['a list', '[]', 'back-up-format'],
    ['a version as text', withParts({ version: '1' }), 'back-up-format'],
    ['a newer version', withParts({ version: 2, more: true }), 'back-up-newer'],
    ['a version before the first', withParts({ version: 0 }), 'back-up-older'],
    ['sets that are no list', withParts({ sets: 'many' }), 'back-up-damaged'],
    ['drafts that are no list', withParts({ drafts: 7 }), 'back-up-damaged'],
    ['no events', withParts({ events: undefined }), 'back-up-damaged'],
    ['events that are no list', withParts({ events: {} }), 'back-up-damaged'],
    ['no moment', withParts({ madeAt: 'yesterday' }), 'back-up-damaged'],
    ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'back-up-excess'],
    ['deep nesting cut short', '['.repeat(100_000), 'back-up-cut-short'],
    ['a hostile key', FILE.replace('"value":1', '"value":{"__proto__":{"rating":4}}'), 'back-up-excess'],
    ['too much', ' '.repeat(MAX_BACK_UP_LENGTH + 1), 'back-up-too-large'],
  ])('refuses %s by name', (_name, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('says which version it can’t read, and where a file breaks off', () => {
    expect(readBackUp(withParts({ version: 9 }))).toEqual({
      ok: false,
      error: { code: 'back-up-newer', found: 9 },
    });
    expect(readBackUp('{\n "format": nonsense }')).toMatchObject({ error: { line: 2, column: 12 } });
  });

  it('leaves out, record by record, what it can’t read, and counts it', () => {
    const read = readBackUp(
      withParts({
        events: [events[0], { ...events[0], version: 12 }, null, 'review', { ...events[0], at: 'noon' }],
        attempts: [{ version: 99 }, {}],
        preferences: [{ key: '', value: 1 }, { key: 'good', value: [true] }, 7],
        sets: [
          {},
          OWN,
          { ...OWN, version: 9 },
          { ...OWN, id: 'rabat-2025' },
          { ...OWN, bank: { ...OWN.bank, set: 'x' } },
        ],
        drafts: [DRAFT, { ...DRAFT, version: 2 }, { ...DRAFT, texts: [{ text: 7 }] }],
      }),
    );
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.content).toEqual({
      events: [events[0]],
      attempts: [],
      preferences: [{ key: 'good', value: [true] }],
      sets: [ownSetWith('a')],
      drafts: [draftWith('d', 'Un texte.')],
    });
    expect(read.value.skipped).toEqual([
      { part: 'events', reason: 'newer', count: 1 },
      { part: 'events', reason: 'damaged', count: 3 },
      { part: 'attempts', reason: 'newer', count: 1 },
      { part: 'attempts', reason: 'damaged', count: 1 },
      { part: 'preferences', reason: 'damaged', count: 2 },
      { part: 'sets', reason: 'damaged', count: 3 },
      { part: 'sets', reason: 'newer', count: 1 },
      { part: 'drafts', reason: 'newer', count: 1 },
      { part: 'drafts', reason: 'damaged', count: 1 },
    ]);
  });

  it('that is older than drafts is read', () => {
    expect(readBackUp(withParts({ drafts: undefined }))).toMatchObject({
      ok: true,
      value: { content: { events, sets: [], drafts: [] }, skipped: [] },
    });
  });

  it('takes of an event what an event has, and nothing that lies beside it', () => {
    const edit = mark('e', { kind: 'edit', wording: { answer: { fr: 'Rabat' } } });
    const read = readBackUp(
      withParts({
        events: [
          { ...events[0], secret: 'x', html: '<img onerror>' },
          { ...edit, wording: { answer: { fr: 'Rabat', de: 'Rabat' }, note: 'x' } },
        ],
      }),
    );
    expect(read).toMatchObject({ ok: true, value: { skipped: [] } });
    if (read.ok) expect(read.value.content.events).toEqual([events[0], edit]);
  });

  it('never throws, whatever text it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(typeof readBackUp(text).ok).toBe('boolean');
      }),
    );
    fc.assert(
      fc.property(fc.nat(FILE.length), fc.string({ maxLength: 3 }), (at, put) => {
        expect(typeof readBackUp(FILE.slice(0, at) + put + FILE.slice(at + 1)).ok).toBe('boolean');
      }),
    );
  });
});
