import type { Language } from '@/core/language';
import { firstName } from './first-names';
import {
  mayBeNamed,
  type NameContext,
  type NamedRun,
  type NameKind,
  opensSentence,
  overLinks,
  plainRun,
  type Run,
} from './name-runs';
import { ORGANISATION_INDEX } from './organisations';
import { PLACE_INDEX } from './places';
import { isAcronym, isCapitalised, isJoined } from './tokens';

/** Says what a run of capitals is, how sure it is, and where it ends; undefined when nothing tells. */
export function classifyRun(context: NameContext, run: Run, language: Language): NamedRun | undefined {
  return (
    personByOffice(context, run) ??
    personByRank(context, run) ??
    headedByLast(context, run, language) ??
    personByTitle(context, run) ??
    personByFirstName(context, run, language) ??
    personByShape(context, run) ??
    byDirection(context, run, language) ??
    acronym(context, run, language) ??
    byContext(context, run, language) ??
    byLength(context, run, language)
  );
}

function named(run: Run, kind: NameKind, confidence: number): NamedRun {
  return { ...run, kind, confidence };
}

function wordAt(context: NameContext, at: number): string {
  return context.tokens[at]?.lower ?? '';
}

function textAt(context: NameContext, at: number): string {
  return context.tokens[at]?.text ?? '';
}

/** "Detective Inspector Shabnam Qureshi": the name starts after the ranks. */
function personByRank(context: NameContext, run: Run): NamedRun | undefined {
  let from = run.from;
  while (from < run.to - 1 && context.words.ranks.has(wordAt(context, from))) from += 1;
  if (from === run.from) return undefined;
  const last = wordAt(context, run.to - 1);
  if (context.words.organisationHeads.has(last) || context.words.placeHeads.has(last)) return undefined;
  return named(withParticles(context, { from, to: run.to }), 'person', 0.88);
}

/** Nouns of places that are family names too, after a first name ("Helen Park"). */
const FAMILY_NAMES =
  /^(?:park|rock|hill|hills|field|point|bay|fort|camp|hall|lane|castle|mount|forest|plaza|dam|state|coast|ford|rivers|river|beach|church|bank|banks|glass|steel|foods|journal|marshal|king|kings|guard|house|mountain|chamber|college)$/u;

/** English names end with their head noun: "Mekong Securities", "Rose Lane", "University" alone is none. */
function headedByLast(context: NameContext, run: Run, language: Language): NamedRun | undefined {
  const { words } = context;
  for (let at = run.to - 1; at > run.from; at -= 1) {
    const word = wordAt(context, at);
    const isPlace = language === 'en' && words.placeHeads.has(word);
    const isOrganisation =
      words.organisationHeads.has(word) &&
      (language === 'en' || /^(?:fc|club|racing|stade|cour|orchestre|as|sc)$/u.test(word));
    if (!isPlace && !isOrganisation) continue;
    if (run.to - run.from === 2 && firstName(textAt(context, run.from)) === 'sure' && FAMILY_NAMES.test(word))
      continue;
    if (at === run.to - 1 || isOrganisation) {
      const to = tailOf(context, run, at);
      return named(
        { from: isOrganisation ? startOf(context, run) : run.from, to },
        isOrganisation ? 'organisation' : 'place',
        0.85,
      );
    }
  }
  return undefined;
}

/** "the Economic and Financial Crimes Commission": the name starts before "and" when "the" does. */
function startOf(context: NameContext, run: Run): number {
  const [article, first, link] = [run.from - 3, run.from - 2, run.from - 1];
  const isOne =
    wordAt(context, link) === 'and' && wordAt(context, article) === 'the' && mayBeNamed(context, first);
  return isOne &&
    isJoined(context.tokens[run.from]) &&
    isJoined(context.tokens[first]) &&
    !PLACE_INDEX.en.at(context.tokens, first)
    ? first
    : run.from;
}

/** "Society of Engineers", "Ministry of Health": the run goes on over "of" when its head comes just before. */
function tailOf(context: NameContext, run: Run, head: number): number {
  if (head !== run.to - 1 || !/^(?:of|for|de|du)$/u.test(wordAt(context, run.to))) return run.to;
  const next = overLinks(context, run.to, context.words.links);
  if (next === undefined || firstName(textAt(context, next)) === 'sure') return run.to;
  return plainRun(context, next).to;
}

/** An office right before the run: "le président Macron", "Interior Minister Bruno Retailleau". */
function personByOffice(context: NameContext, run: Run): NamedRun | undefined {
  if (!context.expected[run.from]) return undefined;
  const last = wordAt(context, run.to - 1);
  if (context.words.organisationHeads.has(last) || context.words.placeHeads.has(last)) return undefined;
  return named(withParticles(context, run), 'person', 0.92);
}

/** A title before the run: "M. Okonkwo", "Mrs. Ogechukwu Nnamdi". */
function personByTitle(context: NameContext, run: Run): NamedRun | undefined {
  const before = context.tokens[run.from - 1];
  const first = context.tokens[run.from];
  if (
    !before ||
    !first ||
    !context.words.titles.has(before.lower) ||
    !/^\.?[ \u00a0\u202f]$/u.test(first.gap)
  )
    return undefined;
  if (before.lower === 'saint' || before.lower === 'sainte') return named(run, 'place', 0.6);
  return named(withParticles(context, run), 'person', 0.95);
}

function personByFirstName(context: NameContext, run: Run, language: Language): NamedRun | undefined {
  const sure = firstName(textAt(context, run.from));
  if (sure === undefined) return undefined;
  const full = withParticles(context, run);
  if (full.to - full.from < 2) return undefined;
  if (language === 'en' && full.to - full.from >= 4 && full.to === run.to) return undefined;
  if (wordIsFirm(context, full)) return named(full, 'organisation', 0.7);
  return named(full, 'person', sure === 'sure' ? 0.92 : 0.75);
}

function wordIsFirm(context: NameContext, run: Run): boolean {
  return /^(?:&|group|groupe|sa|ag|gmbh|inc|ltd|plc)$/u.test(wordAt(context, run.to - 1));
}

/** "J. K. Van den Broeck", "Khalid ben Mansour", "O’Rourke", "van Rensburg-Botha": only people's names look so. */
function personByShape(context: NameContext, run: Run): NamedRun | undefined {
  const full = withParticles(context, run);
  const texts = context.tokens.slice(full.from, full.to).map((token) => token.text);
  if (
    texts.length >= 2 &&
    /^(?:\p{Lu}\.-?){1,3}$/u.test(texts[0] ?? '') &&
    !/^(?:U\.S|U\.K|U\.N|D\.C)/u.test(texts[0] ?? '')
  )
    return named(full, 'person', 0.85);
  if (
    texts
      .slice(1)
      .some((text) =>
        /^(?:bin|ben|ibn|van|von|ould|al-\p{Lu}.*|el-\p{Lu}.*|Al-\p{Lu}.*|Ben|Ould|Abu|Abou)$/u.test(text),
      )
  )
    return named(full, 'person', 0.82);
  if (texts.length >= 2 && texts.some((text) => /^(?:O['’]|Mc|Mac)\p{Lu}/u.test(text)))
    return named(full, 'person', 0.8);
  return undefined;
}

/** Adds particles and the capitals after them: "Charles | de Gaulle", "Mohammed | ben Salman". */
function withParticles(context: NameContext, run: Run): Run {
  let to = run.to;
  for (let rounds = 0; rounds < 2; rounds += 1) {
    const next = overLinks(context, to, context.words.particles);
    if (next === undefined) break;
    const link = wordAt(context, to);
    const listedPlace = PLACE_INDEX.fr.at(context.tokens, next) ?? PLACE_INDEX.en.at(context.tokens, next);
    if (
      /^(?:de|du|des|d'|la|le|y|e)$/u.test(link) &&
      (listedPlace || /^(?:la|le|y|e)$/u.test(link) || to - run.from >= 3)
    )
      break;
    if (
      ORGANISATION_INDEX.fr.at(context.tokens, next) ||
      context.words.organisationHeads.has(wordAt(context, next))
    )
      break;
    to = plainRun(context, next).to;
  }
  const hyphenated = context.tokens[to];
  if (hyphenated && isJoined(hyphenated) && /^(?:al|el|ben|bin)-\p{Lu}/u.test(hyphenated.text)) to = to + 1;
  return { from: run.from, to };
}

/** "South Sudan" is listed; "southern Bamako", "Greater Manchester": a listed place with a compass word. */
function byDirection(context: NameContext, run: Run, language: Language): NamedRun | undefined {
  const hit = PLACE_INDEX[language].at(context.tokens, run.from + 1);
  if (
    !hit ||
    hit.length !== run.to - run.from - 1 ||
    !context.words.directions.has(wordAt(context, run.from))
  )
    return undefined;
  return named(run, 'place', 0.8);
}

function acronym(context: NameContext, run: Run, language: Language): NamedRun | undefined {
  const text = textAt(context, run.from);
  if (run.to - run.from !== 1 || !isAcronym(text) || context.headline || text.length > 7) return undefined;
  if (!/^(?:\p{Lu}\.?){2,7}$/u.test(text)) return undefined;
  const before = wordAt(context, run.from - 1);
  const joined = isJoined(context.tokens[run.from]);
  if (language === 'fr')
    return joined && /^(?:la|l'|le|du|au)$/u.test(before) ? named(run, 'organisation', 0.62) : undefined;
  return joined && before === 'the' ? named(run, 'organisation', 0.62) : undefined;
}

const AGE_AFTER = /^, ?$|^ \($/u;

function byContext(context: NameContext, run: Run, language: Language): NamedRun | undefined {
  const size = run.to - run.from;
  const after = context.tokens[run.to];
  const before = wordAt(context, run.from - 1);
  const joined = isJoined(context.tokens[run.from]);
  if (size <= 3 && joined && isCue(context, run.from, language)) return named(run, 'place', 0.8);
  if (joined && context.words.organisationCues.has(before)) return named(run, 'organisation', 0.72);
  if (size >= 2 && after && AGE_AFTER.test(after.gap) && /^\d{1,2}$/u.test(after.text))
    return named(run, 'person', 0.88);
  if (size >= 2 && context.officeAfter[run.to]) return named(withParticles(context, run), 'person', 0.88);
  if (size >= 2 && after?.gap === ', ' && /^(?:who|whose|whom)$/u.test(after.lower))
    return named(run, 'person', 0.75);
  if (size >= 2 && isSpeaker(context, run)) return named(run, 'person', 0.8);
  if (size <= 3 && after?.gap === ', ' && isListedCountry(context, run.to, language))
    return named(run, 'place', 0.78);
  if (size <= 3 && after?.gap === ' (' && isListedCountry(context, run.to, language))
    return named(run, 'place', 0.78);
  if (size <= 2 && joined && context.words.placePrepositions.has(before) && !startsClause(context, run)) {
    return named(run, 'place', size === 1 ? 0.68 : 0.62);
  }
  return undefined;
}

/** "à" after a verb of giving or saying introduces a person ("demande à Retailleau"); first names are none of places. */
function startsClause(context: NameContext, run: Run): boolean {
  if (firstName(textAt(context, run.from)) !== undefined) return true;
  const verb = wordAt(context, run.from - 2);
  return /^(?:demand|succ|répon|oppos|face|rend|donn|confi|remi|reproch|ressembl|appart|parl|quant|grâce|selon|believ|trust|interest)/u.test(
    verb,
  );
}

/** "ville de Guingamp", "the village of Lamu". */
function isCue(context: NameContext, from: number, language: Language): boolean {
  const link = wordAt(context, from - 1);
  if (context.words.placeCues.has(link)) return language === 'fr';
  return /^(?:de|d'|du|of)$/u.test(link) && context.words.placeCues.has(wordAt(context, from - 2));
}

function isListedCountry(context: NameContext, at: number, language: Language): boolean {
  const hit = PLACE_INDEX[language].at(context.tokens, at);
  return hit !== undefined && hit.value.kind !== 'city' && isCapitalised(textAt(context, at));
}

function isSpeaker(context: NameContext, run: Run): boolean {
  const after = context.tokens[run.to];
  const before = context.tokens[run.from - 1];
  if (after && /^[»”"]?,? ?$/u.test(after.gap) && context.words.sayingVerbs.has(after.lower)) return true;
  return (
    before !== undefined && isJoined(context.tokens[run.from]) && context.words.sayingVerbs.has(before.lower)
  );
}

/** Two or three unknown capitals in mid-sentence: most often a person, and then only just believed. */
function byLength(context: NameContext, run: Run, language: Language): NamedRun | undefined {
  const size = run.to - run.from;
  if (language === 'en' || context.headline || size < 2 || size > 4) return undefined;
  for (let at = run.from; at < run.to; at += 1) {
    const token = context.tokens[at];
    if (!token || isAcronym(token.text) || context.smallWords.has(token.lower) || /\d/u.test(token.text))
      return undefined;
    if (!mayBeNamed(context, at) || PLACE_INDEX[language].at(context.tokens, at)) return undefined;
  }
  const article =
    /^(?:the|le|la|les|l'|du|des|au|aux|un|une|a|an)$/u.test(wordAt(context, run.from - 1)) &&
    isJoined(context.tokens[run.from]);
  if (article) return undefined;
  return named(withParticles(context, run), 'person', opensSentence(context, run.from) ? 0.6 : 0.62);
}
