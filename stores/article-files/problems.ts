import type { ArticleProblem } from '@/core/article/read-article';

/** The largest file that is opened, in bytes: 32 MB. A PDF or a Word file is mostly pictures. */
export const MAX_FILE_BYTES = 33_554_432;

/** Kinds of file that hold an article in a way that isn't read, each with a sentence that says what to do. */
export type OtherKind =
  | 'kind-doc'
  | 'kind-odt'
  | 'kind-rtf'
  | 'kind-epub'
  | 'kind-pages'
  | 'kind-sheet'
  | 'kind-slides'
  | 'kind-image'
  | 'kind-media'
  | 'kind-archive'
  | 'kind-web-archive'
  | 'kind-set';

/**
 * Why a file can't be made into an article's text. Each code is a locale key of the `article` namespace, and what
 * goes with it is what the sentence needs.
 */
export type ArticleFileProblem =
  | ArticleProblem
  | { readonly code: OtherKind | 'file-empty' | 'file-binary' | 'file-unreadable' | 'shared-address' }
  /** Both in megabytes, `megabytes` rounded up so that it is always seen to be more. */
  | { readonly code: 'file-too-large'; readonly megabytes: number; readonly most: number }
  /** The bytes stop being what they claim to be, at a line counted from 1. */
  | { readonly code: 'encoding-broken'; readonly encoding: string; readonly line: number }
  | { readonly code: 'encoding-unsupported'; readonly encoding: string }
  | { readonly code: 'encoding-unknown' }
  | { readonly code: 'html-no-article' | 'html-tangled' }
  | { readonly code: 'pdf-password' | 'pdf-scanned' | 'pdf-damaged' | 'pdf-too-large' | 'pdf-too-slow' }
  | { readonly code: 'pdf-too-many-pages'; readonly pages: number; readonly most: number }
  | { readonly code: 'docx-password' | 'docx-no-text' | 'docx-damaged' | 'docx-too-large' };

/** Whether a file of so many bytes may be opened; asked before its bytes are read. */
export function fileSizeProblem(bytes: number): ArticleFileProblem | undefined {
  if (bytes === 0) return { code: 'file-empty' };
  if (bytes <= MAX_FILE_BYTES) return undefined;
  const megabyte = 1_048_576;
  return { code: 'file-too-large', megabytes: Math.ceil(bytes / megabyte), most: MAX_FILE_BYTES / megabyte };
}
