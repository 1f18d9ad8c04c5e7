const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};

/**
 * The value of an English number in figures, scale word included ("$3.5 million" is 3500000); `NaN` for anything else.
 * For a peer that finds numbers and leaves them as words.
 */
export function readNumeral(words: string): number {
  const shape = /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)[\s-]?([a-z]{0,8})/iu.exec(words);
  if (!shape) return Number.NaN;
  const [, figures = '', scale = ''] = shape;
  return Number(figures.replaceAll(',', '')) * (SCALES[scale.toLowerCase()] ?? 1);
}
