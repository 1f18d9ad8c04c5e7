import { describe, expect, it } from 'vitest';
import { factsOf, factsOfKind } from './reading';

const COURTS =
  'A federal judge in Chicago heard the case on May 13, 2025. U.S. District Judge Virginia Kendall said the ' +
  'scheme had cost taxpayers $2.7 million. "He sold his office," Assistant U.S. Attorney Sarah Streicker told the ' +
  'court. Scottish First Minister John Swinney declined to comment. The former Philippine president, Rodrigo ' +
  'Duterte, was arrested in Manila.';

describe('offices that stand before their holder', () => {
  const facts = factsOf(COURTS, 'en');

  it('leaves the office out of the name, and the district out of the places', () => {
    const names = factsOfKind(facts, 'person').map(({ value }) => value);
    expect(names).toEqual(['Virginia Kendall', 'Sarah Streicker', 'John Swinney', 'Rodrigo Duterte']);
    expect(factsOfKind(facts, 'place').map(({ value }) => value)).not.toContain('U.S. District');
  });

  it('never takes one office for another', () => {
    const offices = factsOfKind(facts, 'role').map(({ label, value }) =>
      [label.en, ...value.holders].join(': '),
    );
    expect(offices).toContain('First Minister: John Swinney');
    expect(offices).toContain('former Philippine President: Rodrigo Duterte');
  });
});
