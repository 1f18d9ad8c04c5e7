import { en, fr, type ParsedComponents, type ParsedResult } from 'chrono-node';
import { writeDate } from '@/core/facts/common/edtf';
import type { Language } from '@/core/language';
import type { Peer, PeerDate } from './peer';

/** One end of what chrono finds, as precise as chrono says that it is sure: a guessed day makes it a month. */
function edtf(parts: ParsedComponents): string | undefined {
  const year = parts.get('year') ?? undefined;
  const month = parts.get('month') ?? undefined;
  const day = parts.get('day') ?? undefined;
  if (parts.isCertain('day') || parts.isCertain('weekday')) return writeDate(year, month, day);
  if (parts.isCertain('month')) return writeDate(year, month);
  return parts.isCertain('year') ? writeDate(year) : undefined;
}

function toDate({ index, text, start, end }: ParsedResult): PeerDate[] {
  const from = edtf(start);
  // An hour alone is no date.
  if (from === undefined) return [];
  const to = end ? edtf(end) : undefined;
  const value = to === undefined || to === from ? from : `${from}/${to}`;
  return [{ start: index, end: index + text.length, value }];
}

function peer(language: Language): Peer {
  const reader = language === 'fr' ? fr : en;
  return {
    name: 'chrono-node',
    language,
    dates: (text, reference) => reader.parse(text, new Date(`${reference}T12:00:00`)).flatMap(toDate),
    everything: (text) => {
      reader.parse(text, new Date('2025-11-14T12:00:00'));
    },
  };
}

/** chrono-node in its two languages. */
export const CHRONO: Readonly<Record<Language, Peer>> = { fr: peer('fr'), en: peer('en') };
