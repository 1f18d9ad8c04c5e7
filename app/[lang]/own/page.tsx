import { OwnSetPage } from './OwnSetPage';

/** A study set of one's own, known in the browser alone: the address says which. */
export default function OwnPage() {
  return <OwnSetPage />;
}
