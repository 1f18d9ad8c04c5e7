/** A list with the thing at `from` moved to `to`, the others closing up; the same list when there is nothing to move. */
export function moved(list: readonly number[], from: number, to: number): number[] {
  const [taken] = list.slice(from, from + 1);
  if (taken === undefined || to < 0 || to >= list.length) return [...list];
  const rest = list.filter((_, place) => place !== from);
  return [...rest.slice(0, to), taken, ...rest.slice(to)];
}

/**
 * For each name its role, with one more chosen. A role has one name: whoever had it goes without.
 *
 * @param role the place of the role in the bank's list; `null` takes the name's role away
 */
export function paired(
  roles: readonly (number | null)[],
  name: number,
  role: number | null,
): (number | null)[] {
  return roles.map((had, place) => {
    if (place === name) return role;
    return had === role ? null : had;
  });
}
