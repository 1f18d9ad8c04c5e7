/** What a page's linked data says of its article, unchecked strings of bounded length. */
export interface LinkedFacts {
  readonly title?: string;
  readonly source?: string;
  readonly published?: string;
  readonly language?: string;
}

const MOST_SCRIPTS = 20;
const LONGEST_SCRIPT = 500_000;
const MOST_NODES = 2_000;
const LONGEST_VALUE = 3_000;

/** Types of schema.org whose things are articles. */
const ARTICLE_TYPE = /^(?:https?:\/\/schema\.org\/)?[A-Za-z]{0,30}(?:Article|BlogPosting|Report)$/u;

type Thing = Readonly<Record<string, unknown>>;

/**
 * Reads the article's headline, publisher, date and language from a page's JSON-LD. It is a stranger's JSON: it is
 * walked breadth first, through at most 2,000 nodes, own properties only, and anything but strings is passed over;
 * a block that is too long or broken says nothing.
 */
export function linkedFacts(document: Document): LinkedFacts {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST_SCRIPTS);
  for (const script of scripts) {
    const article = articleIn(parsed(script.textContent ?? ''));
    if (article !== undefined) return factsOf(article);
  }
  return {};
}

function parsed(json: string): unknown {
  if (json.length > LONGEST_SCRIPT) return undefined;
  try {
    // Some sites wrap it in a CDATA section or a comment.
    return JSON.parse(json.replace(/^\s{0,99}(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s{0,99}$/gu, ''));
  } catch {
    return undefined;
  }
}

function articleIn(root: unknown): Thing | undefined {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < MOST_NODES; at += 1) {
    const node = queue[at];
    if (typeof node !== 'object' || node === null) continue;
    const thing = node as Thing;
    if (!Array.isArray(node) && typesOf(thing).some((type) => ARTICLE_TYPE.test(type))) return thing;
    if (queue.length < MOST_NODES) queue.push(...Object.values(thing).slice(0, MOST_NODES));
  }
  return undefined;
}

function typesOf(thing: Thing): string[] {
  const type = own(thing, '@type');
  const types: readonly unknown[] = Array.isArray(type) ? type.slice(0, 20) : [type];
  return types.filter((each): each is string => typeof each === 'string' && each.length < 200);
}

function factsOf(article: Thing): LinkedFacts {
  const title = plainString(own(article, 'headline')) ?? plainString(own(article, 'name'));
  const publisher = own(article, 'publisher');
  const first: unknown = Array.isArray(publisher) ? publisher[0] : publisher;
  const source = plainString(isThing(first) ? own(first, 'name') : first);
  const published = plainString(own(article, 'datePublished')) ?? plainString(own(article, 'dateCreated'));
  const language = plainString(own(article, 'inLanguage'));
  return {
    ...(title === undefined ? {} : { title }),
    ...(source === undefined ? {} : { source }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
  };
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null;
}

function own(thing: Thing, key: string): unknown {
  return Object.hasOwn(thing, key) ? thing[key] : undefined;
}

/** A string that is words: one with entities or tags in it was escaped for another place, where it can be read better. */
function plainString(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST_VALUE || value.trim() === '') return undefined;
  return /&(?:[a-z]{2,8}|#\w{1,6});|<\/?[a-z]/iu.test(value) ? undefined : value;
}
