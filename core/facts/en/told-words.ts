import type { ToldVerb, ToldWords } from '../common/measure-told';
import type { PhraseSource } from '../common/phrase-source';
import { tokenAfter } from '../common/phrase-source';
import { isJoined } from '../common/tokens';
import { TOLD_VERBS, TOLD_WITH_PARTICLE } from './told-verbs';

/** Forms that are nouns as often, or that tell of anything. */
const NOT_FINITE =
  /^(?:sentences|fines|cuts|bans|names|caps|limits|fires|orders|ends|drops|grants|blocks|delays|shut|opens|extends|pardons|recalls|rises|bars|censure|veto|increases|hikes|designates|clears|releases|grounds|exempts|curbs|furloughs|mandates|triples|doubles|funds|nominates|quarantines|reverses|strips|voids|rations|builds|expands|licenses|overhauls|relaxes|removes|shelves|leaves|moves|calls|promises|pledges|holds|axes|pauses|defers|parole)$/u;
/** What anyone does; announced by who decides such things, it is decided. */
const ONLY_ANNOUNCED = /^(?:build|fund|reopen|stop)$/u;
const MONEY = /[$€£]|\b(?:millions?|billions?|dollars|euros|pounds)\b/u;
const UNCHANGED = /\brates?\b.{0,20}\b(?:unchanged|steady)\b|\binterest rates?\b|\b(?:key|policy) rate\b/u;
/** Verbs that tell of a decision about some things only. */
const ONLY_WITH: ReadonlyMap<string, RegExp> = new Map([
  ['pledge', MONEY],
  ['promise', MONEY],
  ['keep', UNCHANGED],
  ['leave', UNCHANGED],
  ['hold', UNCHANGED],
  ['move', /\b(?:capital|court|date|deadline|election|embassy|final|headquarters|match|talks|trial|vote)\b/u],
  ['call', /\b(?:by-election|elections?|referendum|strikes?|vote|walkout)\b/u],
  [
    'put up',
    /\b(?:prices?|fares?|fees?|tax|taxes|tuition|rents?|rates?|tolls?|tariffs?|charges?|wages?|pay|premiums?|duty)\b/u,
  ],
  [
    'bring back',
    /\b(?:tax|ban|law|rules?|curfew|penalty|service|conscription|restrictions?|subsid(?:y|ies)|checks|controls|tariffs?|masks?)\b/u,
  ],
]);
/** What no object starts with. */
const ONLY_OBJECTS =
  /^(?:him|her|it|them|us|me|you|himself|herself|itself|themselves|that|who|how|what|why|when|in|on|at|by|for|from|as|with|to|into|of|and|or|but|after|before|over|under|up|down|off|out|so|more|when|where|because|while|until|if|than)$/u;
const STOP =
  /^(?:that|which|who|whom|whose|where|when|while|because|although|though|if|unless|and|or|but|as|than|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|said|says|after|before|since|until|by|from|at|during|despite|amid|in|on|for|with|without|to|into|over|under|against|it|he|she|they|we|not|also|then|today|yesterday|last|next|later|again|how|what|why|so)$/u;

/** Verbs whose past form is no participle, or doesn’t end in -ed: participle and form in -ing. */
const IRREGULAR: ReadonlyMap<string, readonly [participle: string, gerund: string]> = new Map([
  ['froze', ['frozen', 'freezing']],
  ['withdrew', ['withdrawn', 'withdrawing']],
  ['redrew', ['redrawn', 'redrawing']],
  ['forbade', ['forbidden', 'forbidding']],
  ['withheld', ['withheld', 'withholding']],
  ['cut', ['cut', 'cutting']],
  ['shut', ['shut', 'shutting']],
  ['built', ['built', 'building']],
  ['kept', ['kept', 'keeping']],
  ['left', ['left', 'leaving']],
  ['held', ['held', 'holding']],
]);

/** "banned" gives "banning", "ratified" "ratifying". */
function gerundOf(past: string): string {
  return past.replace(/ied$/u, 'yed').replace(/ed$/u, 'ing');
}

function labelled(label: string): ToldVerb {
  const [, noun = '', preposition = ''] = /^(.+) (\S+)$/u.exec(label.replace(' !', '')) ?? [];
  return { noun, preposition, isSure: label.endsWith('!') };
}

function tables(): Pick<ToldWords, 'finite' | 'afterName' | 'bases' | 'participles' | 'gerunds'> {
  const finite = new Map<string, ToldVerb>();
  const afterName = new Map<string, ToldVerb>();
  const bases = new Map<string, ToldVerb>();
  const participles = new Map<string, ToldVerb>();
  const gerunds = new Map<string, ToldVerb>();
  for (const row of TOLD_VERBS.trim().split('\n')) {
    const [forms = '', label = ''] = row.split(' | ');
    const [past = '', third = '', base = ''] = forms.split(' ');
    const only = ONLY_WITH.get(base);
    const verb: ToldVerb = { ...labelled(label), ...(only ? { only } : {}) };
    const [participle, gerund] = IRREGULAR.get(past) ?? [past, gerundOf(past)];
    if (!ONLY_ANNOUNCED.test(base)) finite.set(past, verb);
    if (!ONLY_ANNOUNCED.test(base)) (NOT_FINITE.test(third) ? afterName : finite).set(third, verb);
    bases.set(base, verb);
    if (!ONLY_ANNOUNCED.test(base)) participles.set(participle, verb);
    gerunds.set(gerund, verb);
  }
  finite.delete('shut');
  for (const row of TOLD_WITH_PARTICLE.trim().split('\n')) {
    const [forms = '', particle = '', label = ''] = row.split(' | ');
    const [past = '', third = '', base = '', participle = '', gerund = ''] = forms.split(' ');
    const only = ONLY_WITH.get(`${base} ${particle}`);
    const verb: ToldVerb = { ...labelled(label), ...(only ? { only } : {}) };
    for (const form of [past, third]) finite.set(`${form} ${particle}`, verb);
    bases.set(`${base} ${particle}`, verb);
    participles.set(`${participle} ${particle}`, verb);
    gerunds.set(`${gerund} ${particle}`, verb);
  }
  return { finite, afterName, bases, participles, gerunds };
}

/** "two gold mines", "its policy rate", "Prime Minister X", "the suspect’s licence": up to a preposition other than "of", a clause or a stop. */
function objectEnd(source: PhraseSource, from: number): number | undefined {
  const { tokens } = source;
  if (ONLY_OBJECTS.test(tokens[from]?.lower ?? '') || source.dateAt.has(from)) return undefined;
  let at = from;
  while (at < tokens.length && at - from < 9 && isJoined(tokens[at])) {
    const token = tokens[at];
    // "its last plant" is no "last week".
    const isWhich = /^(?:last|next)$/u.test(token?.lower ?? '') && at === from + 1;
    if (!token || (STOP.test(token.lower) && !isWhich) || source.dateAt.has(at)) break;
    if (at > from && /(?:ed|ly)$/u.test(token.lower) && !source.nameAt.has(at)) break;
    const thing = source.nameAt.get(at) ?? source.quantityAt.get(at);
    at = thing ? Math.max(at + 1, tokenAfter(source, at, thing.end)) : at + 1;
  }
  while (at > from && /^(?:of|the|a|an|its|their|his|her)$/u.test(tokens[at - 1]?.lower ?? '')) at -= 1;
  return at > from ? at : undefined;
}

/** English verbs that tell of decisions by themselves. */
export const ENGLISH_TOLD: ToldWords = {
  ...tables(),
  objectEnd,
  nominal: ({ noun, preposition }, words) =>
    noun === 'cut' && /^(?:(?:another|more than|about|up to|nearly|almost) )?\d/u.test(words)
      ? `cutting of ${words}`
      : `${noun} ${preposition} ${words}`,
};
