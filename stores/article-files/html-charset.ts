/** Where a page must declare its encoding (WHATWG HTML, "prescan a byte stream to determine its encoding"). */
const WITHIN = 1_024;

/** The encoding that a media type names (`text/html; charset=iso-8859-1`), as it names it. */
export function charsetOfType(type: string | undefined): string | undefined {
  return /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/iu.exec(type ?? '')?.[1];
}

/** The encoding that a web page declares: its media type's, else its first `meta` element's. */
export function charsetOfPage(bytes: Uint8Array, type: string | undefined): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, WITHIN));
  const declared = /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/iu.exec(head)?.[1];
  return charsetOfType(type) ?? declared ?? /^<\?xml[^>]{0,200}encoding=["']([\w.:-]{1,40})/u.exec(head)?.[1];
}
