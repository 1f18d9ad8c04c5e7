import type { MetadataRoute } from 'next';
import { tFor } from '@/app/_i18n/tFor';

/** The kinds of file that can hold an article, by media type and by ending: systems ask for one or the other. */
const SHARED_KINDS = [
  'text/plain',
  'text/markdown',
  'text/html',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.txt',
  '.md',
  '.html',
  '.htm',
  '.pdf',
  '.docx',
];

/** For a browser that puts the app on a home screen. French first; the app itself asks for the visitor's language. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Recto Verso',
    short_name: 'Recto Verso',
    description: tFor('fr', 'common')('tagline'),
    lang: 'fr',
    id: '/',
    start_url: '/',
    display: 'standalone',
    background_color: '#faf8f3',
    theme_color: '#faf8f3',
    // The service worker answers it (app/sw.js/worker.js): what is shared stays in the browser.
    share_target: {
      action: '/share',
      method: 'POST',
      enctype: 'multipart/form-data',
      params: { title: 'title', text: 'text', url: 'url', files: [{ name: 'files', accept: SHARED_KINDS }] },
    },
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  };
}
