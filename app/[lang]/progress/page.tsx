import { listSets, loadBank } from '@/stores/bank-files';
import { ProgressScreen } from './ProgressScreen';
import { studySetView } from './study-set-view';

/** What is remembered: the sets are known here, the reviews in the browser alone. */
export default async function ProgressPage() {
  const banks = await Promise.all((await listSets()).map((set) => loadBank(set)));
  return <ProgressScreen sets={banks.map(studySetView)} />;
}
