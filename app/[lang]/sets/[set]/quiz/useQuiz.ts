'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '@/core/language';
import { BEAT_MS, type ExtraTime, millisLeft } from '@/core/study/clock';
import { newAttempt, type QuizEvent, quizReducer } from '@/core/study/quiz';
import type { Attempt } from '@/core/study/quiz-attempt';
import { canPut } from '@/core/study/quiz-judge';
import { type QuizMaterial, quizMaterial } from '@/core/study/quiz-material';
import type { QuizPlan } from '@/core/study/quiz-plan';
import { randomId } from '@/stores/random-id';
import type { StoreProblemCode } from '@/stores/store-problem';
import { type Desk, openDesk } from './desk';
import { LISTED } from './History';
import { pageId, readClocks } from './page-clock';
import type { QuizSets } from './useQuizSets';
import { useTabs } from './useTabs';

type WithoutInstant<Event> = Event extends QuizEvent ? Omit<Event, 'at'> : never;
/** What a screen tells the quiz; the time is read when it is told. */
type Happening = WithoutInstant<QuizEvent>;

export interface Quiz {
  readonly material: QuizMaterial;
  /** The attempt on screen, under way or at its end. */
  readonly attempt: Attempt | undefined;
  /** One to take up again. */
  readonly unfinished: Attempt | undefined;
  /** Those that came to their end, the latest first; also the one on screen once it has. */
  readonly past: readonly Attempt[];
  readonly extraTime: ExtraTime | undefined;
  readonly problem: StoreProblemCode | undefined;
  readonly damaged: number;
  /** The attempt on screen goes on in another tab. */
  readonly elsewhere: boolean;
  begin(plan: QuizPlan): void;
  resume(): void;
  /** Takes the attempt back from the other tab. */
  takeOver(): void;
  /** Shows the end of an attempt again. */
  review(attempt: Attempt): void;
  /** Back to the set-up. */
  putAway(): void;
  tell(happening: Happening): void;
}

/** How often the clock is looked at. */
const LOOK_MS = 250;
/** How long typing rests before what is typed is kept. */
const DRAFT_REST_MS = 300;

/**
 * A quiz started from a set's page: reduces what happens, keeps every state before it shows it, and takes up what was left.
 */
export function useQuiz(
  set: string,
  { views, want }: Pick<QuizSets, 'views' | 'want'>,
  language: Language,
): Quiz {
  const material = useMemo(() => quizMaterial(views), [views]);
  const desk = useRef<Desk>(undefined);
  const latest = useRef<Attempt>(undefined);
  const draftTimer = useRef<number>(undefined);
  const [attempt, setAttempt] = useState<Attempt>();
  const [offer, setOffer] = useState<Pick<Quiz, 'unfinished' | 'past' | 'extraTime' | 'damaged'>>(NOTHING);
  const [problem, setProblem] = useState<StoreProblemCode>();
  const { isElsewhere, elsewhere, claim, release, lose } = useTabs(() => latest.current?.id);

  /** Keeps a state, then shows it, unless another attempt has come on screen meanwhile. */
  const settle = useCallback(
    async (next: Attempt) => {
      latest.current = next;
      const kept = await desk.current?.keep(next);
      if (kept === 'taken') return lose();
      setProblem(kept);
      if (latest.current?.id === next.id) setAttempt(next);
    },
    [lose],
  );

  const tell = useCallback(
    (happening: Happening) => {
      const before = latest.current;
      if (before === undefined || elsewhere.current) return;
      const next = quizReducer(before, { ...happening, at: readClocks() } as QuizEvent, material);
      if (next === before) return;
      window.clearTimeout(draftTimer.current);
      if (happening.type !== 'draft') return void settle(next);
      // Each letter is in the state at once; the store has it when the hand rests, or with the next event.
      latest.current = next;
      draftTimer.current = window.setTimeout(() => void desk.current?.keep(next), DRAFT_REST_MS);
    },
    [material, settle, elsewhere],
  );

  const flush = useCallback(() => {
    const current = latest.current;
    if (current?.phase === 'asking' && !elsewhere.current) void desk.current?.keep(current);
  }, [elsewhere]);

  // Before the desk, so that what a page says as it goes is still kept.
  useClockWatch(latest, tell, flush);

  useEffect(() => {
    const opened = openDesk(set);
    desk.current = opened;
    let gone = false;
    opened.opened
      .then((found) => {
        if (gone) return;
        setProblem(found.problem);
        // What was asked from own sets can be taken up, or seen again, once they are here: then this is done anew.
        want(
          [...(found.unfinished ? [found.unfinished] : []), ...found.past.slice(0, LISTED)].flatMap(setsOf),
        );
        const unfinished = found.unfinished && upToNow(found.unfinished, material);
        if (unfinished === undefined || latest.current !== undefined) {
          setOffer({ ...NOTHING, ...found, unfinished: undefined });
        } else if (unfinished.phase === 'finished') {
          // Its time ran out while nobody was here: what was answered counts.
          setOffer({ ...NOTHING, ...found, unfinished: undefined });
          void settle(unfinished);
        } else {
          setOffer({ ...NOTHING, ...found, unfinished });
        }
      })
      .catch(() => {
        if (!gone) setProblem('store-failed');
      });
    return () => {
      gone = true;
      opened.close();
    };
  }, [set, material, settle, want]);

  const show = useCallback(
    (chosen: Attempt) => {
      claim(chosen.id);
      latest.current = chosen;
      setOffer((before) => ({ ...before, unfinished: undefined }));
    },
    [claim],
  );

  return {
    material,
    attempt,
    ...offer,
    past: withEnded(offer.past, attempt),
    problem,
    elsewhere: isElsewhere,
    tell,
    begin(plan) {
      const made = newAttempt(plan, { id: randomId(), set, language }, readClocks());
      if (made === undefined) return;
      const left = offer.unfinished && ended(offer.unfinished, material);
      if (left !== undefined) void desk.current?.keep(left);
      desk.current?.rememberExtraTime(plan.options.extraTime);
      setOffer((before) => ({
        ...before,
        past: withEnded(withEnded(before.past, attempt), left),
        extraTime: plan.options.extraTime,
      }));
      show(made);
      tell({ type: 'start' });
    },
    resume() {
      if (offer.unfinished === undefined) return;
      show(offer.unfinished);
      takeUp(offer.unfinished, material, tell, settle);
    },
    takeOver() {
      const id = latest.current?.id;
      if (id === undefined) return;
      void desk.current?.reread(id).then((found) => {
        release();
        const current = found ?? latest.current;
        if (current === undefined) return;
        show(current);
        takeUp(current, material, tell, settle);
      });
    },
    review(chosen) {
      setOffer((before) => ({ ...before, past: withEnded(before.past, attempt) }));
      latest.current = chosen;
      setAttempt(chosen);
    },
    putAway() {
      setOffer((before) => ({ ...before, past: withEnded(before.past, attempt) }));
      latest.current = undefined;
      release();
      setAttempt(undefined);
    },
  };
}

const NOTHING = { unfinished: undefined, past: [], extraTime: undefined, damaged: 0 } as const;

/**
 * Goes on with an attempt that was left: practice starts its clock again, an exam's has never stopped. First of all it
 * belongs to this page: what another one still says about it is kept no more.
 */
function takeUp(
  attempt: Attempt,
  material: QuizMaterial,
  tell: (happening: Happening) => void,
  settle: (next: Attempt) => void,
): void {
  const claimed = quizReducer(attempt, { type: 'claim', at: readClocks() }, material);
  settle(claimed);
  if (claimed.phase === 'paused') tell({ type: 'resume' });
}

/** An attempt as it is by now: a crashed practice is paused, an exam has gone on; none when its bank has changed. */
function upToNow(attempt: Attempt, material: QuizMaterial): Attempt | undefined {
  if (!attempt.items.every((item) => isStillThere(item, material))) return undefined;
  const type = attempt.options.mode === 'practice' ? 'leave' : 'tick';
  return quizReducer(attempt, { type, at: readClocks() }, material);
}

/** The sets that an attempt's questions are from. */
function setsOf({ items }: Attempt): string[] {
  return [...new Set(items.map((item) => item.set))];
}

function isStillThere(item: Attempt['items'][number], material: QuizMaterial): boolean {
  const found = material.find(item);
  return found !== undefined && canPut(item, found);
}

function ended(attempt: Attempt, material: QuizMaterial): Attempt {
  return quizReducer(attempt, { type: 'finish', at: readClocks() }, material);
}

/** The attempts that came to their end, with one more if it has. */
function withEnded(past: readonly Attempt[], attempt: Attempt | undefined): readonly Attempt[] {
  if (attempt?.phase !== 'finished' || past.some(({ id }) => id === attempt.id)) return past;
  return [attempt, ...past];
}

function isTimed({ phase, clock }: Attempt): boolean {
  return (phase === 'asking' || phase === 'checking') && clock.limitMs !== null;
}

/** Banks the clock once a beat, ends what is over, and says when the page goes out of sight and comes back. */
function useClockWatch(
  latest: { readonly current: Attempt | undefined },
  tell: (happening: Happening) => void,
  flush: () => void,
): void {
  useEffect(() => {
    const look = () => {
      const attempt = latest.current;
      if (attempt === undefined || !isTimed(attempt)) return;
      const now = readClocks();
      const since = attempt.clock.runningSince;
      const isBeat = since === null || since.page !== pageId() || now.monotonic - since.monotonic >= BEAT_MS;
      if (isBeat || millisLeft(attempt.clock, now) === 0) tell({ type: 'tick' });
    };
    const leave = () => {
      // Without a limit nothing runs that would have to be stopped; what is being typed is kept either way.
      if (latest.current?.clock.limitMs === null) flush();
      else tell({ type: 'leave' });
    };
    const seen = () => (document.visibilityState === 'hidden' ? leave() : tell({ type: 'tick' }));
    const back = () => tell({ type: 'tick' });
    const timer = window.setInterval(look, LOOK_MS);
    document.addEventListener('visibilitychange', seen);
    document.addEventListener('freeze', leave);
    document.addEventListener('resume', back);
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', back);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', seen);
      document.removeEventListener('freeze', leave);
      document.removeEventListener('resume', back);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', back);
      leave();
    };
  }, [latest, tell, flush]);
}
