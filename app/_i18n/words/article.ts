// Made by `npm run locale-types` from locales/: change those files, then run it.

export interface ArticleWords {
  'article-empty': null;
  'article-too-short': null;
  'article-too-long': { bytes: string | number; most: string | number };
  'article-unknown-language': null;
  'file-empty': null;
  'file-too-large': { megabytes: string | number; most: string | number };
  'file-binary': null;
  'file-unreadable': null;
  'kind-doc': null;
  'kind-odt': null;
  'kind-rtf': null;
  'kind-epub': null;
  'kind-pages': null;
  'kind-sheet': null;
  'kind-slides': null;
  'kind-image': null;
  'kind-media': null;
  'kind-archive': null;
  'kind-web-archive': null;
  'kind-set': null;
  'encoding-broken': { encoding: string | number; line: string | number };
  'encoding-unsupported': { encoding: string | number };
  'encoding-unknown': null;
  'html-no-article': null;
  'html-tangled': null;
  'pdf-password': null;
  'pdf-scanned': null;
  'pdf-damaged': null;
  'pdf-too-large': null;
  'pdf-too-slow': null;
  'pdf-too-many-pages': { most: string | number; pages: string | number };
  'docx-password': null;
  'docx-no-text': null;
  'docx-damaged': null;
  'docx-too-large': null;
  'shared-address': null;
}
