import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, paired } from '@/app/[lang]/sets/[set]/quiz/placing';

describe('moving one of a list', () => {
  it('puts it there and closes up the others', () => {
    expect(moved([0, 1, 2, 3], 0, 2)).toEqual([1, 2, 0, 3]);
    expect(moved([0, 1, 2, 3], 3, 0)).toEqual([3, 0, 1, 2]);
  });

  it('leaves the list as it is when there is no such place', () => {
    expect(moved([0, 1], 0, 2)).toEqual([0, 1]);
    expect(moved([0, 1], 0, -1)).toEqual([0, 1]);
    expect(moved([0, 1], 5, 0)).toEqual([0, 1]);
  });

  it('never loses or doubles anything, and the way back undoes it', () => {
    const list = fc.uniqueArray(fc.nat(20), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(list, fc.nat(7), fc.nat(7), (things, from, to) => {
        const after = moved(things, from, to);
        expect([...after].sort()).toEqual([...things].sort());
        if (from < things.length && to < things.length) expect(moved(after, to, from)).toEqual(things);
      }),
    );
  });
});

describe('giving a name its role', () => {
  it('takes the role from whoever had it', () => {
    expect(paired([null, 2, null], 0, 2)).toEqual([2, null, null]);
  });

  it('takes a role away', () => {
    expect(paired([1, null, 0], 0, null)).toEqual([null, null, 0]);
  });

  it('never gives one role to two names', () => {
    const choice = fc.tuple(fc.nat(3), fc.option(fc.nat(3)));
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 20 }), (choices) => {
        let roles: readonly (number | null)[] = [null, null, null, null];
        for (const [name, role] of choices) roles = paired(roles, name, role);
        const given = roles.filter((role) => role !== null);
        expect(new Set(given).size).toBe(given.length);
      }),
    );
  });
});
