import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '@/core/article/article';
import { readArticle } from '@/core/article/read-article';
import { makeBank, readFacts } from '@/core/bank/make-bank';
import { parseBank } from '@/core/bank/parse-bank';
import { pathToText } from '@/core/bank/problems';
import type { Fact } from '@/core/facts/fact';
import { toNodeDocument } from '@/stores/article-files/node-document';
import { type ArticleFileProblem, fileSizeProblem, MAX_FILE_BYTES } from '@/stores/article-files/problems';
import { readArticleFile } from '@/stores/article-files/read-article-file';
import { checkWritable, type FileProblem, readFileBytes, writeWhole } from '@/stores/bank-files';
import { loadNameModels } from '@/stores/name-model-files';
import type { NameModels } from '@/stores/name-models';
import { type Call, CommandFault, typedPath } from './command';
import type { Speak } from './speak';

/** The project's root: a command may be called from anywhere. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Order {
  readonly article: string;
  readonly parallel?: string;
  readonly out?: string;
  readonly facts: boolean;
}

/** Reads the command line. Throws a `CommandFault` on anything that isn't in the usage. */
function readOrder(args: readonly string[]): Order {
  const named = new Map<string, string>();
  let article: string | undefined;
  let facts = false;
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    if (argument === '--parallel' || argument === '--out') {
      const value = args[index + 1];
      if (value === undefined || value === '' || value.startsWith('--')) {
        throw new CommandFault('option-needs-value', { argument });
      }
      if (named.has(argument)) throw new CommandFault('option-twice', { argument });
      named.set(argument, value);
      index += 1;
    } else if (argument === '--facts') facts = true;
    else if (argument.startsWith('-')) throw new CommandFault('unknown-option', { argument });
    else if (article !== undefined) throw new CommandFault('too-many-arguments', { argument });
    else article = argument;
  }
  if (!article) throw new CommandFault('no-article');
  const parallel = named.get('--parallel');
  const out = named.get('--out');
  return {
    article,
    facts,
    ...(parallel === undefined ? {} : { parallel }),
    ...(out === undefined ? {} : { out }),
  };
}

function toSlug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-|-$/g, '');
}

/**
 * The study set's id: the file's name without its endings (`crue.fr.md` gives `crue`), or its folder's when
 * the file is merely called "article".
 */
function setIdFor(path: string): string {
  const name = basename(path).replace(/\.[a-z0-9]{1,10}$/i, '');
  const own = toSlug(name.replace(/[._-](?:fr|en)$/i, ''));
  const isPlain = own === '' || own === 'article' || own === 'text' || own === 'index';
  return (isPlain ? toSlug(basename(dirname(path))) : own) || 'article';
}

/** An article out of whatever kind of file holds it. What is wrong with it is said by `speak`, after its name. */
async function openArticle(file: string, set: string, speak: Speak): Promise<Article> {
  const refused = ({ code, ...values }: ArticleFileProblem) =>
    new CommandFault('article-problem', { file, problem: speak(`article:${code}`, values) });
  const path = typedPath(file);
  const bytes = await readFileBytes(path, MAX_FILE_BYTES);
  if (!bytes.ok) {
    const size = bytes.error.code === 'too-large' ? fileSizeProblem(bytes.error.size) : undefined;
    throw size === undefined ? new CommandFault(bytes.error.code, { file, ...bytes.error }) : refused(size);
  }
  const found = await readArticleFile({ name: basename(path), bytes: bytes.value }, toNodeDocument);
  if (!found.ok) throw refused(found.error);
  // Its own words tell its language better than a page's template does.
  const { language: _declared, ...input } = found.value;
  const article = readArticle({ id: set, ...input });
  if (!article.ok) throw refused(article.error);
  return { ...article.value, id: `${set}-${article.value.language}` };
}

async function openArticles(order: Order, set: string, speak: Speak): Promise<Article[]> {
  const article = await openArticle(order.article, set, speak);
  if (order.parallel === undefined) return [article];
  const parallel = await openArticle(order.parallel, set, speak);
  if (parallel.language === article.language) {
    throw new CommandFault('same-language', { file: order.parallel, other: order.article });
  }
  return [article, parallel];
}

/** The facts of the first article, with the keys that the command promises and no others. */
function factsToJson(article: Article, facts: readonly Fact[]): string {
  const shown = facts.flatMap(({ kind, value, label, confidence, mentions }) => {
    const here = mentions
      .filter((mention) => mention.language === article.language)
      .map(({ start, end }) => ({ start, end, text: article.text.slice(start, end) }));
    return here.length > 0 ? [{ kind, value, label, confidence, mentions: here }] : [];
  });
  return `${JSON.stringify({ language: article.language, facts: shown }, null, 2)}\n`;
}

/** Makes the bank and proves it as a stranger would, so that what is written can be read again. */
function bankToJson(order: Order, set: string, articles: readonly Article[], names: NameModels): string {
  const made = makeBank({ set, articles, names });
  if (!made.ok) throw new CommandFault(made.error.code, { file: order.article });
  const json = `${JSON.stringify(made.value, null, 2)}\n`;
  const proved = parseBank(JSON.parse(json));
  if (!proved.ok) {
    const [first] = proved.error;
    const problem = `${first?.code}, ${pathToText(first?.path ?? [])}`;
    throw new CommandFault('not-sound', { file: order.article, problem });
  }
  return json;
}

/** Why the output can't be written, in the words of whoever typed its path. */
function outFault(file: string, problem: FileProblem): CommandFault {
  const directory = 'directory' in problem ? { directory: dirname(file) } : {};
  return new CommandFault(problem.code, { file, ...problem, ...directory });
}

async function checkOut(order: Order): Promise<void> {
  if (order.out === undefined) return;
  const file = order.out;
  const target = typedPath(file);
  if ([order.article, order.parallel].some((input) => input !== undefined && typedPath(input) === target)) {
    throw new CommandFault('out-is-input', { file });
  }
  const allowed = await checkWritable(target);
  if (!allowed.ok) throw outFault(file, allowed.error);
}

/** `make`: reads an article, or two parallel ones, and prints or writes the bank, or prints the facts. */
export async function makeCommand({ args, speak, print }: Call): Promise<void> {
  if (args.includes('--help')) {
    print(`${speak('make:usage')}\n`);
    return;
  }
  const order = readOrder(args);
  const set = setIdFor(typedPath(order.article));
  const articles = await openArticles(order, set, speak);
  await checkOut(order);
  const [article] = articles;
  if (!article) throw new CommandFault('no-article');
  const names = await loadNameModels(
    articles.map(({ language }) => language),
    ROOT,
  );
  const facts = readFacts(articles, names);
  if (facts.length === 0) throw new CommandFault('no-facts', { file: order.article });
  const json = order.facts ? factsToJson(article, facts) : bankToJson(order, set, articles, names);
  if (order.out === undefined) {
    print(json);
    return;
  }
  const written = await writeWhole(typedPath(order.out), json);
  if (!written.ok) throw outFault(order.out, written.error);
}
