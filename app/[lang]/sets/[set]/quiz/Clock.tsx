'use client';

import { useEffect, useState } from 'react';
import { useT } from '@/app/_i18n/useT';
import { type ClockState, type Instant, millisLeft } from '@/core/study/clock';
import type { Attempt } from '@/core/study/quiz-attempt';
import styles from './Clock.module.css';
import { readClocks } from './page-clock';
import { clockText, spokenTime } from './time-words';

/** How often the picture is drawn again; what is left is worked out each time, never counted down. */
const DRAW_MS = 250;
const LAST_SECONDS_MS = 10_000;

/** The time that is left: a ring, the figures, and a polite word at half, ten seconds and the end. */
export function Clock({ attempt }: { attempt: Attempt }) {
  const t = useT('quiz');
  const { clock } = attempt;
  const now = useInstant(clock);
  if (clock.limitMs === null) return <p className={styles.none}>{t('clock.none')}</p>;
  const left = (now === undefined ? undefined : millisLeft(clock, now)) ?? clock.limitMs - clock.elapsedMs;
  const time = clockText(left);
  const isShort = left <= LAST_SECONDS_MS;
  return (
    <div className={`${styles.clock} ${isShort ? styles.short : ''}`}>
      <div
        role="timer"
        className={styles.face}
        aria-label={t(clock.runningSince === null ? 'clock.stopped' : 'clock.left', { time })}
      >
        <svg viewBox="0 0 34 34" className={styles.ring} aria-hidden="true" focusable="false">
          <circle cx="17" cy="17" r="14.5" className={styles.track} />
          <circle
            cx="17"
            cy="17"
            r="14.5"
            pathLength="1000"
            strokeDasharray={`${Math.round((left / clock.limitMs) * 1_000)} 1000`}
            transform="rotate(-90 17 17)"
            className={styles.rest}
          />
        </svg>
        <span className={styles.figures}>{time}</span>
      </div>
      <Announcement attempt={attempt} left={left} />
    </div>
  );
}

/** The clocks as last read: again and again while the clock runs, once when it is stopped. */
function useInstant(clock: ClockState): Instant | undefined {
  const [now, setNow] = useState<Instant>();
  const isRunning = clock.runningSince !== null;
  useEffect(() => {
    setNow(readClocks());
    if (!isRunning) return;
    const timer = window.setInterval(() => setNow(readClocks()), DRAW_MS);
    return () => window.clearInterval(timer);
  }, [isRunning]);
  return now;
}

type Moment = 'half' | 'tenSeconds' | 'over';

/** Says each moment once for each limit: of a question, or of the whole quiz. */
function Announcement({ attempt, left }: { attempt: Attempt; left: number }) {
  const t = useT('quiz');
  const { clock, options, at } = attempt;
  const limit = clock.limitMs ?? 0;
  const moment = momentOf(left, limit);
  const span = options.time.per === 'question' ? at : 0;
  const [said, setSaid] = useState<{ span: number; moment: Moment; left: number }>();
  useEffect(() => {
    if (moment === undefined) return setSaid(undefined);
    setSaid((before) =>
      before?.span === span && before.moment === moment ? before : { span, moment, left },
    );
  }, [span, moment, left]);
  return (
    <p role="status" className="said">
      {said?.moment === 'half' && t('clock.half', { time: spokenTime(said.left, t) })}
      {said?.moment === 'tenSeconds' && t('clock.tenSeconds')}
      {said?.moment === 'over' && t('clock.over')}
    </p>
  );
}

function momentOf(left: number, limit: number): Moment | undefined {
  if (left <= 0) return 'over';
  // A limit so short that its half is about ten seconds has one warning, not two on top of each other.
  if (left <= LAST_SECONDS_MS && limit > LAST_SECONDS_MS) return 'tenSeconds';
  return left <= limit / 2 ? 'half' : undefined;
}
