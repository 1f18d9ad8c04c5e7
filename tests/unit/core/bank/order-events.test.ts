import { describe, expect, it } from 'vitest';
import type { Bank, Question } from '@/core/bank/bank';
import { lineText } from '@/core/bank/comparable';
import { proveQuestions } from '@/core/bank/proof';
import { bankOf } from './bank-of';

type Order = Extract<Question, { form: 'order' }>;

function ordersOf({ questions }: Bank): Order[] {
  return questions.filter((question): question is Order => question.form === 'order');
}

const head = (title: string) => `---\ntitle: ${title}\npublished: 2024-06-02\n---\n\n`;

const TUNNEL = `${head('Le tunnel du Fréjus')}Emmanuel Macron a visité le tunnel du Fréjus le 4 mars 2019. Il a parlé
dix minutes. La France a lancé les travaux du tunnel du Fréjus en septembre 2020.

Carla Rossi a dirigé le chantier depuis 2021, après un accident. Le 12 mai 2022, l’Italie a choisi la société Ferrovia Nord. Le
Sénat a approuvé le budget du Fréjus en juin 2023. Le maire avait promis une fête en 2018.
`;

/** What an order says on each side, with the dates. */
function said(order: Order | undefined) {
  return order?.items.map(({ date, says }) => [date, lineText(says.fr), says.en]);
}

describe('what clauses of the article date, to be put in order', () => {
  it('is told in their own words, quoted on the side of the other language, without dates', () => {
    const [order] = ordersOf(bankOf(TUNNEL));
    expect(said(order)).toEqual(
      [
        ['date:2019-03-04', 'Emmanuel Macron a visité le tunnel du Fréjus'],
        ['date:2020-09', 'La France a lancé les travaux du tunnel du Fréjus'],
        ['date:2022-05-12', 'L’Italie a choisi la société Ferrovia Nord'],
        ['date:2023-06', 'Le Sénat a approuvé le budget du Fréjus'],
      ].map(([date, words]) => [date, words, [{ text: words, lang: 'fr' }]]),
    );
    expect(order?.asks).toBe('date:2019-03-04');
  });

  it('is told in both languages by parallel texts', () => {
    const fr = `${head('Trois dates')}Carla Rossi a traversé le Sahara en mars 2020. Lukas Brunner a gagné le Tour de Suisse en mai 2021.
Anna Beck a quitté la Norvège et Oslo le 3 juin 2022.\n`;
    const en = `${head('Three dates')}Carla Rossi crossed the Sahara in March 2020. Lukas Brunner won the Tour de Suisse in May 2021.
Anna Beck left Norway and Oslo on 3 June 2022.\n`;
    const orders = ordersOf(bankOf(fr, en));
    for (const { items } of orders) {
      for (const { says } of items) expect([...says.fr, ...says.en].every(({ lang }) => !lang)).toBe(true);
    }
    expect(orders.length).toBe(1);
  });

  it('is not asked of clauses that place themselves in time, or of sentences with two dates', () => {
    const text = `${head('Le pont')}La France a lancé les travaux du Fréjus en septembre 2020. L’Italie a choisi de nouveau la société
Ferrovia Nord en mai 2021. Le Sénat a approuvé le budget de 2022 en juin 2023.\n`;
    expect(ordersOf(bankOf(text))).toEqual([]);
  });

  const changed: readonly (readonly [string, string, (order: Order) => void])[] = [
    ['is out of order', 'ambiguous', ({ items }) => items.reverse()],
    [
      'says what its sentence doesn’t',
      'not-proved',
      ({ items }) => put(items[1], 'La France a arrêté les travaux'),
    ],
    [
      'says what another sentence says',
      'not-proved',
      ({ items }) => put(items[1], 'Le Sénat a approuvé le budget du Fréjus'),
    ],
    [
      'tells its date',
      'answer-in-prompt',
      ({ items }) => put(items[0], 'Emmanuel Macron a visité le tunnel du Fréjus le 4 mars 2019'),
    ],
  ];

  function put(item: Order['items'][number] | undefined, words: string): void {
    if (!item) throw new Error('no such thing');
    item.says = { fr: [{ text: words }], en: [{ text: words, lang: 'fr' }] };
  }

  it.each(changed)('does not stand its proof when it %s', (_what, reason, change) => {
    const bank = structuredClone(bankOf(TUNNEL));
    const [order] = ordersOf(bank);
    if (!order) throw new Error('no order');
    change(order);
    const [first] = order.items;
    if (first) order.asks = first.fact;
    expect(proveQuestions(bank).map((each) => each.reason)).toEqual([reason]);
  });

  it('quotes the same words on the other side, or does not stand its proof', () => {
    const bank = structuredClone(bankOf(TUNNEL));
    const [order] = ordersOf(bank);
    const [first] = order?.items ?? [];
    if (first) first.says.en = [{ text: 'Emmanuel Macron a quitté le tunnel du Fréjus', lang: 'fr' }];
    expect(proveQuestions(bank).map((each) => each.reason)).toEqual(['not-proved']);
  });
});
