import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayName, studyCalendar } from '@/core/progress/calendar';
import { DAY, MINUTE } from './events';

const HOUR = 60 * MINUTE;

// Among them: a change at one minute past midnight, one of half an hour, one of two hours, one at midnight, and none.
const ZONES = [
  'Europe/Paris',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Antarctica/Troll',
  'America/Havana',
  'Asia/Beirut',
  'Africa/Casablanca',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'UTC',
];
const place = fc.record({ zone: fc.constantFrom(...ZONES), hour: fc.nat(23) });
const moment = fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2030, 0, 1) });

describe('the learner’s day', () => {
  it('has one beginning: the moment before it is the day before', () => {
    fc.assert(
      fc.property(place, moment, ({ zone, hour }, at) => {
        const { dayOf, startOf } = studyCalendar(hour, zone);
        const day = dayOf(at);
        expect(startOf(day)).toBeLessThanOrEqual(at);
        expect(startOf(day + 1)).toBeGreaterThan(at);
        expect(dayOf(startOf(day))).toBe(day);
        expect(dayOf(startOf(day) - 1)).toBe(day - 1);
      }),
      { numRuns: 300 },
    );
  });

  it('never goes back, hour by hour through the changes of every clock', () => {
    for (const zone of ZONES) {
      for (const hour of [0, 2, 3]) {
        const { dayOf, startOf } = studyCalendar(hour, zone);
        let before = dayOf(Date.UTC(2010, 0, 1));
        for (let at = Date.UTC(2010, 0, 1); at < Date.UTC(2011, 0, 1); at += 12 * HOUR) {
          const day = dayOf(at);
          expect(day - before === 0 || day - before === 1).toBe(true);
          before = day;
          const length = startOf(day + 1) - startOf(day);
          expect(length).toBeGreaterThanOrEqual(21 * HOUR);
          expect(length).toBeLessThanOrEqual(27 * HOUR);
        }
      }
    }
  });

  it('turns at the hour chosen, by the clock on the wall', () => {
    const { dayOf } = studyCalendar(4, 'Europe/Paris');
    const at = (text: string) => dayName(dayOf(Date.parse(text)));
    expect(at('2025-04-14T23:30:00+02:00')).toBe('2025-04-14');
    expect(at('2025-04-15T03:59:59.999+02:00')).toBe('2025-04-14');
    expect(at('2025-04-15T04:00:00+02:00')).toBe('2025-04-15');
    expect(at('2025-01-15T03:59:59+01:00')).toBe('2025-01-14');
  });

  it('turns when the hour is skipped in spring, and once when it comes twice in autumn', () => {
    const paris = studyCalendar(2, 'Europe/Paris');
    const spring = Date.UTC(2025, 2, 30, 1);
    expect(dayName(paris.dayOf(spring - 1))).toBe('2025-03-29');
    expect(dayName(paris.dayOf(spring))).toBe('2025-03-30');
    const autumn = Date.UTC(2025, 9, 26, 0);
    expect(dayName(paris.dayOf(autumn))).toBe('2025-10-26');
    expect(dayName(paris.dayOf(autumn + HOUR))).toBe('2025-10-26');
    expect(paris.startOf(paris.dayOf(autumn)) - paris.startOf(paris.dayOf(autumn) - 1)).toBe(DAY);
    // Here the clock goes from one past midnight back to the evening before: the new day has begun all the same.
    const newfoundland = studyCalendar(0, 'America/St_Johns');
    const midnight = Date.UTC(2010, 10, 7, 2, 30);
    expect(newfoundland.dayOf(midnight) - newfoundland.dayOf(midnight - 1)).toBe(1);
    expect(newfoundland.dayOf(midnight + 30 * MINUTE)).toBe(newfoundland.dayOf(midnight));
  });

  it('leaves out the date that Samoa left out', () => {
    const { dayOf } = studyCalendar(0, 'Pacific/Apia');
    const days = new Set<string>();
    for (let at = Date.UTC(2011, 11, 28); at < Date.UTC(2012, 0, 3); at += HOUR) days.add(dayName(dayOf(at)));
    expect([...days]).not.toContain('2011-12-30');
    expect([...days]).toContain('2011-12-29');
    expect([...days]).toContain('2011-12-31');
  });

  it('counts by UTC in a place that nobody knows', () => {
    const { startOf } = studyCalendar(0, 'Mars/Olympus');
    expect(startOf(20_000)).toBe(20_000 * DAY);
  });
});
