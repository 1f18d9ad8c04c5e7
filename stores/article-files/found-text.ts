import type { Language } from '@/core/language';

/** A text that was found in a file, a page or a paste, ready to be read, and what is said of it there. */
export interface FoundText {
  /** Cleaned (`cleanText`): offsets are of this text, which nothing alters later. */
  readonly text: string;
  readonly title?: string;
  /** The newspaper or the site. */
  readonly source?: string;
  /** The day of publication, ISO 8601. */
  readonly published?: string;
  /** What the file declares itself to be in; its own words may say otherwise. */
  readonly language?: Language;
}

/** Makes a document of a page's source, in which nothing runs: the browser's DOMParser, or linkedom in Node. */
export type ToDocument = (html: string) => Document;
