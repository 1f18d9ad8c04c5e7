import { describe, expect, it } from 'vitest';
import { organisationLabel, placeLabel } from '@/core/facts/common/labels';
import { composedOrganisation } from '@/core/facts/common/organisation-compose';
import { organisationOf } from '@/core/facts/common/organisations';
import { listedPlaces, placeNamed } from '@/core/facts/common/places';
import { inPlace as englishIn, ofPlace as englishOf, thePlace as englishThe } from '@/core/facts/en/grammar';
import { inPlace, ofPlace, thePlace } from '@/core/facts/fr/grammar';

describe('places in both languages', () => {
  it.each([
    ['Genève', 'Geneva'],
    ['Alep', 'Aleppo'],
    ['Pékin', 'Beijing'],
    ['Mossoul', 'Mosul'],
    ['Coblence', 'Koblenz'],
    ['Parme', 'Parma'],
    ['Mourmansk', 'Murmansk'],
    ['Bade-Wurtemberg', 'Baden-Württemberg'],
    ['Émilie-Romagne', 'Emilia-Romagna'],
    ['Caroline du Nord', 'North Carolina'],
    ['mer de Barents', 'Barents Sea'],
    ['golfe de Gascogne', 'Bay of Biscay'],
    ['lac de Constance', 'Lake Constance'],
  ])('%s is %s', (french, english) => {
    expect(placeNamed(french, 'fr')?.en).toBe(english);
    expect(placeNamed(english, 'en')?.fr).toBe(french);
  });

  it.each([
    ['Seine', 'la Seine', 'de la Seine', 'dans la Seine'],
    ['Var', 'le Var', 'du Var', 'dans le Var'],
    ['Aude', 'l’Aude', 'de l’Aude', 'dans l’Aude'],
    ['English Channel', 'la Manche', 'de la Manche', 'dans la Manche'],
    ['Brittany', 'la Bretagne', 'de Bretagne', 'en Bretagne'],
    ['Texas', 'le Texas', 'du Texas', 'au Texas'],
    ['Piraeus', 'Le Pirée', 'du Pirée', 'au Pirée'],
  ])('%s: %s, %s, %s', (value, the, of, inside) => {
    expect([thePlace(value), ofPlace(value), inPlace(value)]).toEqual([the, of, inside]);
  });

  it('never has a wrong article, a missed elision or contraction, or a stray space, in any phrase of any place', () => {
    expect(listedPlaces().length).toBeGreaterThan(1_200);
    for (const { value } of listedPlaces()) {
      for (const phrase of [
        thePlace(value),
        ofPlace(value),
        inPlace(value),
        placeLabel(value, 'fr').label.fr,
      ]) {
        expect(phrase).not.toMatch(/\s{2}|^\s|\s$|'/u);
        expect(phrase).not.toMatch(/(?:^| )(?:de|à) les? /iu);
        expect(phrase).not.toMatch(/(?:^| )(?:de|le|la) [AEIOUÉÈÊÎÔ]/u);
        expect(phrase).not.toMatch(/’(?:le|la|les|du) /u);
      }
      for (const phrase of [englishThe(value), englishOf(value), englishIn(value)]) {
        expect(phrase).not.toMatch(/\s{2}|^\s|\s$|the the /u);
      }
    }
  });

  it('gives no two places of the lists one name in a language by chance', () => {
    for (const place of listedPlaces()) expect(place.fr && place.en).toBeTruthy();
  });
});

describe('organisations in both languages', () => {
  it.each([
    ['ministère de l’Intérieur', 'Interior Ministry'],
    ['ministère des Affaires étrangères', 'Foreign Ministry'],
    ['ministère de la Santé', 'Health Ministry'],
    ['ministère du Travail', 'Labour Ministry'],
    ['université de Genève', 'University of Geneva'],
    ['université du Caire', 'University of Cairo'],
    ['université d’Oxford', 'University of Oxford'],
    ['université de Californie', 'University of California'],
  ])('%s is %s, and back', (french, english) => {
    expect(composedOrganisation(french, 'fr')).toEqual({ fr: french, en: english });
    expect(composedOrganisation(english, 'en')).toEqual({ fr: french, en: english });
    expect(organisationLabel(french, 'fr')).toEqual({
      label: { fr: french, en: english },
      labelLanguage: { fr: 'fr', en: 'en' },
    });
  });

  it.each([
    ['Ministry of the Interior', 'ministère de l’Intérieur'],
    ['Ministry of Foreign Affairs', 'ministère des Affaires étrangères'],
    ['Defense Ministry', 'ministère de la Défense'],
  ])('%s is %s', (english, french) => {
    expect(composedOrganisation(english, 'en')?.fr).toBe(french);
  });

  it.each([
    'ministère de la Magie',
    'université Hassan-II',
    'université du peuple',
    'ministère',
    'constructor',
  ])('%s stays as it is', (name) => {
    expect(composedOrganisation(name, 'fr')).toBeUndefined();
  });

  it.each([
    ['Organisation maritime internationale', 'International Maritime Organization'],
    ['Cour permanente d’arbitrage', 'Permanent Court of Arbitration'],
    ['Conseil de l’Union européenne', 'Council of the European Union'],
  ])('%s is %s', (french, english) => {
    expect(organisationOf(french)?.en).toBe(english);
    expect(organisationOf(english)?.fr).toBe(french);
  });
});
