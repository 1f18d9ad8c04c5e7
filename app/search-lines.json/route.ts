import { searchText } from '@/core/study/set-search';
import { listSets, loadBank } from '@/stores/bank-files';

export const dynamic = 'force-static';

/** What can be found in the shipped sets, for the shelf's search: asked for when somebody searches, made with the build. */
export async function GET(): Promise<Response> {
  const sets = await listSets();
  const texts = await Promise.all(sets.map(async (set) => [set, searchText(await loadBank(set))]));
  return Response.json(texts);
}
