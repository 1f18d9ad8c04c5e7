import type { ExtraTime } from '@/core/study/clock';
import { DEFAULT_STUDY_SETTINGS, type StudySettings } from '@/core/study/settings';
import type { BrowserDatabase } from '@/stores/browser-database';
import type { StoreProblemCode } from '@/stores/store-problem';

interface Kept {
  readonly study: StudySettings;
  readonly extraTime: ExtraTime;
}

/** Where the settings of this device lie. */
export interface Drawer {
  readonly read: Kept;
  /** Undefined where the browser keeps nothing. */
  readonly database: BrowserDatabase | undefined;
  /** Why they could not be read. */
  readonly problem: StoreProblemCode | undefined;
  /** Keeps what is given; says why when it can't. */
  keep(part: Partial<Kept>): Promise<StoreProblemCode | undefined>;
  close(): void;
}

const USUAL: Kept = { study: DEFAULT_STUDY_SETTINGS, extraTime: 1 };

/** Opens the settings; loaded when needed, off the way of the first paint. */
export async function openDrawer(): Promise<Drawer> {
  const [{ browserDatabase }, { keepStudySettings, readStudySettings }, { keepExtraTime, readExtraTime }] =
    await Promise.all([
      import('@/stores/browser-database'),
      import('@/stores/study-settings'),
      import('@/stores/quiz-extra-time'),
    ]);
  const database = browserDatabase();
  const study = await readStudySettings(database);
  const extraTime = await readExtraTime(database);
  if (!study.ok && study.error.code === 'store-unavailable') return nothingKept(study.error.code);
  return {
    read: {
      study: study.ok ? study.value.settings : USUAL.study,
      extraTime: (extraTime.ok ? extraTime.value : undefined) ?? USUAL.extraTime,
    },
    database,
    problem: study.ok ? undefined : study.error.code,
    keep: async (part) => {
      if (part.study !== undefined) {
        const kept = await keepStudySettings(database, part.study);
        if (!kept.ok) return kept.error.code;
      }
      if (part.extraTime !== undefined) {
        const kept = await keepExtraTime(database, part.extraTime);
        if (!kept.ok) return kept.error.code;
      }
      return undefined;
    },
    close: () => database.close(),
  };
}

function nothingKept(problem: StoreProblemCode): Drawer {
  return { read: USUAL, database: undefined, problem, keep: async () => problem, close: () => {} };
}
