import { listSets, loadBank } from '@/stores/bank-files';
import { QuizScreen } from './QuizScreen';
import { quizView } from './quiz-view';

export async function generateStaticParams() {
  return (await listSets()).map((set) => ({ set }));
}

/**
 * A timed quiz, on the set of the address and on any other of the shelf: set up, taken and reviewed in the browser;
 * nothing of it is known here.
 */
export default async function QuizPage({ params }: PageProps<'/[lang]/sets/[set]/quiz'>) {
  const { set } = await params;
  const others = (await listSets()).filter((other) => other !== set);
  const banks = await Promise.all([set, ...others].map((each) => loadBank(each)));
  return <QuizScreen set={set} views={banks.map(quizView)} />;
}
