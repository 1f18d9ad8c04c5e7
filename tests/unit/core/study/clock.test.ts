import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BEAT_MS,
  bankClock,
  type ClockState,
  EXTRA_TIMES,
  type Instant,
  leaveClock,
  limitWith,
  millisLeft,
  millisSpent,
  millisSpentUnbounded,
  pauseClock,
  resumeClock,
  startClock,
} from '@/core/study/clock';

const at = (monotonic: number, wall = monotonic + 1_000_000, page = 'a'): Instant => ({
  monotonic,
  wall,
  page,
});

describe('a running clock', () => {
  it('subtracts what passed from the limit', () => {
    const clock = startClock(30_000, 'stops', at(5_000));
    expect(millisLeft(clock, at(5_000))).toBe(30_000);
    expect(millisLeft(clock, at(12_500))).toBe(22_500);
    expect(millisLeft(clock, at(35_000))).toBe(0);
    expect(millisLeft(clock, at(99_000))).toBe(0);
    expect(millisSpentUnbounded(clock, at(99_000))).toBe(94_000);
  });

  it('has no time left to tell without a limit, and still counts what was spent', () => {
    const clock = startClock(null, 'stops', at(0));
    expect(millisLeft(clock, at(5_000))).toBeNull();
    expect(millisSpent(clock, at(5_000))).toBe(5_000);
  });

  it('is not moved by the system clock set back or forward while the page is in sight', () => {
    for (const away of ['counts', 'stops'] as const) {
      const clock = startClock(60_000, away, at(0, 0));
      for (const wall of [-3_600_000, 3_600_000, 31_536_000_000]) {
        expect(millisLeft(clock, at(10_000, wall))).toBe(50_000);
      }
    }
  });

  it('stands while it is paused, however often that is said', () => {
    const once = pauseClock(startClock(60_000, 'stops', at(0)), at(10_000));
    const twice = pauseClock(once, at(20_000));
    expect(millisLeft(twice, at(50_000))).toBe(50_000);
    const again = resumeClock(resumeClock(twice, at(60_000)), at(70_000));
    expect(millisLeft(again, at(75_000))).toBe(35_000);
  });

  it('is the same clock after it is banked', () => {
    const clock = startClock(60_000, 'counts', at(0));
    const banked = bankClock(clock, at(10_000));
    for (const now of [10_000, 20_000, 90_000])
      expect(millisLeft(banked, at(now))).toBe(millisLeft(clock, at(now)));
    expect(bankClock(pauseClock(clock, at(5)), at(10))).toEqual(pauseClock(clock, at(5)));
  });
});

describe('after a reload', () => {
  const banked = (away: 'counts' | 'stops') =>
    bankClock(startClock(60_000, away, at(0, 0)), at(20_000, 20_000));

  it('an exam has gone on', () => {
    expect(millisLeft(banked('counts'), at(100, 45_000, 'b'))).toBe(15_000);
    expect(millisLeft(banked('counts'), at(100, 900_000, 'b'))).toBe(0);
  });

  it('practice has waited, and is charged one beat at most', () => {
    expect(millisLeft(banked('stops'), at(100, 900_000, 'b'))).toBe(40_000 - BEAT_MS);
    expect(millisLeft(banked('stops'), at(100, 20_300, 'b'))).toBe(39_700);
    const left = leaveClock(startClock(60_000, 'stops', at(0, 0)), at(20_000, 20_000));
    expect(millisLeft(left, at(100, 900_000, 'b'))).toBe(40_000);
  });

  it('a system clock set back adds nothing', () => {
    for (const away of ['counts', 'stops'] as const) {
      expect(millisLeft(banked(away), at(100, -9_000_000, 'b'))).toBe(40_000);
    }
  });
});

describe('a hidden page', () => {
  it('lets an exam go on by the system clock, for the machine may sleep', () => {
    const hidden = leaveClock(startClock(60_000, 'counts', at(0, 0)), at(10_000, 10_000));
    // The monotonic clock stood still for the half minute of sleep.
    expect(millisLeft(hidden, at(11_000, 41_000))).toBe(19_000);
    // The system clock was set back meanwhile: what the page itself saw counts.
    expect(millisLeft(hidden, at(15_000, -50_000))).toBe(45_000);
    const back = bankClock(hidden, at(11_000, 41_000));
    expect(millisLeft(back, at(12_000, 999_000_000))).toBe(18_000);
  });

  it('stops practice', () => {
    const hidden = leaveClock(startClock(60_000, 'stops', at(0, 0)), at(10_000, 10_000));
    expect(millisLeft(hidden, at(900_000, 900_000))).toBe(50_000);
  });
});

describe('extra time', () => {
  it('multiplies a limit, or takes it away', () => {
    expect(EXTRA_TIMES.map((extra) => limitWith(30_000, extra))).toEqual([
      30_000,
      45_000,
      60_000,
      90_000,
      null,
    ]);
    expect(EXTRA_TIMES.map((extra) => limitWith(null, extra))).toEqual([null, null, null, null, null]);
  });
});

describe('whatever happens', () => {
  const step = fc.record({
    kind: fc.constantFrom('bank', 'pause', 'resume', 'leave', 'look', 'reload', 'clock'),
    forward: fc.nat(20_000),
    wallJump: fc.integer({ min: -7_200_000, max: 7_200_000 }),
  });

  it('never adds time: what is left only falls, and stays within the limit', () => {
    fc.assert(
      fc.property(fc.constantFrom<'counts' | 'stops'>('counts', 'stops'), fc.array(step), (away, steps) => {
        let now = at(0, 1_000_000_000);
        let clock: ClockState = startClock(60_000, away, now);
        let least = 60_000;
        for (const [index, { kind, forward, wallJump }] of steps.entries()) {
          now = { ...now, monotonic: now.monotonic + forward, wall: now.wall + forward };
          if (kind === 'clock') now = { ...now, wall: now.wall + wallJump };
          if (kind === 'reload') now = { monotonic: 1, wall: now.wall, page: `page ${index}` };
          if (kind === 'bank' || kind === 'reload') clock = bankClock(clock, now);
          if (kind === 'pause') clock = pauseClock(clock, now);
          if (kind === 'resume') clock = resumeClock(clock, now);
          if (kind === 'leave') clock = leaveClock(clock, now);
          const left = millisLeft(bankClock(clock, now), now) ?? Number.NaN;
          expect(left).toBeGreaterThanOrEqual(0);
          // Between two banked states only a page that is hidden or gone may see the system clock go back.
          if (kind === 'bank' || kind === 'pause') expect(left).toBeLessThanOrEqual(least);
          if (kind === 'bank' || kind === 'pause') least = left;
        }
      }),
    );
  });

  it('takes no time from practice but what was spent in sight, and one beat a reload', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let now = at(0, 1_000_000_000);
        let clock: ClockState = startClock(null, 'stops', now);
        let inSight = 0;
        let reloads = 0;
        for (const [index, { kind, forward, wallJump }] of steps.entries()) {
          if (clock.runningSince !== null) inSight += forward;
          now = { ...now, monotonic: now.monotonic + forward, wall: now.wall + forward };
          if (kind === 'clock') now = { ...now, wall: now.wall + wallJump };
          if (kind === 'reload') {
            reloads += 1;
            clock = bankClock(clock, now);
            now = { monotonic: 1, wall: now.wall + Math.abs(wallJump), page: `page ${index}` };
            clock = bankClock(clock, now);
          }
          if (kind === 'pause') clock = pauseClock(clock, now);
          if (kind === 'resume') clock = resumeClock(clock, now);
          if (kind === 'leave') clock = leaveClock(clock, now);
        }
        expect(millisSpent(clock, now)).toBeLessThanOrEqual(inSight + reloads * BEAT_MS);
      }),
    );
  });
});
