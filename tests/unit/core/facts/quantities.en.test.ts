import { describe, expect, it, vi } from 'vitest';
import { findDates } from '@/core/facts/common/dates';
import { findQuantities } from '@/core/facts/common/quantities';

// Many texts are read on machines that may be busy with other things.
vi.setConfig({ testTimeout: 60_000 });

/** Each as "mention = number unit", `~` for an approximate one and `..` for a range; dates are taken first. */
function read(text: string): string {
  const span = { start: 0, end: text.length };
  return findQuantities(text, span, 'en', findDates(text, span, 'en', '2025-04-16'))
    .map(({ start, end, value }) => {
      const to = value.to === undefined ? '' : `..${value.to}`;
      return `${text.slice(start, end)} = ${value.approximate ? '~' : ''}${value.number}${to} ${value.unit}`;
    })
    .join(' | ');
}

const READ: readonly (readonly [text: string, found: string])[] = [
  ['700 asylum seekers', '700 asylum seekers = 700 noun:asylum seeker'],
  ['It left 80 injured.', '80 injured = 80 noun:injured'],
  ['12 dead and 80 injured', '12 dead = 12 noun:dead | 80 injured = 80 noun:injured'],
  ['15 killed', '15 killed = 15 noun:dead'],
  ['two hundred thousand people', 'two hundred thousand people = 200000 noun:person'],
  ['one hundred and twenty people', 'one hundred and twenty people = 120 noun:person'],
  ['a hundred people', 'a hundred people = 100 noun:person'],
  ['a dozen people', 'a dozen people = ~12 noun:person'],
  ['two dozen people', 'two dozen people = ~24 noun:person'],
  ['half a million people', 'half a million people = 500000 noun:person'],
  ['three and a half million people', 'three and a half million people = 3500000 noun:person'],
  ['$3.5 million', '$3.5 million = 3500000 USD'],
  ['NZ$26 million', 'NZ$26 million = 26000000 NZD'],
  ['US$3.5bn', 'US$3.5bn = 3500000000 USD'],
  ['£2m', '£2m = 2000000 GBP'],
  ['€1.2 billion', '€1.2 billion = 1200000000 EUR'],
  ['$1,250', '$1,250 = 1250 USD'],
  ['3.5 million euros', '3.5 million euros = 3500000 EUR'],
  ['5,000 dirhams', '5,000 dirhams = 5000 MAD'],
  ['26 million New Zealand dollars', '26 million New Zealand dollars = 26000000 NZD'],
  ['$20-30 million', '$20-30 million = 20000000..30000000 USD'],
  ['between $1.5 and $2 million', 'between $1.5 and $2 million = 1500000..2000000 USD'],
  ['between 1.5 and 2 million euros', 'between 1.5 and 2 million euros = 1500000..2000000 EUR'],
  ['between 10 and 15 people', 'between 10 and 15 people = 10..15 noun:person'],
  ['12 percent', '12 percent = 12 percent'],
  ['12 per cent', '12 per cent = 12 percent'],
  ['12.5% of votes', '12.5% = 12.5 percent'],
  ['10-15%', '10-15% = 10..15 percent'],
  ['10 to 15 percent', '10 to 15 percent = 10..15 percent'],
  ['from 10 to 12 percent', 'from 10 to 12 percent = 10..12 percent'],
  ['5 percentage points', '5 percentage points = 5 percentage-point'],
  ['a 12-day trip', '12-day = 12 day'],
  ['a 69-year-old man', '69-year-old = 69 year'],
  ['He is 69 years old.', '69 years old = 69 year'],
  ['two years', 'two years = 2 year'],
  ['90 minutes', '90 minutes = 90 minute'],
  ['2 hours 30 minutes', '2 hours 30 minutes = 2.5 hour'],
  ['two and a half hours', 'two and a half hours = 2.5 hour'],
  ['two people', 'two people = 2 noun:person'],
  ['five people were killed', 'five people = 5 noun:person'],
  ['about 40 people', 'about 40 people = ~40 noun:person'],
  ['nearly 300 troops', 'nearly 300 troops = ~300 noun:troops'],
  ['more than 300 protesters', '300 protesters = 300 noun:protester'],
  ['1,250 people', '1,250 people = 1250 noun:person'],
  ['1,250,300 euros', '1,250,300 euros = 1250300 EUR'],
  ['1\u202f250 people', '1\u202f250 people = 1250 noun:person'],
  ['2024 people', '2024 people = 2024 noun:person'],
  ['twenty-one dead', 'twenty-one dead = 21 noun:dead'],
  ['12 armed men', '12 armed men = 12 noun:en:armed men'],
  ['200 French soldiers', '200 French soldiers = 200 noun:en:French soldiers'],
  ['27 countries', '27 countries = 27 noun:country'],
  ['two countries', 'two countries = 2 noun:country'],
  ['won 3-1', '3-1 = 3..1 score'],
  ['the 27 member states', '27 member states = 27 noun:member state'],
  ['15 laureates came', '15 laureates = 15 noun:en:laureates'],
  ['130 km/h', '130 km/h = 130 kilometer-per-hour'],
  ['60 mph', '60 mph = 60 mile-per-hour'],
  ['450,000 square kilometres', '450,000 square kilometres = 450000 square-kilometer'],
  ['5 miles', '5 miles = 5 mile'],
  ['6 feet', '6 feet = 6 foot'],
  ['30 degrees Celsius', '30 degrees Celsius = 30 celsius'],
  ['-5°C', '-5°C = -5 celsius'],
  ['1.5 million tonnes', '1.5 million tonnes = 1500000 tonne'],
  ['500 megawatts', '500 megawatts = 500 megawatt'],
];

const NO_QUANTITIES: readonly string[] = [
  'the two ministers',
  'these three men',
  'one of the men',
  'a minister',
  'one person',
  'the third man',
  'the 3rd man',
  'a second chance',
  'in 2024 several',
  'in 2024, votes',
  'April 14, 2025',
  '3 billion',
  'there are 12',
  'page 12',
  'No. 5',
  'article 7',
  'a 4-4-2',
  '192.168.0.1',
  '1,1,1,1',
  '555-1234',
  'at 5 p.m.',
  'at 5pm',
  '20:30',
  'on Apollo 13',
  'flight 370 passengers',
  'Ubuntu 12.10',
  'Covid-19',
  'an A320',
  'the G7',
  'a 5G phone',
  'B-52 bombers',
  'a Boeing 737 plane',
  'https://example.com/12 pages',
  '@mary12 people',
  '#80injured',
  'mary12@example.com',
  'two times more',
  'dozens of people',
  'hundreds of thousands of people',
  'a few people',
  'half of the votes',
  '7/14/2025',
  '3/4 of votes',
  'one in five',
  'five of six',
  'chapter 7',
  'both men',
  'everyone and no one',
  'someone',
  'it weighs a ton',
  'a thousand thanks',
  'level 3',
];

describe('quantities in an English article', () => {
  it.each(READ)('%s', (text, found) => {
    expect(read(text)).toBe(found);
  });

  it.each(NO_QUANTITIES)('none in: %s', (text) => {
    expect(read(text)).toBe('');
  });
});
