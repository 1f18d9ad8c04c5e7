// The one file that knows the library of English verb forms.
import nlp from 'compromise/two';

type ToInfinitive = (verb: string, model: unknown, tense: string) => string;

/** The library's own conversion of one verb; undefined should a later version keep it elsewhere. */
function findToInfinitive(): ToInfinitive | undefined {
  let place: unknown = nlp.methods();
  for (const step of ['two', 'transform', 'verb', 'toInfinitive']) {
    if (typeof place !== 'object' || place === null) return undefined;
    place = Reflect.get(place, step);
  }
  return typeof place === 'function'
    ? (verb, model, tense) => String(Reflect.apply(place, undefined, [verb, model, tense]))
    : undefined;
}

const toInfinitive = findToInfinitive();

/**
 * The base form of an English verb in the past or in the third person: "began" gives "begin", "studies" gives "study".
 * Undefined when the library doesn't know: a form that would stay as it is.
 */
export function baseForm(verb: string): string | undefined {
  const tense = /s$/.test(verb) && !/ss$/.test(verb) ? 'PresentTense' : 'PastTense';
  const base = toInfinitive?.(verb, nlp.model(), tense);
  if (base === undefined || !/^\p{Ll}{2,20}$/u.test(base)) return undefined;
  return base === verb && (/ed$/.test(verb) || tense === 'PresentTense') ? undefined : base;
}
