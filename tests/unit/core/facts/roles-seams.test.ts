import { describe, expect, it } from 'vitest';
import { roleRows } from './role-rows';

/** "office: holders" of a sentence. */
const said = (text: string, language: 'fr' | 'en'): string[] =>
  roleRows(text, language).map(([, office, , holders]) => `${office}: ${holders}`);

describe('where an office and a name touch', () => {
  it('takes a first name for no office', () => {
    expect(said('The firm hired Dean Foster last year.', 'en')).toEqual([]);
    expect(said('The dean, Helen Marsh, left.', 'en')).toEqual(['dean: Helen Marsh']);
  });

  it('never stops at a place that only says which body it is', () => {
    expect(said('Ellen Ward, director of the Dallas chapter, left.', 'en')).toEqual([
      'director of the Dallas chapter: Ellen Ward',
    ]);
  });

  it('cuts no person’s name in two', () => {
    const text = 'Le responsable de l’administration de George Leroy est parti.';
    expect(said(text, 'fr').join()).not.toContain('George');
  });
});
