import { NewScreen } from './NewScreen';

/** Where an article of one's own comes in. */
export default function NewPage() {
  return <NewScreen />;
}
