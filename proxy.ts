import { type NextRequest, NextResponse } from 'next/server';
import { negotiateLanguage } from '@/app/_i18n/negotiate';
import { LANGUAGE_COOKIE, languageOfPath, pathIn } from '@/app/_i18n/paths';
import { readBuildMap } from '@/stores/build-files';

const PRODUCTION = process.env.NODE_ENV === 'production';

/** Read once a process. None in development, where pages are made as they are asked for. */
const build = PRODUCTION ? readBuildMap() : undefined;
if (PRODUCTION && !build) console.error('The build is not whole: make it with "npm run build".');

/** Said with everything; the rest of a page's policy is its own. */
const HEADERS: ReadonlyArray<readonly [string, string]> = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
];

/** The policy of a page: its own scripts by their hashes, nothing inline besides, nothing from elsewhere. */
function policy(hashes: readonly string[]): string {
  const scripts = PRODUCTION ? hashes.map((hash) => `'${hash}'`) : ["'unsafe-inline'", "'unsafe-eval'"];
  const styles = PRODUCTION ? [] : ["'unsafe-inline'"];
  const sockets = PRODUCTION ? [] : ['ws:'];
  return [
    "default-src 'self'",
    ['script-src', "'self'", ...scripts].join(' '),
    ['style-src', "'self'", ...styles].join(' '),
    ['connect-src', "'self'", ...sockets].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function guarded(response: NextResponse, hashes: readonly string[]): NextResponse {
  for (const [name, value] of HEADERS) response.headers.set(name, value);
  response.headers.set('Content-Security-Policy', policy(hashes));
  return response;
}

/** Our own 404, in the language of the address or else of the visitor. */
function missing(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  const language = languageOfPath(pathname) ?? visitorsLanguage(request);
  const page = pathIn(language, '/missing');
  const response = NextResponse.rewrite(new URL(page, request.url), { status: 404 });
  return guarded(response, hashesOf(page) ?? []);
}

function visitorsLanguage(request: NextRequest) {
  const cookie = request.cookies.get(LANGUAGE_COOKIE)?.value;
  return negotiateLanguage(cookie, request.headers.get('accept-language'));
}

function hashesOf(pathname: string): readonly string[] | undefined {
  return build && Object.hasOwn(build.pages, pathname) ? build.pages[pathname] : undefined;
}

/** Sends `/` to a language, unknown addresses to our 404, and every page off with its security headers. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (pathname === '/') {
    const response = NextResponse.redirect(
      new URL(pathIn(visitorsLanguage(request), '/') + search, request.url),
    );
    response.headers.set('Cache-Control', 'private, no-store');
    response.headers.set('Vary', 'Accept-Language, Cookie');
    return guarded(response, []);
  }
  if (pathname === '/share') {
    // The share sheet's form is the service worker's to take. Where none runs yet, what was shared is neither read
    // nor kept: the page opens, and the text can be pasted.
    const page = new URL(pathIn(visitorsLanguage(request), '/new'), request.url);
    const response = NextResponse.redirect(page, 303);
    response.headers.set('Cache-Control', 'private, no-store');
    return guarded(response, []);
  }
  const known = build ? hashesOf(pathname) : [];
  if (known && !pathname.endsWith('/missing')) return guarded(NextResponse.next(), known);
  if (build?.files.includes(pathname)) return guarded(NextResponse.next(), []);
  // Browsers ask for it now and then, whatever the page's own icon is.
  if (pathname === '/favicon.ico') {
    return guarded(NextResponse.rewrite(new URL('/icon.svg', request.url)), []);
  }
  return missing(request);
}

// Not the build's own files, which need no policy; not /api, whose long bodies a proxy would cut.
export const config = { matcher: ['/((?!_next/static/|api/).*)'] };
