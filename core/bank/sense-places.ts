import type { FactKind } from '@/core/facts/fact';
import { LANGUAGES } from '@/core/language';
import type { Line, Question } from './bank';
import { comparable, lineText } from './comparable';
import type { BankProblem } from './problems';

type Path = readonly (string | number)[];
type Report = (problem: BankProblem) => void;
type Kinds = ReadonlyMap<string, FactKind>;

interface Place {
  readonly path: Path;
  /** The facts that it names, each with the key that it is under and the kinds that it may be of. */
  readonly facts: readonly (readonly [key: string, id: string, ...kinds: FactKind[]])[];
  readonly lines: readonly (readonly [key: string, line: { readonly fr: Line; readonly en: Line }])[];
}

function placesOf(question: Question, path: Path): Place[] {
  if (question.form === 'order') {
    return question.items.map(({ fact, date, says }, index) => ({
      path: [...path, 'items', index],
      facts: [
        ['fact', fact, 'measure', 'date'],
        ['date', date, 'date'],
      ],
      lines: [['says', says]],
    }));
  }
  if (question.form !== 'match') return [];
  return question.pairs.map(({ fact, person, name, role }, index) => ({
    path: [...path, 'pairs', index],
    facts: [
      ['fact', fact, 'role'],
      ['person', person, 'person'],
    ],
    lines: [
      ['name', name],
      ['role', role],
    ],
  }));
}

/** The things of a question that are put in their places: their facts are there, and no two things look the same. */
export function checkPlaces(question: Question, kinds: Kinds, path: Path, report: Report): void {
  const places = placesOf(question, path);
  const seen = new Set<string>();
  const [first] = places;
  if (first !== undefined && first.facts[0]?.[1] !== question.asks) {
    report({ path: [...path, 'asks'], code: 'asks-another-fact', found: question.asks });
  }
  for (const place of places) {
    for (const [key, id, ...allowed] of place.facts) {
      const found = kinds.get(id);
      if (found === undefined) report({ path: [...place.path, key], code: 'asks-unknown-fact', found: id });
      else if (!allowed.includes(found))
        report({ path: [...place.path, key], code: 'fact-of-another-kind', found: id });
    }
    for (const [key, line] of place.lines) {
      for (const side of LANGUAGES) {
        const words = lineText(line[side]);
        const here = [...place.path, key, side];
        const looks = `${key} ${side} ${comparable(words)}`;
        if (words.trim() === '') report({ path: here, code: 'blank-text' });
        else if (seen.has(looks)) report({ path: here, code: 'places-alike', found: words.slice(0, 60) });
        seen.add(looks);
      }
    }
  }
}
