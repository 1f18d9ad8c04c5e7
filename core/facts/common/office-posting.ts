import type { Language } from '@/core/language';
import type { ReadBody } from './office-body';
import type { OfficeHead } from './office-words';
import { ORGANISATION_INDEX } from './organisations';
import { PLACE_INDEX } from './places';
import { isCapitalised, isJoined, type Token } from './tokens';

/** Offices that one country sends to another. */
const SENT: ReadonlySet<OfficeHead> = new Set<OfficeHead>([
  'ambassador',
  'consul',
  'high-commissioner',
  'nuncio',
  'envoy',
  'representative',
  'high-representative',
  'special-representative',
  'mission-chief',
]);
const LINKS: Readonly<Record<Language, readonly (readonly [RegExp, Posting])[]>> = {
  fr: [
    [/^(?:en|au|aux|à)$/u, 'to'],
    [/^(?:auprès)$/u, 'to'],
    [/^(?:pour)$/u, 'for'],
  ],
  en: [
    [/^(?:to|in)$/u, 'to'],
    [/^(?:for)$/u, 'for'],
  ],
};

/** How an office reaches another country: "ambassador to Finland", "envoy for the Sahel". */
type Posting = 'to' | 'for';

/**
 * Where a sent office is held, kept apart from who sends it: "ambassadeur en Finlande" isn't Finland’s.
 * Its value is the place’s after "to:" or "for:".
 */
export function postingAfter(
  tokens: readonly Token[],
  at: number,
  language: Language,
  head: OfficeHead,
): ReadBody | undefined {
  const link = tokens[at];
  if (!SENT.has(head) || !link || !isJoined(link)) return undefined;
  const posting = LINKS[language].find(([words]) => words.test(link.lower))?.[1];
  if (posting === undefined) return undefined;
  let start = at + 1;
  while (isJoined(tokens[start]) && /^(?:de|des|du|la|le|l'|les|the|d')$/u.test(tokens[start]?.lower ?? ''))
    start += 1;
  const first = tokens[start];
  if (!first || !isJoined(first) || !isCapitalised(first.text)) return undefined;
  const organisation = ORGANISATION_INDEX[language].at(tokens, start);
  const place = PLACE_INDEX[language].at(tokens, start);
  const value = organisation?.value.en ?? place?.value.value;
  if (value === undefined) return undefined;
  const to = start + (organisation?.length ?? place?.length ?? 1);
  if (isJoined(tokens[to]) && /^['’]s$/u.test(tokens[to]?.text ?? '')) return undefined;
  return { to, body: { value: `${posting}:${value}`, words: '', kind: 'place' } };
}
