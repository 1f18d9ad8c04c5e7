import type { Span } from '@/core/article/article';
import type { MeasureLine } from './measure-line';
import { isJoined } from './tokens';

/** The purposes right after a measure, each up to the next comma or stop: "chargé de…, afin de…". */
export function purposesAfter(line: MeasureLine, from: number): Span[] {
  const spans: Span[] = [];
  let at = from;
  while (at < line.tokens.length && spans.length < 4) {
    const marker = line.tokens[at];
    if (!marker || !/^,?[ \u00a0]?$/u.test(marker.gap)) break;
    const start = line.words.purposeAt(line.tokens, at);
    if (start === undefined) break;
    let to = start + 1;
    while (
      isJoined(line.tokens[to]) &&
      (to === start + 1 || line.words.purposeAt(line.tokens, to) === undefined)
    )
      to += 1;
    const first = line.tokens[start];
    const last = line.tokens[to - 1];
    if (!first || !last) break;
    spans.push({ start: first.start, end: last.end });
    at = to;
  }
  return spans;
}
