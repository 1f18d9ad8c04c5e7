import { datePrecision } from '@/core/facts/common/edtf';
import { nationality } from '@/core/facts/common/nationality';
import { renderDate } from '@/core/facts/common/render-date';
import { inPlace } from '@/core/facts/fr/grammar';
import { contracted, elides, withArticle } from '@/core/facts/fr/inflection';
import { NARROW, quoted, say } from '../line';
import { definiteNoun } from './fr-nouns';
import type { Gap, Gender, Phrasebook } from './phrasebook';

const fr = say('fr');
const ASKED = `${NARROW}?`;

const MISSING: Readonly<Record<Gap, string>> = {
  date: 'Quelle date manque',
  period: 'Quelle période manque',
  person: 'Quel nom de personne manque',
  place: 'Quel nom de lieu manque',
  organisation: 'Quel nom d’organisation manque',
  role: 'Quelle fonction manque',
  quantity: 'Quelle quantité manque',
  measure: 'Quelle mesure manque',
};

/** The word that joins a date to a verb, with the date: "le 14 avril", "en mars", "à l’été", "au printemps". */
function whenPhrase(value: string, label: string): string {
  switch (datePrecision(value)) {
    case 'day':
      return `le ${label}`;
    case 'month':
    case 'year':
      return `en ${label}`;
    case 'season':
      return elides(label) ? `à l’${label}` : `au ${label}`;
    case 'decade':
      return `dans les ${label.replace(/^les /, '')}`;
    case 'interval':
      return label;
    default:
      return `au ${label.replace(/^le /, '')}`;
  }
}

/** The day on which an article came out, after its title. */
function dayOf(published: string | undefined): string {
  return published === undefined ? '' : ` (${renderDate(published, 'fr')})`;
}

function theOffice(office: string, gender: Gender): string {
  return withArticle(gender === 'f' ? 'la' : 'le', office);
}

function theCounterpart(country: string | undefined): string {
  const adjective = country && nationality(country, 'fr', { gender: 'm', plural: false });
  return adjective ? `l’homologue ${adjective}` : 'l’homologue';
}

/** Small numbers in words, with the space that follows; larger ones are left out. */
function counted(count: number): string {
  return ['', '', 'deux ', 'trois ', 'quatre ', 'cinq '][count] ?? '';
}

/** The French way of asking about facts. */
export const FRENCH: Phrasebook = {
  gap: (kind, passage, within) => {
    const foreign = passage === 'fr' ? '' : ' en anglais';
    if (within === undefined) return fr`${MISSING[kind]} dans cette phrase${foreign}${ASKED}`;
    const title = quoted({ text: within.title, language: passage }, 'fr');
    return fr`${MISSING[kind]} dans ${within.isLed ? 'ce passage' : 'cette phrase'} de l’article${foreign} ${[...title, dayOf(within.published)]}${ASKED}`;
  },
  holder: (office, gender, isSpecific) => {
    if (office.language !== 'fr' || !isSpecific) {
      return fr`Qui l’article présente-t-il comme ${quoted(office, 'fr')}${ASKED}`;
    }
    return fr`Qui est ${theOffice(office.text, gender)}, d’après l’article${ASKED}`;
  },
  oneHolder: (offices, count) =>
    offices.language === 'fr'
      ? fr`Qui est l’un des ${counted(count)}${offices} que cite l’article${ASKED}`
      : fr`Qui l’article cite-t-il comme ${quoted(offices, 'fr')}${ASKED}`,
  counterpart: (person, country) =>
    fr`Qui est ${theCounterpart(country)} ${contracted('de', person)}, d’après l’article${ASKED}`,
  office: (person) => fr`Quelle fonction l’article attribue-t-il à ${person}${ASKED}`,
  when: (measure) => fr`Quelle date l’article donne-t-il pour ${measure}${ASKED}`,
  where: (measure) => fr`Dans quel lieu l’article situe-t-il ${measure}${ASKED}`,
  eventAt: (when) => fr`Quel fait l’article situe-t-il ${when}${ASKED}`,
  measureFor: (purpose) =>
    fr`Quelle mesure l’article relie-t-il à ce but${NARROW}: ${quoted(purpose, 'fr')}${ASKED}`,
  completes: (label) => fr`D’après l’article, quel nom complète ${quoted(label, 'fr')}${ASKED}`,
  putInOrder: () => fr`Dans quel ordre l’article situe-t-il ces faits, du plus ancien au plus récent${ASKED}`,
  matchRoles: () => fr`Quelle fonction l’article attribue-t-il à chacune de ces personnes${ASKED}`,
  holds: (person, office, gender, isSpecific) => {
    if (office.language !== 'fr') return fr`L’article présente ${person} comme ${quoted(office, 'fr')}.`;
    // "Nuria Esparch est ministre de la Défense": without an article, where nothing tells which one it is.
    return fr`D’après l’article, ${person} est ${isSpecific && gender ? theOffice(office.text, gender) : office}.`;
  },
  holdsOne: (person, offices, count) =>
    offices.language === 'fr'
      ? fr`Dans l’article, ${person} est l’un des ${counted(count)}${offices}.`
      : fr`L’article présente ${person} comme ${quoted(offices, 'fr')}.`,
  isCounterpart: (person, of, country) =>
    fr`D’après l’article, ${person} est ${theCounterpart(country)} ${contracted('de', of)}.`,
  happened: (measure, when) => fr`L’article situe ${measure} ${when}.`,
  tookPlace: (measure, where) => fr`L’article situe ${measure} ${where}.`,
  whenPhrase,
  wherePhrase: inPlace,
  owned: (measure, rest, owners) =>
    `${definiteNoun(measure)} ${owners.map((owner) => contracted('de', owner)).join(' et ')}${rest}`,
  definite: (measure) => (measure.language === 'fr' ? definiteNoun(measure.text) : quoted(measure, 'fr')),
};
