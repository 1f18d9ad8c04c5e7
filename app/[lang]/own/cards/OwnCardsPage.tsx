'use client';

import { CardsScreen } from '../../sets/[set]/cards/CardsScreen';
import { cardSource } from '../../sets/[set]/cards/card-set';
import { OwnPlace } from '../OwnPlace';

const look = async () => cardSource;

/** The flashcards of a set of one's own. */
export function OwnCardsPage() {
  return (
    <OwnPlace look={look}>
      {({ set: { bank }, view }) => (
        <CardsScreen title={bank.title} titleLanguage={bank.titleLanguage} source={view} />
      )}
    </OwnPlace>
  );
}
