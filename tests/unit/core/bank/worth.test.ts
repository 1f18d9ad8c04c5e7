import { describe, expect, it } from 'vitest';
import { readArticle } from '@/core/article/read-article';
import type { BankFact, Question } from '@/core/bank/bank';
import { choose, LEAST, PASSING, PLENTY } from '@/core/bank/choose';
import { makeBank, readFacts } from '@/core/bank/make-bank';
import { toReading } from '@/core/bank/reading';
import { eventsOf } from '@/core/bank/templates/event';
import { worthOf } from '@/core/bank/worth';

const ARTICLE = `---
title: Le phare de Brignac rallumé
published: 2024-06-03
---

La maire, Inès Valmont, a rallumé le phare de Brignac le 2 juin 2024. Il était éteint depuis une tempête.

Le phare a été bâti en 1857. Inès Valmont s’est entretenue avec l’architecte Paul Quéré. Trois bateaux se trouvaient au large.

Un musée ouvrira en mai 2026. Une carte postale montre aussi Lisbonne.
`;

function article(text: string, language: 'fr' | 'en' = 'fr') {
  const read = readArticle({ id: `a-${language}`, text, language });
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

function worthIn(text: string): (label: string) => number {
  const articles = [article(text)];
  const reading = toReading('set', articles, readFacts(articles));
  const worth = worthOf(reading, eventsOf(reading));
  return (label) => {
    const fact = reading.facts.find((each) => each.label.fr === label);
    if (!fact) throw new Error(`no ${label} among ${reading.facts.map((each) => each.label.fr).join(', ')}`);
    return worth.get(fact.id) ?? -1;
  };
}

describe('what a fact is worth', () => {
  const worth = worthIn(ARTICLE);

  it('is more for who and when of the opening lines than for what is said later', () => {
    for (const early of ['Inès Valmont', '2 juin 2024']) {
      for (const late of ['1857', 'mai 2026', 'Lisbonne']) expect(worth(early)).toBeGreaterThan(worth(late));
    }
  });

  it('is little for what is said once, late, beside everything else', () => {
    expect(worth('Lisbonne')).toBeLessThan(PASSING);
    expect(worth('Inès Valmont')).toBeGreaterThanOrEqual(2 * PASSING);
  });

  it('grows when the article says a fact again', () => {
    const again = worthIn(`${ARTICLE}\nPaul Quéré habite à Lisbonne.\n`);
    expect(again('Paul Quéré')).toBeGreaterThan(worth('Paul Quéré'));
  });

  it('goes from 0 to 100', () => {
    const shout = worthIn(ARTICLE + 'Inès Valmont a salué Paul Quéré le 2 juin 2024.\n'.repeat(40));
    for (const label of ['Inès Valmont', 'Paul Quéré', '2 juin 2024', 'Lisbonne']) {
      expect(shout(label)).toBeGreaterThan(0);
      expect(shout(label)).toBeLessThanOrEqual(100);
    }
  });
});

const base = {
  confidence: 1,
  basis: 'read' as const,
  labelLanguage: { fr: 'fr' as const, en: 'en' as const },
  label: { fr: 'x', en: 'x' },
  mentions: [{ language: 'fr' as const, start: 0, end: 1 }],
};

function asking(id: string, asks: string, form: 'typed' | 'true-false' = 'typed'): Question {
  const line = { fr: [{ text: id }], en: [{ text: id }] };
  const shared = { id, asks, prompt: line, evidence: [], difficulty: 1, why: [], worth: 0, answer: line };
  return form === 'typed'
    ? { form, ...shared, accepted: { fr: [], en: [] } }
    : { form, ...shared, truth: true };
}

describe('the choice of questions', () => {
  const facts = new Map<string, BankFact>([
    ['date', { kind: 'date', id: 'date', value: '2024', ...base }],
    ['act', { kind: 'measure', id: 'act', value: { act: 'visit', actors: [], date: '2024' }, ...base }],
    ['who', { kind: 'person', id: 'who', value: 'Inès Valmont', ...base }],
  ]);
  const worth = new Map([
    ['who', 90],
    ['date', 60],
    ['act', 50],
  ]);
  const ids = (questions: readonly Question[]): string[] => questions.map(({ id }) => id);
  /** Other questions, so that there are enough. */
  const others = Array.from({ length: LEAST }, (_, index) => asking(`o${index}`, `f${index}`));
  const mine = (questions: readonly Question[]): readonly Question[] =>
    questions.filter(({ id }) => !id.startsWith('o'));

  it('asks a date twice at most, a statement of when an act was among them', () => {
    const all = [asking('a', 'date'), asking('b', 'act', 'true-false'), asking('c', 'date')];
    const { kept, leftOut } = choose([...all, ...others], facts, worth);
    expect(ids(mine(kept))).toEqual(['a', 'b']);
    expect(leftOut.map(({ question, reason }) => [question.id, reason])).toEqual([['c', 'asked-enough']]);
  });

  it('asks anybody three times at most, each time for less', () => {
    const { kept, leftOut } = choose(
      [...['a', 'b', 'c', 'd'].map((id) => asking(id, 'who')), ...others],
      facts,
      worth,
    );
    expect(mine(kept).map((question) => question.worth)).toEqual([90, 80, 70]);
    expect(ids(leftOut.map(({ question }) => question))).toEqual(
      ['d', 'o27', 'o26', 'o25'].slice(0, leftOut.length),
    );
  });

  it('asks a fact again rather than have few questions', () => {
    const all = ['a', 'b', 'c', 'd', 'e'].map((id) => asking(id, 'who'));
    expect(choose(all, facts, worth).leftOut).toEqual([]);
  });

  it('puts the worthiest first', () => {
    const all = [asking('act', 'act'), asking('who', 'who'), asking('date', 'date')];
    expect(ids(choose(all, facts, worth).kept)).toEqual(['who', 'date', 'act']);
  });

  it.each([PLENTY - 2, PLENTY, PLENTY + 5])(
    'drops what is said in passing only where there is plenty (%i)',
    (count) => {
      const all = Array.from({ length: count + 3 }, (_, index) => asking(`q${index}`, `f${index}`));
      const low = new Map(all.map(({ asks }, index) => [asks, index < count ? 80 : 5]));
      const { kept, leftOut } = choose(all, facts, low);
      expect(kept).toHaveLength(Math.max(count, Math.min(PLENTY, count + 3)));
      expect(new Set(leftOut.map(({ reason }) => reason))).toEqual(
        new Set(count + 3 > PLENTY ? ['passing'] : []),
      );
    },
  );
});

describe('a bank', () => {
  it('says of each question what makes it as hard as it is', () => {
    const made = makeBank({ set: 'phare', articles: [article(ARTICLE)] });
    if (!made.ok) throw new Error(made.error.code);
    for (const { form, difficulty, why } of made.value.questions) {
      const way = form === 'true-false' ? 'judged' : form === 'typed' ? 'recalled' : undefined;
      if (way) expect(why[0]).toBe(way);
      expect(why.length).toBeGreaterThan(0);
      expect(difficulty).toBeGreaterThanOrEqual(Math.min(5, why.includes('recalled') ? 3 : 1));
    }
    const worths = made.value.questions.map(({ worth }) => worth);
    expect(worths).toEqual([...worths].sort((one, other) => other - one));
  });
});
