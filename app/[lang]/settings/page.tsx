import { listSets, loadBank } from '@/stores/bank-files';
import { SettingsScreen } from './SettingsScreen';

/** How the app behaves on this device, and what it keeps there: all of it is known in the browser alone. */
export default async function SettingsPage() {
  const banks = await Promise.all((await listSets()).map((set) => loadBank(set)));
  return <SettingsScreen sets={banks.map(({ set, title }) => ({ set, title }))} />;
}
