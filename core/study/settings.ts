import { type Bilingual, inBoth, isLanguage } from '@/core/language';
import { DEFAULT_RETENTION, RETENTION } from '@/core/progress/scheduler';

/**
 * The languages of a card's sides: those of the screen (a switch of language turns the cards too), one language,
 * from one to the other, or the language that each card needs most.
 */
export const DIRECTIONS = ['screen', 'fr', 'en', 'fr-en', 'en-fr', 'mixed'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What happens to a card that is forgotten again and again, beside its flag. */
export const LEECH_ACTIONS = ['flag', 'suspend'] as const;
export type LeechAction = (typeof LEECH_ACTIONS)[number];

/** How a learner wants to study, on this device. */
export interface StudySettings {
  /** Cards of a set asked for the first time in a day. */
  readonly newPerDay: number;
  /** Cards of a set, met on an earlier day, asked in a day. */
  readonly reviewsPerDay: number;
  /** The chance of recall aimed at, 0.70 to 0.97. */
  readonly retention: number;
  /** The hour at which the day turns, 0 to 23: who studies after midnight still studies the same day. */
  readonly dayTurnsAt: number;
  readonly direction: Direction;
  /** The name of the voice that reads each language; null for none chosen. */
  readonly voices: Bilingual<string | null>;
  /** Whether answers are typed before the card turns. */
  readonly typed: boolean;
  readonly leeches: LeechAction;
}

type StudySettingName = keyof StudySettings;

/** The least and the greatest of each number, for forms and for what comes out of a store. */
export const STUDY_LIMITS = {
  newPerDay: { min: 0, max: 999 },
  reviewsPerDay: { min: 0, max: 9_999 },
  retention: RETENTION,
  dayTurnsAt: { min: 0, max: 23 },
} as const;

export const DEFAULT_STUDY_SETTINGS: StudySettings = {
  newPerDay: 20,
  reviewsPerDay: 200,
  retention: DEFAULT_RETENTION,
  dayTurnsAt: 4,
  direction: 'screen',
  voices: { fr: null, en: null },
  typed: false,
  leeches: 'flag',
};

const LONGEST_VOICE_NAME = 200;

/** Settings that were read, and the names of those that could not be: they stand at their default. */
export interface ReadSettings {
  readonly settings: StudySettings;
  readonly refused: readonly StudySettingName[];
}

/**
 * Reads settings that come from outside (a store, a back-up, a form). One that is missing is its default; one that
 * makes no sense is too, and is named.
 */
export function parseStudySettings(stored: unknown): ReadSettings {
  const known = new Map<string, unknown>(
    typeof stored === 'object' && stored !== null ? Object.entries(stored) : [],
  );
  const refused: StudySettingName[] = [];
  const read = <Name extends StudySettingName>(
    name: Name,
    sense: (value: unknown) => StudySettings[Name] | undefined,
  ): StudySettings[Name] => {
    const value = known.get(name);
    if (value === undefined) return DEFAULT_STUDY_SETTINGS[name];
    const sound = sense(value);
    if (sound !== undefined) return sound;
    refused.push(name);
    return DEFAULT_STUDY_SETTINGS[name];
  };
  const settings = {
    newPerDay: read('newPerDay', (value) => wholeIn(value, STUDY_LIMITS.newPerDay)),
    reviewsPerDay: read('reviewsPerDay', (value) => wholeIn(value, STUDY_LIMITS.reviewsPerDay)),
    retention: read('retention', (value) => numberIn(value, STUDY_LIMITS.retention)),
    dayTurnsAt: read('dayTurnsAt', (value) => wholeIn(value, STUDY_LIMITS.dayTurnsAt)),
    direction: read('direction', (value) => DIRECTIONS.find((each) => each === value)),
    voices: read('voices', voicesOf),
    typed: read('typed', (value) => (typeof value === 'boolean' ? value : undefined)),
    leeches: read('leeches', (value) => LEECH_ACTIONS.find((each) => each === value)),
  };
  return { settings, refused };
}

interface Limits {
  readonly min: number;
  readonly max: number;
}

function numberIn(value: unknown, { min, max }: Limits): number | undefined {
  return typeof value === 'number' && value >= min && value <= max ? value : undefined;
}

function wholeIn(value: unknown, limits: Limits): number | undefined {
  return Number.isInteger(value) ? numberIn(value, limits) : undefined;
}

function voicesOf(value: unknown): Bilingual<string | null> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const named = new Map<string, unknown>(Object.entries(value).filter(([key]) => isLanguage(key)));
  for (const name of named.values()) {
    if (name !== null && (typeof name !== 'string' || name.length > LONGEST_VOICE_NAME)) return undefined;
  }
  return inBoth((language) => {
    const name = named.get(language);
    return typeof name === 'string' && name !== '' ? name : null;
  });
}
