'use client';

import { useState } from 'react';
import type { StudySettings } from '@/core/study/settings';
import type { BrowserDatabase } from '@/stores/browser-database';
import { keepStudySettings, readStudySettings } from '@/stores/study-settings';
import type { Desk } from './openLog';

/** What is chosen beside the cards, and is a setting of this device like the others. */
export type Choices = Pick<StudySettings, 'direction' | 'typed'>;

/** The settings that can be changed beside the cards; they hold from one session to the next. */
export function useChoices(desk: Desk | undefined) {
  const [chosen, setChosen] = useState<Partial<Choices>>({});
  const choose = (part: Partial<Choices>) => {
    setChosen((before) => ({ ...before, ...part }));
    // Not kept on a full disk: the choice still holds for this visit.
    if (desk?.database) void keep(desk.database, part);
  };
  return { chosen, choose };
}

/** Read again before it is written: another tab may have changed other settings. */
async function keep(database: BrowserDatabase, part: Partial<Choices>): Promise<void> {
  const kept = await readStudySettings(database);
  if (kept.ok) await keepStudySettings(database, { ...kept.value.settings, ...part });
}
