import { notFound } from 'next/navigation';
import { listSets, loadBank } from '@/stores/bank-files';
import { SetScreen } from './SetScreen';
import { setView } from './set-view';

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await listSets()).map((set) => ({ set }));
}

/** One study set: the article with its facts marked, the fact sheet, the questions and their proofs. */
export default async function SetPage({ params }: { params: Promise<{ set: string }> }) {
  const { set } = await params;
  if (!(await listSets()).includes(set)) notFound();
  return <SetScreen view={setView(await loadBank(set))} />;
}
