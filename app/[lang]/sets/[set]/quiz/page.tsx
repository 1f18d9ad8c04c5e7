import { listSets, loadBank } from '@/stores/bank-files';
import { QuizScreen } from './QuizScreen';
import { quizView } from './quiz-view';

export async function generateStaticParams() {
  return (await listSets()).map((set) => ({ set }));
}

/** A timed quiz on a set: set up, taken and reviewed in the browser; nothing of it is known here. */
export default async function QuizPage({ params }: PageProps<'/[lang]/sets/[set]/quiz'>) {
  const { set } = await params;
  return <QuizScreen view={quizView(await loadBank(set))} />;
}
