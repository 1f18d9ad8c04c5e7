import type { MeasureFact } from '@/core/facts/fact';
import { mentionsIn, type Reading, sentenceOf } from '../reading';

/** What lasts, and of which no day is the day. */
const LASTING = /\b(?:programme|program|plan|scheme|strategy|policy|budget)$/iu;
/** "proposed a ban": then it was proposed, and may never have been. */
const ONLY_TOLD =
  /\b(?:propos|plann?|consider|reject|promis|demand|urg|seek|sought|oppos|request)\p{Ll}{0,4}(?: \p{Ll}{2,15}){0,2}(?: an?| the)? $/iu;

/** "suppression du bonus accordé | aux acheteurs": the label stops at a participle that isn't at its end. */
const PARTICIPLE =
  /(?<!(?:^|\s)(?:une?|l[ea]s?|d[eu]s?|aux?|en|ce|cette|s[ao]n?|ses|leurs?)) \p{L}{3,20}ée?s?$/u;

function isCutInFrench(fact: MeasureFact, reading: Reading): boolean {
  const text = reading.sides.get('fr')?.article.text ?? '';
  if (!PARTICIPLE.test(fact.label.fr)) return false;
  return mentionsIn(fact, 'fr').some(({ end }) =>
    /^ (?:aux?|à|par|en|dans|pour|d[eu]s?|d[’'])(?=[\s\p{L}])/u.test(text.slice(end, end + 10)),
  );
}

/**
 * Whether a measure's label is cut, or the English article doesn’t say that it was, but that it lasts or was only spoken of:
 * nothing to date.
 */
export function isUndatable(fact: MeasureFact, reading: Reading): boolean {
  if (isCutInFrench(fact, reading)) return true;
  const side = reading.sides.get('en');
  if (!side) return false;
  if (LASTING.test(fact.label.en)) return true;
  return mentionsIn(fact, 'en').some((mention) => {
    const start = sentenceOf(side, mention)?.start ?? mention.start;
    return ONLY_TOLD.test(side.article.text.slice(Math.max(start, mention.start - 60), mention.start));
  });
}
