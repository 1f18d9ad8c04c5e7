/** Names of classes that sites give to what stands in the midst of an article and isn't part of it. */
const FURNITURE =
  /(?:^|[\s_-])(?:newsletter|subscri\w{0,9}|paywall|promo\w{0,9}|cookies?|consent|gdpr|rgpd|taboola|outbrain|advert\w{0,11}|ads?|sponsor\w{0,3}|share|sharing|social|related|read-?more|breadcrumbs?)(?=$|[\s_-])/iu;

/** More than this is the article itself, whatever its class says. */
const LONGEST_FURNITURE = 600;

/** "Lire aussi : …", "Read more: …": a way to another article. */
const POINTER =
  /^(?:[ÀA] )?(?:lire|voir|écouter|découvrir)(?: aussi| également)\b|^(?:read|see|watch|listen)(?: also| more)\b|^(?:à lire|also read)\s{0,2}:/iu;

/** A line that says who wrote and when, before the article begins. */
const BYLINE =
  /^(?:par|by|publié|published|posted|mis à jour|updated|modifié|écrit par|written by|propos recueillis)\b/iu;
const LONGEST_BYLINE = 200;

/**
 * Takes out of a page, before its article is looked for, what sites put into an article: captions, adverts, shares.
 * A page that was saved while a banner lay over it may have its whole article marked as hidden: it isn't.
 */
export function removeFurniture(document: Document): void {
  for (const element of document.querySelectorAll('figure')) element.remove();
  for (const element of document.querySelectorAll('[aria-hidden="true"]')) {
    if (isLong(element)) element.removeAttribute('aria-hidden');
    else element.remove();
  }
  for (const element of document.querySelectorAll('body [class], body [id]')) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 500);
    if (FURNITURE.test(names) && !isLong(element)) element.remove();
  }
}

function isLong(element: Element): boolean {
  return (element.textContent ?? '').length > LONGEST_FURNITURE;
}

/**
 * An article's text without its own headline above it (the headline is kept apart), without the lines that say who
 * wrote it and when, and without its ways to other articles. Takes paragraphs with a blank line between.
 */
export function withoutFurniture(text: string, title: string | undefined): string {
  const paragraphs = text.split('\n\n').filter((paragraph) => !isPointer(paragraph));
  let first = 0;
  while (first < paragraphs.length - 1 && isAbove(paragraphs[first] ?? '', title)) first += 1;
  return paragraphs.slice(first).join('\n\n');
}

function isPointer(paragraph: string): boolean {
  return paragraph.length < 300 && POINTER.test(paragraph.replace(/^[-#>\s]{1,9}/u, ''));
}

function isAbove(paragraph: string, title: string | undefined): boolean {
  const words = paragraph.replace(/^#{1,6} /u, '');
  if (title !== undefined && folded(words) === folded(title)) return true;
  return words.length < LONGEST_BYLINE && BYLINE.test(words) && !/[.!?…][»”"]?$/u.test(words);
}

function folded(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
