import { describe, expect, it } from 'vitest';
import { type StudyCalendar, studyCalendar } from '@/core/progress/calendar';
import { type Progress, readProgress } from '@/core/progress/progress';
import type { ProgressEvent } from '@/core/progress/progress-event';
import { RATINGS } from '@/core/progress/review-event';
import { readBackUp, writeBackUp } from '@/core/study/back-up';
import { dueCards, limitsOf } from '@/core/study/deck';
import { beginSession, type DeckAction, deckReducer } from '@/core/study/deck-session';
import { languagesFor } from '@/core/study/direction';
import { DEFAULT_STUDY_SETTINGS } from '@/core/study/settings';
import { randomFrom } from '@/core/study/shuffle';
import { memoryBackUpStore } from '@/stores/memory-back-up-store';
import { memoryProgressStore } from '@/stores/memory-progress-store';
import { DAY, MINUTE } from '../progress/events';
import { card } from './deck-cards';

const HOUR = 60 * MINUTE;
const SETTINGS = { ...DEFAULT_STUDY_SETTINGS, newPerDay: 6, reviewsPerDay: 40 };
const CARDS = Array.from({ length: 120 }, (_, index) => card(`c${index}`, `f${Math.floor(index / 2)}`));

/** A learner with a store of their own and a clock that goes as it is told. */
class Learner {
  readonly kept = new Map<string, ProgressEvent>();
  readonly store = memoryProgressStore(this.kept);
  readonly #chance = randomFrom('a month');
  #made = 0;

  progress(now: number, calendar: StudyCalendar): Progress {
    const today = calendar.startOf(calendar.dayOf(now));
    return readProgress(this.kept.values(), { retention: SETTINGS.retention, today });
  }

  due(now: number, calendar: StudyCalendar) {
    const progress = this.progress(now, calendar);
    return dueCards(CARDS, progress, now, limitsOf(SETTINGS, progress.today, calendar, now));
  }

  /** Studies what is due, a card every ten seconds; the session's memories must be those of the log. */
  async study(from: number, calendar: StudyCalendar): Promise<void> {
    let now = from;
    const progress = this.progress(now, calendar);
    let session = beginSession('rabat-2025', this.due(now, calendar), progress, now, SETTINGS);
    while (session.moment.phase !== 'finished' && now < from + HOUR) {
      now += 10_000;
      if (session.moment.phase === 'recto') session = deckReducer(session, { type: 'turn' });
      if (session.moment.phase !== 'verso') throw new Error(session.moment.phase);
      session = deckReducer(session, this.rating(session.practice.get(session.moment.card.id), now));
      if (session.moment.phase !== 'storing') throw new Error(session.moment.phase);
      const { event, events } = session.moment;
      expect(await this.store.appendAll(events)).toMatchObject({ ok: true });
      session = deckReducer(session, { type: 'stored', id: event.id, now });
    }
    const after = this.progress(now, calendar);
    expect(session.memories).toEqual(after.memories);
    expect(session.marks).toEqual(after.marks);
    expect(session.practice).toEqual(after.practice);
  }

  rating(practice: Parameters<typeof languagesFor>[1], now: number): DeckAction {
    this.#made += 1;
    const { recto, verso } = languagesFor('mixed', practice, 'fr');
    const rating = RATINGS[[0, 1, 2, 2, 2, 2, 2, 3][Math.floor(this.#chance() * 8)] ?? 2] ?? 3;
    const stamp = { id: `r${this.#made}`, now, device: 'd1' };
    return { type: 'rate', rating, language: recto, answerLanguage: verso, ...stamp };
  }
}

describe('a month of study across the change to summer time', () => {
  it('has thirty days, each with its own limits, and is whole again after a restore', {
    timeout: 60_000,
  }, async () => {
    const paris = studyCalendar(SETTINGS.dayTurnsAt, 'Europe/Paris');
    const learner = new Learner();
    const first = paris.dayOf(Date.parse('2025-03-15T12:00:00+01:00'));
    for (let day = first; day < first + 30; day += 1) {
      const start = paris.startOf(day);
      // In the morning, and once more after midnight: still the same day.
      await learner.study(start + 3 * HOUR, paris);
      const late = paris.startOf(day + 1) - 2 * HOUR;
      expect(paris.dayOf(late)).toBe(day);
      await learner.study(late, paris);
      const { today } = learner.progress(late + HOUR, paris);
      expect(today.introduced).toBeLessThanOrEqual(SETTINGS.newPerDay);
      expect(today.reviewed).toBeLessThanOrEqual(SETTINGS.reviewsPerDay + SETTINGS.newPerDay);
      if (day < first + 20) expect(today.introduced).toBe(SETTINGS.newPerDay);
      expect(learner.progress(paris.startOf(day + 1), paris).today).toEqual({ introduced: 0, reviewed: 0 });
    }
    const days = new Set([...learner.kept.values()].map(({ at }) => paris.dayOf(at)));
    expect(days.size).toBe(30);
    expect(paris.startOf(first + 30) - paris.startOf(first)).toBe(30 * DAY - HOUR);

    const file = writeBackUp(
      { events: [...learner.kept.values()], attempts: [], preferences: [], sets: [], drafts: [] },
      paris.startOf(first + 30),
      'd1',
    );
    const read = readBackUp(file);
    if (!read.ok) throw new Error(read.error.code);
    const fresh = new Learner();
    await memoryBackUpStore({
      events: fresh.kept,
      attempts: new Map(),
      preferences: new Map(),
      sets: new Map(),
      drafts: new Map(),
    }).merge(read.value.content);
    for (const now of [3, 30, 300].map((later) => paris.startOf(first + 30) + later * HOUR)) {
      expect(learner.due(now, paris).length).toBeGreaterThan(0);
      expect(fresh.due(now, paris)).toEqual(learner.due(now, paris));
    }
  });

  it('goes on after a flight: nothing is lost, and the day is that of the new place', async () => {
    const paris = studyCalendar(SETTINGS.dayTurnsAt, 'Europe/Paris');
    const learner = new Learner();
    const evening = Date.parse('2025-04-14T20:00:00+02:00');
    await learner.study(evening, paris);
    const reviews = learner.kept.size;
    expect(reviews).toBeGreaterThan(0);
    const montreal = studyCalendar(SETTINGS.dayTurnsAt, 'America/Toronto');
    const landed = evening + 8 * HOUR;
    expect(paris.dayOf(landed) - montreal.dayOf(landed)).toBe(1);
    expect(learner.progress(landed, montreal).today.introduced).toBe(SETTINGS.newPerDay);
    await learner.study(landed + 12 * HOUR, montreal);
    expect(learner.kept.size).toBeGreaterThan(reviews);
    for (const memory of learner.progress(landed + DAY, montreal).memories.values()) {
      expect(memory.due).toBeGreaterThan(memory.lastReview);
    }
  });
});
