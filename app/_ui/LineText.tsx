import type { Line } from '@/core/bank/bank';

/** A line of a bank as text; a fragment in the other language says so to voices and screen readers. */
export function LineText({ line }: { line: Line }) {
  return line.map((fragment, index) =>
    fragment.lang ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the fragments of a line are never moved, added or removed
      <span key={index} lang={fragment.lang}>
        {fragment.text}
      </span>
    ) : (
      fragment.text
    ),
  );
}
