import type { QuantityPack } from './quantity-pack';
import type { QuantityToken } from './quantity-tokens';
import { CURRENCY_SIGN } from './quantity-unit';

/** Tells quickly where no quantity can be: most sentences, and most words of the others. */
export interface QuantityOpeners {
  /** Whether a sentence may hold a quantity. */
  readonly mayHold: (words: string) => boolean;
  /** Whether two tokens begin a span of time that has no number of its own: "une demi-heure". */
  readonly opensSpan: (first: QuantityToken, second: QuantityToken | undefined) => boolean;
  /** Whether a quantity may start at a token. */
  readonly mayOpen: (tokens: readonly QuantityToken[], at: number) => boolean;
}

/** What may open a language's quantities: figures, a number word, a currency, "entre", "magnitude". */
export function quantityOpeners(pack: QuantityPack): QuantityOpeners {
  const counting = new Set([
    ...pack.numberWords.keys(),
    ...pack.scales.keys(),
    ...pack.roundNumbers.keys(),
    ...pack.half,
    ...[...pack.spans.keys()].flatMap((span) => span.split(/[ '-]/u)).filter((word) => word.length > 3),
  ]);
  for (const word of pack.one) counting.delete(word);
  const ones = pack.oneOf.size > 0 ? `|(?<!\\p{L})an? (?:${[...pack.oneOf].join('|')})(?!\\p{L})` : '';
  const holds = new RegExp(`\\d|(?<!\\p{L})(?:${[...counting].join('|')})(?!\\p{L})${ones}`, 'iu');
  const openers = new Set([
    ...pack.numberWords,
    ...pack.one,
    ...pack.half,
    ...pack.ranges.keys(),
    ...[...pack.spans.keys()].map((span) => span.split(/[ -]/u)[0] ?? span),
    'magnitude',
  ]);
  const spans = new Set([...pack.spans.keys()].map((span) => /^\p{L}+(?: \p{L}+|-)/u.exec(span)?.[0]));
  return {
    opensSpan: (first, second) =>
      spans.has(`${first.lower}${second?.isGlued ? '' : ' '}${second?.lower ?? ''}`),
    mayHold: (words) => holds.test(words) || (MARK.test(words) && holds.test(words.normalize('NFC'))),
    mayOpen: (tokens, at) => {
      const token = tokens[at];
      if (token === undefined || token.kind === 'figures') return token !== undefined;
      if (openers.has(token.lower)) return true;
      const next = tokens[at + 1];
      // A sign or the letters of a currency: "€5", "US$5", "MAD 5,000".
      return next?.kind === 'figures' ? token.kind === 'sign' || token.text.length <= 3 : isBeforeSign(next);
    },
  };
}

/** Accents written apart from their letters. */
const MARK = /[\u0300-\u036f]/u;

/** Whether a token is the sign of a currency glued to what comes before it, as in "US$". */
function isBeforeSign(next: QuantityToken | undefined): boolean {
  return next?.kind === 'sign' && next.isGlued && CURRENCY_SIGN.test(next.text);
}
