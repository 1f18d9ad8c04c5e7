'use client';

import { useMemo } from 'react';
import { QuizScreen } from '../../sets/[set]/quiz/QuizScreen';
import type { QuizView } from '../../sets/[set]/quiz/quiz-view';
import { OwnPlace } from '../OwnPlace';

const look = async () => (await import('../../sets/[set]/quiz/quiz-view')).quizView;

/** A timed quiz on a set of one's own, and on any other. */
export function OwnQuizPage({ shipped }: { shipped: readonly QuizView[] }) {
  return <OwnPlace look={look}>{({ view }) => <WithHome home={view} shipped={shipped} />}</OwnPlace>;
}

function WithHome({ home, shipped }: { home: QuizView; shipped: readonly QuizView[] }) {
  const views = useMemo(() => [home, ...shipped], [home, shipped]);
  return <QuizScreen set={home.set} views={views} />;
}
