/**
 * What an order or a set of pairs is worth when not all of it is right. Both rules give a guess about what it gets
 * among four options, a quarter of the point or little more, so that no form of question pays for not knowing.
 */

/**
 * The worth of an order, 0 to 1: of every two things, one is added for the right order of the two and one taken away
 * for the wrong one, over the number of twos; never less than nothing. This is Kendall's rank correlation (Kendall
 * 1938) without its negative half. One neighbour swapped among three gives a third, among five four fifths.
 *
 * @param order places in the right order, as they were put from first to last; each once
 */
export function orderCredit(order: readonly number[]): number {
  let [right, wrong] = [0, 0];
  for (const [index, one] of order.entries()) {
    for (const other of order.slice(index + 1)) {
      if (one < other) right += 1;
      else wrong += 1;
    }
  }
  return right + wrong === 0 ? 0 : Math.max(0, right - wrong) / (right + wrong);
}

/**
 * The worth of pairs, 0 to 1: the share of names that have their own role.
 *
 * @param roles for each name in turn, the place of the role chosen for it; its own place is right, `null` for none
 */
export function matchCredit(roles: readonly (number | null)[]): number {
  const right = roles.filter((role, name) => role === name).length;
  return roles.length === 0 ? 0 : right / roles.length;
}
