import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_STUDY_SETTINGS, parseStudySettings, STUDY_LIMITS } from '@/core/study/settings';

describe('study settings from outside', () => {
  it('are the defaults when nothing was kept', () => {
    for (const stored of [undefined, null, 7, 'x', [], {}]) {
      expect(parseStudySettings(stored)).toEqual({ settings: DEFAULT_STUDY_SETTINGS, refused: [] });
    }
  });

  it('are taken as they were kept', () => {
    const settings = {
      newPerDay: 0,
      reviewsPerDay: 9_999,
      retention: 0.97,
      dayTurnsAt: 23,
      direction: 'mixed',
      voices: { fr: 'Amélie', en: null },
      typed: true,
      leeches: 'suspend',
    };
    expect(parseStudySettings(structuredClone(settings))).toEqual({ settings, refused: [] });
  });

  it.each([
    ['newPerDay', [-1, 1_000, 2.5, '20', Number.NaN]],
    ['reviewsPerDay', [-1, 10_000, 0.5]],
    ['retention', [0.69, 0.98, 1, '0.9', Number.NaN]],
    ['dayTurnsAt', [-1, 24, 3.5]],
    ['direction', ['de', '', 1]],
    ['voices', ['Amélie', { fr: 7 }, { en: 'x'.repeat(500) }]],
    ['typed', ['yes', 1]],
    ['leeches', ['eat', true]],
  ] as const)('name a %s that makes no sense, and keep the others', (name, values) => {
    for (const value of values) {
      const { settings, refused } = parseStudySettings({ newPerDay: 7, typed: true, [name]: value });
      expect(refused).toEqual([name]);
      expect(settings[name]).toEqual(DEFAULT_STUDY_SETTINGS[name]);
      if (name !== 'newPerDay') expect(settings.newPerDay).toBe(7);
    }
  });

  it('never leave their limits, whatever comes', () => {
    const keys = fc.constantFrom(...Object.keys(DEFAULT_STUDY_SETTINGS), '__proto__');
    fc.assert(
      fc.property(fc.dictionary(keys, fc.anything()), (stored) => {
        const { settings } = parseStudySettings(stored);
        for (const name of ['newPerDay', 'reviewsPerDay', 'retention', 'dayTurnsAt'] as const) {
          expect(settings[name]).toBeGreaterThanOrEqual(STUDY_LIMITS[name].min);
          expect(settings[name]).toBeLessThanOrEqual(STUDY_LIMITS[name].max);
        }
        expect(parseStudySettings(settings)).toEqual({ settings, refused: [] });
      }),
    );
  });
});
