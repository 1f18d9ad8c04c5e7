import { listSets, loadBank } from '@/stores/bank-files';
import { CardsScreen } from './CardsScreen';
import { cardSource } from './card-set';

export async function generateStaticParams() {
  return (await listSets()).map((set) => ({ set }));
}

/** The flashcards of a set: the bank's questions seen as cards; what is due is known in the browser alone. */
export default async function CardsPage({ params }: PageProps<'/[lang]/sets/[set]/cards'>) {
  const { set } = await params;
  const bank = await loadBank(set);
  return <CardsScreen title={bank.title} titleLanguage={bank.titleLanguage} source={cardSource(bank)} />;
}
