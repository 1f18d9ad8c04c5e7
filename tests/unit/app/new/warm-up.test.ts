import { describe, expect, test } from 'vitest';
import { warmUp } from '@/app/[lang]/new/reading/warm-up';
import type { Language } from '@/core/language';
import { loadNameModels } from '@/stores/name-model-files';

const models = await loadNameModels();
const TEXT = 'Le ministre Jean Martin a rencontré son homologue à Lisbonne le 3 mai 2024. '.repeat(20);

/** A loader that counts, and what it gives to the first askers. */
function desk(refusals = 0) {
  const asked: Language[][] = [];
  const warm = warmUp(async (languages) => {
    asked.push([...languages]);
    return asked.length <= refusals ? {} : models;
  });
  return { asked, warm };
}

describe('the warm-up of a reading', () => {
  test('loads the names of the language of what was typed, once for it and the reading', async () => {
    const { asked, warm } = desk();
    await warm.begin({ text: TEXT });
    await warm.begin({ text: `${TEXT} Plus tard.` });
    expect(await warm.loadNames(['fr'])).toEqual({ fr: models.fr });
    expect(asked).toEqual([['fr']]);
    expect(await warm.loadNames(['fr', 'en'])).toEqual({ fr: models.fr, en: models.en });
    expect(asked).toEqual([['fr'], ['en']]);
  });

  test('asks again for names that could not be had', async () => {
    const { asked, warm } = desk(2);
    await warm.begin({ text: TEXT });
    expect(await warm.loadNames(['fr'])).toEqual({});
    expect(await warm.loadNames(['fr'])).toEqual({ fr: models.fr });
    expect(asked).toHaveLength(3);
  });

  test('leaves alone what can’t be read', async () => {
    const { asked, warm } = desk();
    await warm.begin({ text: ' ' });
    expect(asked).toEqual([]);
  });
});
