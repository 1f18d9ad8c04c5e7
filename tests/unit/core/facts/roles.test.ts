import { describe, expect, it } from 'vitest';
import { factsOf, factsOfKind } from './reading';

describe('who holds which office, in a whole text', () => {
  it('keeps two offices of two people apart', () => {
    const text =
      'Bruno Retailleau, ministre de l’Intérieur, Gérald Darmanin, ministre de la Justice, et Catherine Vautrin, ministre de la Santé, étaient là.';
    const roles = factsOfKind(factsOf(text, 'fr'), 'role').map(
      (role) => `${role.value.office} ${role.value.holders.join()}`,
    );
    expect(roles).toEqual([
      'minister:interior Bruno Retailleau',
      'minister:justice Gérald Darmanin',
      'minister:health Catherine Vautrin',
    ]);
  });

  it.each([
    [
      'fr',
      'La France et le Maroc avancent. Le ministre français de l’Intérieur, Bruno Retailleau, a vu son homologue marocain, Abdelouafi Laftit.',
    ],
    [
      'en',
      'France and Morocco are closer. French Interior Minister Bruno Retailleau met his Moroccan counterpart, Abdelouafi Laftit.',
    ],
  ] as const)('%s: a counterpart has the same office, of another country', (language, text) => {
    const role = factsOfKind(factsOf(text, language), 'role').find(
      (each) => each.value.counterpartOf !== undefined,
    );
    expect(role?.value).toEqual({
      office: 'minister:interior',
      country: 'MA',
      counterpartOf: 'Bruno Retailleau',
      holders: ['Abdelouafi Laftit'],
    });
    expect(role?.label.fr).toBe('homologue marocain de Bruno Retailleau (ministre de l’Intérieur)');
    expect(role?.label.en).toBe('Moroccan counterpart of Bruno Retailleau (Minister of the Interior)');
  });

  it('gives both offices of one apposition to their holder', () => {
    const text = 'Jacques Chirac, maire de Paris et ministre de l’Intérieur, a parlé.';
    const roles = factsOfKind(factsOf(text, 'fr'), 'role').map(
      (role) => `${role.value.office} ${role.value.holders.join()}`,
    );
    expect(roles).toEqual(['mayor@Paris Jacques Chirac', 'minister:interior Jacques Chirac']);
  });

  it('says of a president-elect that the office is to come, and joins acronyms well', () => {
    const [elect] = factsOfKind(
      factsOf('Donald Trump, the President-elect of the United States, answered.', 'en'),
      'role',
    );
    expect(elect?.value.office).toBe('elect-president');
    expect(elect?.label.en).toBe('American President-elect');
    const [boss] = factsOfKind(factsOf('Le patron de l’UEFA, Marc Lenoir, a parlé.', 'fr'), 'role');
    expect(boss?.label.fr).toBe('patron de l’UEFA');
  });

  it('never says which of two ministers is whose', () => {
    const text =
      'La France et le Maroc avancent. Les ministres de la Justice des deux pays, Abdelatif Ouahbi et Gérald Darmanin, ont signé.';
    const [role] = factsOfKind(factsOf(text, 'fr'), 'role');
    expect(role?.value).toEqual({
      office: 'minister:justice',
      holders: ['Abdelatif Ouahbi', 'Gérald Darmanin'],
      sharedBy: ['FR', 'MA'],
    });
  });

  it('leaves the two countries open when three are named as often', () => {
    const text =
      'La France, le Maroc et l’Espagne avancent. Les ministres de la Justice des deux pays, Abdelatif Ouahbi et Gérald Darmanin, ont signé.';
    const [role] = factsOfKind(factsOf(text, 'fr'), 'role');
    expect(role?.value.sharedBy).toBeUndefined();
  });
});
