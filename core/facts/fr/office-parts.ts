import { PORTFOLIOS, type Portfolio } from '../common/office-words';
import { indexPhrases, type PhraseIndex } from '../common/phrases';
import { isCapitalised, isJoined, type Token } from '../common/tokens';
import { FRENCH_PORTFOLIOS } from './office-words';

const PORTFOLIO_INDEX: PhraseIndex<Portfolio> = indexPhrases(
  PORTFOLIOS.filter((portfolio) => portfolio !== 'home').flatMap((portfolio) =>
    FRENCH_PORTFOLIOS[portfolio]
      .split('/')
      .map((words): [string, Portfolio] => [words.replace(/^(?:les? |la |l’)/u, ''), portfolio]),
  ),
  true,
);

/** A row of tokens with a place to read from: each reader moves it on over what it reads. */
export class Reader {
  constructor(
    readonly tokens: readonly Token[],
    public at: number,
  ) {}

  lower(offset = 0): string {
    const index = this.at + offset;
    const token = this.tokens[index];
    return token !== undefined && isJoined(token) ? token.lower : '';
  }
}

/** "juge ces accusations absurdes", "que la ministre juge urgent": a verb, told by what follows it or by its subject. */
export function isVerb(tokens: readonly Token[], at: number, length: number): boolean {
  if (length > 1 || !/^(?:juge|garde|pilote)$/u.test(tokens[at]?.lower ?? '')) return false;
  const before = isJoined(tokens[at]) ? (tokens[at - 1]?.lower ?? '') : '';
  if (/^(?:le|la|un|une|ce|cette|son|sa|du|au|premier|première|jeune|ancien|ancienne)$/u.test(before))
    return false;
  const next = tokens[at + 1];
  if (next === undefined || !isJoined(next))
    return before !== '' && next !== undefined && /["«“]/u.test(next.gap);
  return !/^(?:d'|de|du|des|à|au|aux|et|fédéral|fédérale|français|qui)$/u.test(next.lower);
}

/** An adjective that makes another office of the head: "directeur exécutif", "juge constitutionnelle". */
export function isUnknownAdjective(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isJoined(token) || !/^\p{Ll}{5,30}$/u.test(token.text)) return false;
  return /(?:al|ale|aux|ales|ique|iques|if|ive|ifs|ives|iel|ielle|iels|ielles|nel|nelle|nels|nelles|aire|aires|éral|érale|oint|ointe|oints|ointes|istratif|istrative)$/u.test(
    token.lower,
  );
}

/** "ministre de l’Eau et de l’Irrigation": a matter that the lexicon lacks, after one that it has. */
export function readUnknownPortfolio(reader: Reader): boolean {
  let at = 0;
  if (!/^et$/u.test(reader.lower())) return false;
  at += 1;
  while (/^(?:de|du|des|d'|la|l'|à|au|aux)$/u.test(reader.lower(at))) at += 1;
  const first = reader.tokens[reader.at + at];
  if (at < 2 || !isJoined(first) || !isCapitalised(first?.text ?? '')) return false;
  at += 1;
  while (/(?:al|ale|aux|ales|ique|iques|if|ive|aire|aires|elle|elles|ées?)$/u.test(reader.lower(at))) at += 1;
  reader.at += at;
  return true;
}

/** Moves over "de la", "chargé de l’", "aux"…; gives whether it read one. */
function readLink(reader: Reader): boolean {
  let at = 0;
  if (/^(?:chargée?s?|déléguée?s?)$/u.test(reader.lower(at))) at += 1;
  if (/^(?:chargée?s?)$/u.test(reader.lower(at))) at += 1;
  const link = reader.lower(at);
  if (!/^(?:de|du|des|d'|à|au|aux)$/u.test(link)) return false;
  at += 1;
  if (/^(?:la|l')$/u.test(reader.lower(at))) at += 1;
  reader.at += at;
  return true;
}

/** "de l’Économie, des Finances et de la Souveraineté…": as many portfolios as the lexicon knows in a row. */
export function readPortfolios(reader: Reader): Portfolio[] {
  const found: Portfolio[] = [];
  for (;;) {
    const start = reader.at;
    if (found.length > 0) {
      const token = reader.tokens[reader.at];
      const joined = isJoined(token) && token?.lower === 'et';
      if (joined) reader.at += 1;
      else if (token?.gap !== ', ' || !/^(?:de|du|des|d')$/u.test(token.lower)) return found;
    }
    const at = reader.at;
    const linked =
      found.length > 0 && reader.tokens[at]?.gap === ', ' ? readAfterComma(reader) : readLink(reader);
    const hit = linked || found.length > 0 ? PORTFOLIO_INDEX.at(reader.tokens, reader.at) : undefined;
    if (!hit) {
      reader.at = start;
      return found;
    }
    found.push(hit.value);
    reader.at += hit.length;
  }
}

function readAfterComma(reader: Reader): boolean {
  reader.at += 1;
  if (/^(?:la|l')$/u.test(reader.lower())) reader.at += 1;
  return true;
}

/** "des deux pays", "des deux nations". */
export function readOfTwo(reader: Reader): boolean {
  if (
    reader.lower() !== 'des' ||
    reader.lower(1) !== 'deux' ||
    !/^(?:pays|nations|états|capitales|royaumes|puissances)$/u.test(reader.lower(2))
  )
    return false;
  reader.at += 3;
  return true;
}
