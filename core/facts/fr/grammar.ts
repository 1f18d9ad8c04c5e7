import { placeOf, takesEn } from '../common/places';
import { contracted, elides, withArticle } from './inflection';

export { contracted, withArticle } from './inflection';

function isAnArticleOfItsOwn(name: string): boolean {
  return /^(?:Le|La|Les) /u.test(name);
}

/** A city's own article is written small inside a phrase that contracts it: "Le Caire", "au Caire", "du Havre". */
function cityPhrase(preposition: 'de' | 'à', name: string): string {
  if (/^Les? /u.test(name)) return contracted(preposition, name);
  return contracted(preposition, name);
}

/** A place with its article: "la France", "le Maroc", "les États-Unis", "Cuba", "Rabat". A value out of the lists stays as it is. */
export function thePlace(value: string): string {
  const place = placeOf(value);
  return place ? withArticle(place.article, place.fr) : value;
}

/** Departments of one word that are "de la", and yet "en": "député de la Corrèze", "en Corrèze". */
const DEPARTMENTS =
  /^(?:Ardèche|Ariège|Charente|Corrèze|Creuse|Dordogne|Drôme|Essonne|Gironde|Isère|Lozère|Mayenne|Meuse|Moselle|Nièvre|Sarthe|Savoie|Somme|Vendée)$/u;

/** "of" a place: "de France", "du Maroc", "d’Irak", "des États-Unis", "du Caire". */
export function ofPlace(value: string): string {
  const place = placeOf(value);
  if (!place) return contracted('de', value);
  if (isAnArticleOfItsOwn(place.fr)) return cityPhrase('de', place.fr);
  if (place.isBound || DEPARTMENTS.test(place.fr))
    return contracted('de', withArticle(place.article, place.fr));
  if (place.article === 'les' || (place.article === 'le' && !elides(place.fr)))
    return contracted('de', withArticle(place.article, place.fr));
  if (
    place.kind === 'region' &&
    place.article === 'la' &&
    /^(?:mer |bande|tour|place|côte d|corne|city)/iu.test(place.fr)
  ) {
    return contracted('de', withArticle('la', place.fr));
  }
  return contracted('de', place.fr);
}

/** "in" or "to" a place: "en France", "au Maroc", "aux États-Unis", "à Rabat", "au Caire", "dans les Alpes". */
export function inPlace(value: string): string {
  const place = placeOf(value);
  if (!place) return contracted('à', value);
  if (place.article === '') return takesEn(place) ? `en ${place.fr}` : cityPhrase('à', place.fr);
  if (place.kind === 'country') {
    if (place.article === 'les') return `aux ${place.fr}`;
    return place.article === 'la' || elides(place.fr) ? `en ${place.fr}` : `au ${place.fr}`;
  }
  if (place.isBound) return `dans ${withArticle(place.article, place.fr)}`;
  if (/^(?:océan|mer |bande|golfe|détroit|canal|place|plateau|lac|mont |tour)/iu.test(place.fr))
    return `dans ${withArticle(place.article, place.fr)}`;
  if (place.article === 'la') return `en ${place.fr}`;
  if (place.article === 'le') return `au ${place.fr}`;
  return `dans ${withArticle(place.article, place.fr)}`;
}
