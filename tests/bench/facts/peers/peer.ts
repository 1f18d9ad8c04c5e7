import type { Span } from '@/core/article/article';
import type { Language } from '@/core/language';
import type { Labelled } from '../score';

/** What stands for the kind of a name that the peer finds without saying its kind: any kind is right. */
export const ANY_KIND = '*';

/** A number that a peer finds. */
export interface PeerNumber extends Span {
  readonly number: number;
}

/** A date that a peer finds, in EDTF. */
export interface PeerDate extends Span {
  readonly value: string;
}

/** Another library that does a part of what the fact engine does, in one language. */
export interface Peer {
  readonly name: string;
  readonly language: Language;
  readonly names?: (text: string) => Labelled[];
  readonly numbers?: (text: string) => PeerNumber[];
  /** @param reference the day, ISO 8601, that relative dates count from */
  readonly dates?: (text: string, reference: string) => PeerDate[];
  /** Does all that is measured here in one go, for the clock. */
  readonly everything: (text: string) => void;
}

const TITLE =
  /^(?:m|mm|mme|mlle|dr|pr|mr|mrs|ms|prof|sir|lord|lady|president|king|queen|pope|the)[. ]{1,2}/iu;
const BEFORE = /^[^\p{L}\d]+/u;
const AFTER = /(?:['’]s?)?[^\p{L}\d)]*$/u;

/** A peer's find without the title before it and the punctuation or possessive after it, as our marks have names. */
export function trimmed(text: string, span: Span): Span {
  let { start } = span;
  start += BEFORE.exec(text.slice(start, span.end))?.[0].length ?? 0;
  start += TITLE.exec(text.slice(start, span.end))?.[0].length ?? 0;
  const words = text.slice(start, span.end);
  return { start, end: start + words.replace(AFTER, '').length };
}
