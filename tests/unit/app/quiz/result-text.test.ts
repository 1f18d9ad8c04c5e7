import { describe, expect, it } from 'vitest';
import { tFor } from '@/app/_i18n/tFor';
import { resultText } from '@/app/[lang]/sets/[set]/quiz/result-text';
import { LANGUAGES } from '@/core/language';
import type { Attempt } from '@/core/study/quiz-attempt';
import { answer, at, MATERIAL, made, run } from '../../core/study/quiz-play';

/** Every question of the bank, answered, every third one wrong, the last one passed over. */
function taken(): Attempt {
  let attempt = run(made({ count: 'all', time: { per: 'none' } }), [{ type: 'start', at: at(0) }]);
  while (attempt.phase !== 'finished') {
    const item = attempt.at;
    const isLast = item + 1 === attempt.items.length;
    const event = isLast
      ? ({ type: 'skip', at: at(item), item, language: 'fr' } as const)
      : answer(attempt, item, item % 3 !== 0);
    attempt = run(attempt, [event, { type: 'next', at: at(item), item }]);
  }
  return attempt;
}

describe('a result as text', () => {
  const attempt = taken();

  it.each(LANGUAGES)('has every question, what was answered and what is right (%s)', (language) => {
    const t = tFor(language, 'quiz');
    const text = resultText(attempt, MATERIAL, 'Rabat', language, t);
    const [head, ...entries] = text.trim().split('\n\n');
    expect(head).toContain('Rabat');
    expect(entries).toHaveLength(attempt.items.length);
    for (const [index, entry] of entries.entries()) {
      const outcome = attempt.answers[index]?.outcome ?? 'right';
      expect(entry.startsWith(`${index + 1}. `)).toBe(true);
      expect(entry).toContain(t(`verdict.${outcome}`));
      expect(entry.includes(t('feedback.rightAnswer'))).toBe(outcome !== 'right');
    }
    expect(entries.at(-1)).toContain(t('result.none'));
    expect(text).not.toMatch(/undefined|null|\{\{/);
  });

  it('shows a sentence with a hole as one', () => {
    const text = resultText(attempt, MATERIAL, 'Rabat', 'en', tFor('en', 'quiz'));
    expect(text).toContain('The minister arrived in […] on Monday.');
  });
});
