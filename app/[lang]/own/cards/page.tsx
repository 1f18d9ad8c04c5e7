import { OwnCardsPage } from './OwnCardsPage';

/** The flashcards of a set of one's own, known in the browser alone: the address says which. */
export default function CardsPage() {
  return <OwnCardsPage />;
}
