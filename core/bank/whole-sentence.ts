import { tokensOf } from '@/core/facts/common/tokens';
import { ENGLISH_CLAUSES } from '@/core/facts/en/clauses';
import type { Language } from '@/core/language';
import { hasFrenchVerb } from './french-sentences';

/** A full stop or its like, and what may close after it. */
const ENDED = /[.!?…][)\]»”"’'\s]{0,4}$/u;
/** A stop after these ends a word and no sentence: "the Slavonic Dances, Op." */
const ABBREVIATED = /\b(?:op|no|nos|vol|p|pp|eds?|cf|figs?|ch|st|vs|etc|approx)\.$/iu;
/** Captions, credits and notes of how a word sounds. */
const APPARATUS =
  /\((?:left|right|centre|center|above|below|pictured|à gauche|à droite|ci-contre|ci-dessus)\)|\bfrom file\b|\bis (?:seen|shown|pictured|holding)\b|\bfile (?:photo|picture)|^(?:Portrait|Photograph|Photo|Picture|Screenshot|Opening night|View|Aerial view|Close-up|Map|Poster|Logo)s? (?:shot )?of\b|^(?:Image|Photo|Picture|Video|Credit|Crédit|Vidéo|Looking back|Légende)s?\s?:|[\u0250-\u02af\u02c8\u02cc]/u;
/** Verbs that no list of pasts and participles has. */
const FINITE =
  /^(?:is|are|was|were|has|have|had|do|does|did|can|will|would|could|should|may|might|must|live|lives|include|make|take|need|want|believe|suggest|show|remain|come|go|say|await|awaits|appear|appears|seem|seems|face|hope|ate|lay|wore|bore|rang|sat|slept|read|cost|cut|quit|spread|split|burst|cast|bet|let|hurt|beat)$/;

/** "Blum's alleged tomb", "the destroyed bridge": a participle before its noun, and no verb. */
const BEFORE_NOUN =
  /(?<=(?:[’']s|\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)) )\p{Ll}{2,20}ed(?= \p{Ll})/gu;

function hasEnglishVerb(sentence: string): boolean {
  const words = sentence.replace(BEFORE_NOUN, 'such');
  const tokens = tokensOf(words, { start: 0, end: words.length }, 'en');
  return tokens.some(
    (token, at) => FINITE.test(token.text) || ENGLISH_CLAUSES.verbAt(tokens, at) !== undefined,
  );
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** Whether a quotation begins or ends outside the sentence. */
function isTorn(sentence: string): boolean {
  return (
    count(sentence, '"') % 2 === 1 ||
    count(sentence, '“') !== count(sentence, '”') ||
    count(sentence, '«') !== count(sentence, '»') ||
    count(sentence, '(') !== count(sentence, ')')
  );
}

/**
 * Whether words are a sentence and not a caption, a heading, a line of a list or half a quotation: they end with a full stop
 * or its like, every quotation mark and bracket has its other, and there is a conjugated verb.
 */
export function isWholeSentence(words: string, language: Language): boolean {
  const sentence = words.trim();
  if (!ENDED.test(sentence) || ABBREVIATED.test(sentence) || APPARATUS.test(sentence)) return false;
  return !isTorn(sentence) && (language === 'fr' ? hasFrenchVerb(sentence) : hasEnglishVerb(sentence));
}
