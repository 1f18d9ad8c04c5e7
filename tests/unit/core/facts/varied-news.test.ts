import { describe, expect, it } from 'vitest';
import type { Language } from '@/core/language';
import { factsOf, factsOfKind } from './reading';

interface Expected {
  readonly persons: readonly string[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  readonly roles: readonly string[];
  readonly measures: readonly string[];
}

/** Economy, sport, justice, disasters, science and foreign news: everything named, and nothing more. */
const PARAGRAPHS: readonly (readonly [Language, string, Expected])[] = [
  [
    'fr',
    'La Banque de France a relevé mardi sa prévision de croissance pour 2025. François Villeroy de Galhau, gouverneur de l’institution, table sur une hausse de 0,9 % du PIB. Le ministre de l’Économie, Éric Lombard, a défendu le gel des dépenses publiques voté par l’Assemblée nationale. Renault et Stellantis ont annoncé la suspension de leur production à Sochaux et à Douai.',
    {
      persons: ['François Villeroy de Galhau', 'Éric Lombard'],
      places: ['Sochaux', 'Douai'],
      organisations: ['Banque de France', 'Assemblée nationale', 'Renault', 'Stellantis'],
      roles: ['Governor: François Villeroy de Galhau', 'Minister of the Economy: Éric Lombard'],
      measures: ['freeze on public spending', 'suspension de leur production à Sochaux et à Douai'],
    },
  ],
  [
    'fr',
    'Le Stade rennais s’est imposé 2-1 contre l’Olympique de Marseille dimanche soir au Roazhon Park. L’entraîneur breton, Julien Stéphan, a salué ses joueurs. Amine Gouiri a ouvert le score à la 23e minute devant 28 000 spectateurs.',
    {
      persons: ['Julien Stéphan', 'Amine Gouiri'],
      places: [],
      organisations: ['Stade rennais', 'Olympique de Marseille'],
      roles: ['coach: Julien Stéphan'],
      measures: [],
    },
  ],
  [
    'fr',
    'Le tribunal judiciaire de Bobigny a condamné mercredi Karim Benali à cinq ans de prison. Son avocate, Me Sophie Laurent, a annoncé faire appel. Le procureur, Marc Lenoir, avait requis sept ans. Benali, 34 ans, était jugé pour trafic de stupéfiants.',
    {
      persons: ['Karim Benali', 'Sophie Laurent', 'Marc Lenoir'],
      places: [],
      organisations: ['tribunal judiciaire de Bobigny'],
      roles: ['lawyer: Sophie Laurent', 'prosecutor: Marc Lenoir'],
      measures: ['condamnation de Karim Benali à cinq ans de prison'],
    },
  ],
  [
    'fr',
    'Un séisme de magnitude 6,8 a frappé la province d’Al Haouz, au Maroc, dans la nuit du 8 au 9 septembre 2023. Selon le ministère de l’Intérieur, 2 900 personnes ont péri. Le roi Mohammed VI a décrété un deuil national de trois jours. L’Espagne et le Qatar ont envoyé des secouristes.',
    {
      persons: ['Mohammed VI'],
      places: ['Al Haouz', 'MA', 'ES', 'QA'],
      organisations: ['ministère de l’Intérieur'],
      roles: ['King: Mohammed VI'],
      measures: ['deuil national de trois jours'],
    },
  ],
  [
    'fr',
    'Des chercheurs de l’Institut Pasteur et de l’université de Lille ont identifié une protéine. « C’est une étape », estime Claire Dumas, directrice de recherche au CNRS, dans la revue Nature. Mme Dumas prévoit un essai avec Sanofi en 2026.',
    {
      persons: ['Claire Dumas'],
      places: [],
      organisations: ['Institut Pasteur', 'université de Lille', 'CNRS', 'Nature', 'Sanofi'],
      roles: ['research director at CNRS: Claire Dumas'],
      measures: [],
    },
  ],
  [
    'fr',
    'À Washington, Donald Trump a menacé d’imposer des droits de douane sur l’acier européen. La présidente de la Commission européenne, Ursula von der Leyen, a réclamé un accord commercial. Le Mexique et le Canada ont signé un traité de libre-échange en 2018.',
    {
      persons: ['Donald Trump', 'Ursula von der Leyen'],
      places: ['Washington', 'MX', 'CA'],
      organisations: [],
      roles: ['President of the European Commission: Ursula von der Leyen'],
      measures: ['tariffs on European steel', 'commercial agreement', 'free-trade treaty of 2018'],
    },
  ],
  [
    'en',
    'The Bank of England cut interest rates to 4.5 percent on Thursday. Governor Andrew Bailey said inflation would ease. Chancellor of the Exchequer Rachel Reeves welcomed the decision. Barclays and Tesco raised their forecasts.',
    {
      persons: ['Andrew Bailey', 'Rachel Reeves'],
      places: [],
      organisations: ['Bank of England', 'Barclays'],
      roles: ['Governor: Andrew Bailey', 'Chancellor of the Exchequer: Rachel Reeves'],
      measures: ['reduction in interest rates'],
    },
  ],
  [
    'en',
    'Arsenal beat Real Madrid 3-0 at the Emirates Stadium on Tuesday. Declan Rice scored twice. Coach Mikel Arteta praised his side. Rice, 26, joined from West Ham in 2023.',
    {
      persons: ['Declan Rice', 'Mikel Arteta'],
      places: ['Emirates Stadium'],
      organisations: ['Arsenal', 'Real Madrid'],
      roles: ['coach: Mikel Arteta'],
      measures: [],
    },
  ],
  [
    'en',
    'A court in Lagos sentenced Chidi Okafor to ten years in prison on Monday. Prosecutor Amaka Nwosu had sought fifteen. His lawyer, Tunde Bakare, will appeal. The Economic and Financial Crimes Commission brought the case.',
    {
      persons: ['Chidi Okafor', 'Amaka Nwosu', 'Tunde Bakare'],
      places: ['Lagos'],
      organisations: ['Economic and Financial Crimes Commission'],
      roles: ['prosecutor: Amaka Nwosu', 'lawyer: Tunde Bakare'],
      measures: ['sentencing of Chidi Okafor to ten years in prison'],
    },
  ],
  [
    'en',
    'A wildfire near Los Angeles destroyed 1,200 homes. California Governor Gavin Newsom declared a state of emergency. Mayor Karen Bass ordered an evacuation of 30,000 people. The Red Cross opened shelters in Pasadena.',
    {
      persons: ['Gavin Newsom', 'Karen Bass'],
      places: ['Los Angeles', 'Pasadena'],
      organisations: ['Red Cross'],
      roles: ['Governor of California: Gavin Newsom', 'Mayor: Karen Bass'],
      measures: ['state of emergency', 'evacuation of 30,000 people'],
    },
  ],
  [
    'en',
    'Scientists at the University of Oxford and NASA found water on a distant moon. "It changes everything," said Helen Park, lead author of the study. Park\'s team used the James Webb Space Telescope. The paper appeared in Nature on 3 March 2025.',
    {
      persons: ['Helen Park'],
      places: [],
      organisations: ['University of Oxford', 'NASA', 'Nature'],
      roles: [],
      measures: [],
    },
  ],
  [
    'en',
    'Iran and Saudi Arabia agreed to restore diplomatic relations after talks in Beijing. Iranian Foreign Minister Hossein Amir-Abdollahian met his Saudi counterpart, Prince Faisal bin Farhan. The United Nations Security Council adopted a resolution on Gaza. Turkey will reopen its embassy in Damascus. Russia banned exports of fuel in order to cap prices at home.',
    {
      persons: ['Hossein Amir-Abdollahian', 'Faisal bin Farhan'],
      places: ['IR', 'SA', 'Beijing', 'Gaza', 'TR', 'Damascus', 'RU'],
      organisations: ['United Nations Security Council'],
      roles: [
        'Iranian Minister of Foreign Affairs: Hossein Amir-Abdollahian',
        'Saudi counterpart of Hossein Amir-Abdollahian (Minister of Foreign Affairs): Faisal bin Farhan',
        'Prince: Faisal bin Farhan',
      ],
      measures: [
        'restoration of diplomatic relations',
        'resolution on Gaza',
        'reopening of its embassy in Damascus',
        'ban on exports of fuel',
      ],
    },
  ],
];

describe('news of every kind', () => {
  it.each(PARAGRAPHS)('%s: %s', (language, text, expected) => {
    const facts = factsOf(text, language);
    expect({
      persons: factsOfKind(facts, 'person').map((fact) => fact.value),
      places: factsOfKind(facts, 'place').map((fact) => fact.value),
      organisations: factsOfKind(facts, 'organisation').map((fact) => fact.value),
      roles: factsOfKind(facts, 'role').map((fact) => `${fact.label.en}: ${fact.value.holders.join(' + ')}`),
      measures: factsOfKind(facts, 'measure').map((fact) => fact.label.en),
    }).toEqual(expected);
  });
});
