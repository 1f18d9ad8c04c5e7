import { describe, expect, it, vi } from 'vitest';
import { findDates } from '@/core/facts/common/dates';
import { findQuantities } from '@/core/facts/common/quantities';

// Many texts are read on machines that may be busy with other things.
vi.setConfig({ testTimeout: 60_000 });

/** Each as "mention = number unit", `~` for an approximate one and `..` for a range; dates are taken first. */
function read(text: string): string {
  const span = { start: 0, end: text.length };
  return findQuantities(text, span, 'fr', findDates(text, span, 'fr', '2025-04-16'))
    .map(({ start, end, value }) => {
      const to = value.to === undefined ? '' : `..${value.to}`;
      return `${text.slice(start, end)} = ${value.approximate ? '~' : ''}${value.number}${to} ${value.unit}`;
    })
    .join(' | ');
}

const READ: readonly (readonly [text: string, found: string])[] = [
  ['700 demandeurs d’asile', '700 demandeurs d’asile = 700 noun:asylum seeker'],
  ['L’attaque a fait 80 blessés.', '80 blessés = 80 noun:injured'],
  ['12 morts et 80 blessés', '12 morts = 12 noun:dead | 80 blessés = 80 noun:injured'],
  ['deux cent mille personnes', 'deux cent mille personnes = 200000 noun:person'],
  ['une quarantaine de migrants', 'une quarantaine de migrants = ~40 noun:migrant'],
  ['une centaine d’habitants', 'une centaine d’habitants = ~100 noun:resident'],
  ['un millier de personnes', 'un millier de personnes = ~1000 noun:person'],
  ['un million et demi d’euros', 'un million et demi d’euros = 1500000 EUR'],
  ['un demi-million de personnes', 'un demi-million de personnes = 500000 noun:person'],
  ['3,5 millions d’euros', '3,5 millions d’euros = 3500000 EUR'],
  ["3,5 millions d'euros", "3,5 millions d'euros = 3500000 EUR"],
  ['1,2 Md€', '1,2 Md€ = 1200000000 EUR'],
  ['3 M€', '3 M€ = 3000000 EUR'],
  ['500 k€', '500 k€ = 500000 EUR'],
  ['2,3 milliards de dollars', '2,3 milliards de dollars = 2300000000 USD'],
  ['26 millions de dollars néo-zélandais', '26 millions de dollars néo-zélandais = 26000000 NZD'],
  ['5 000 dirhams', '5 000 dirhams = 5000 MAD'],
  ['300 livres sterling', '300 livres sterling = 300 GBP'],
  ['3 500 €', '3 500 € = 3500 EUR'],
  ['3\u202f500\u00a0€', '3\u202f500\u00a0€ = 3500 EUR'],
  ['12,5€', '12,5€ = 12.5 EUR'],
  ['12 %', '12 % = 12 percent'],
  ['12% des voix', '12% = 12 percent'],
  ['12,5\u202f% des voix', '12,5\u202f% = 12.5 percent'],
  ['trois pour cent', 'trois pour cent = 3 percent'],
  ['10 à 15 %', '10 à 15 % = 10..15 percent'],
  ['10-15 %', '10-15 % = 10..15 percent'],
  ['entre 1,5 et 2 millions d’euros', 'entre 1,5 et 2 millions d’euros = 1500000..2000000 EUR'],
  ['entre 10 et 15 personnes', 'entre 10 et 15 personnes = 10..15 noun:person'],
  ['de 10 à 12 %', 'de 10 à 12 % = 10..12 percent'],
  ['une hausse de 3 % à 5 %', '3 % = 3 percent | 5 % = 5 percent'],
  ['2 h 30 de débat', '2 h 30 = 2.5 hour'],
  ['2h30 de débat', '2h30 = 2.5 hour'],
  ['2 heures et demie', '2 heures et demie = 2.5 hour'],
  ['une grève de 24 heures', '24 heures = 24 hour'],
  ['âgé de 69 ans', '69 ans = 69 year'],
  ['pendant deux ans', 'deux ans = 2 year'],
  ['69 jours', '69 jours = 69 day'],
  ['cent jours', 'cent jours = 100 day'],
  ['deux blessés', 'deux blessés = 2 noun:injured'],
  ['1 250 personnes', '1 250 personnes = 1250 noun:person'],
  ['1\u202f250\u202f300 euros', '1\u202f250\u202f300 euros = 1250300 EUR'],
  ['1.250 personnes', '1.250 personnes = 1250 noun:person'],
  ['2024 personnes', '2024 personnes = 2024 noun:person'],
  ['près de 300 soldats', 'près de 300 soldats = ~300 noun:soldier'],
  ['environ 40 personnes', 'environ 40 personnes = ~40 noun:person'],
  ['plus de 300 manifestants', '300 manifestants = 300 noun:protester'],
  ['quatre-vingt-dix-sept députés', 'quatre-vingt-dix-sept députés = 97 noun:MP'],
  ['vingt et un morts', 'vingt et un morts = 21 noun:dead'],
  ['quatre-vingts blessés', 'quatre-vingts blessés = 80 noun:injured'],
  ['mille deux cents soldats', 'mille deux cents soldats = 1200 noun:soldier'],
  ['les 27 États membres', '27 États membres = 27 noun:member state'],
  ['27 pays', '27 pays = 27 noun:country'],
  ['deux pays', 'deux pays = 2 noun:country'],
  ['victoire 2-1', '2-1 = 2..1 score'],
  ['130 km/h', '130 km/h = 130 kilometer-per-hour'],
  ['450 000 km²', '450 000 km² = 450000 square-kilometer'],
  ['12 kilomètres carrés', '12 kilomètres carrés = 12 square-kilometer'],
  ['8 000 tonnes de blé', '8 000 tonnes = 8000 tonne'],
  ['-5 °C', '-5 °C = -5 celsius'],
  ['40 degrés', '40 degrés = 40 celsius'],
  ['500 MW', '500 MW = 500 megawatt'],
  ['60 millions d’habitants', '60 millions d’habitants = 60000000 noun:resident'],
  ['15 lauréats sont venus', '15 lauréats = 15 noun:fr:lauréats'],
  ['5 points de pourcentage', '5 points de pourcentage = 5 percentage-point'],
];

const NO_QUANTITIES: readonly string[] = [
  'les deux ministres',
  'des deux pays',
  'ces trois hommes',
  'un ministre',
  'une personne',
  'l’un des deux',
  'le troisième homme',
  'le 3e homme',
  'le 2nd tour',
  '1er',
  'en 2024 plusieurs',
  'en 2024, des voix',
  'le 14 avril 2025',
  '3 milliards',
  'ils sont 12',
  'article 49.3',
  'page 12',
  'n° 42',
  'numéro 3',
  'un 4-4-2',
  '192.168.0.1',
  '1,1,1,1',
  '06 12 34 56 78',
  'à 14 h 30',
  'vers 20 heures',
  'dès 8 h',
  'de 9 h à 18 h',
  '20:30',
  '20h30',
  'à partir de 22h00',
  'la mission Apollo 13',
  'le Covid-19',
  'un A320',
  'le G7',
  'la 5G',
  'une voiture neuve et un toit neuf',
  'https://exemple.fr/12 pages',
  '@marie12 personnes',
  '#80blessés',
  'marie12@exemple.fr',
  'deux fois plus',
  'mille mercis',
  'des milliers de personnes',
  'des dizaines de blessés',
  'quelques personnes',
  'la moitié des voix',
  '14/07/2025',
  '3/4 des voix',
  'les cent jours',
  'un second mandat',
  'la France 24 toujours',
  'cinq sur six',
  'chapitre 7',
];

describe('quantities in a French article', () => {
  it.each(READ)('%s', (text, found) => {
    expect(read(text)).toBe(found);
  });

  it.each(NO_QUANTITIES)('none in: %s', (text) => {
    expect(read(text)).toBe('');
  });
});
