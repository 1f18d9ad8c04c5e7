import { listSets, loadBank } from '@/stores/bank-files';
import { Shelf } from './shelf/Shelf';
import { sheetView } from './shelf/shelf-view';

/** The shelf of study sets. */
export default async function ShelfPage() {
  const banks = await Promise.all((await listSets()).map((set) => loadBank(set)));
  return <Shelf sheets={banks.map(sheetView)} />;
}
