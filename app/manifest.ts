import type { MetadataRoute } from 'next';
import { tFor } from '@/app/_i18n/tFor';

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
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  };
}
