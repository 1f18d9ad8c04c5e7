import { listSets, loadBank } from '@/stores/bank-files';
import { quizView } from '../../sets/[set]/quiz/quiz-view';
import { OwnQuizPage } from './OwnQuizPage';

/** A timed quiz on a set of one's own, which the address names, and on any shipped one. */
export default async function QuizPage() {
  const banks = await Promise.all((await listSets()).map((set) => loadBank(set)));
  return <OwnQuizPage shipped={banks.map(quizView)} />;
}
