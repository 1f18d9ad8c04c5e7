/**
 * Formatters that are made once: `Intl` takes some fifty times as long to make one as to use it. How many there can be
 * is bounded by the units and currencies that there are.
 */
const formats = new Map<string, Intl.NumberFormat>();

/** The formatter of a locale with these options. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, options);
  formats.set(key, made);
  return made;
}
