/**
 * The proof's own reading of dates, which shares nothing with what makes the questions: the first and the last day that
 * an EDTF date may stand for, taken generously.
 */

/** What stands in the place of a month, with the months that it may be; those past December are of the next year. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  '21': [3, 6],
  '22': [6, 9],
  '23': [9, 12],
  '24': [0, 15],
  '33': [1, 3],
  '34': [4, 6],
  '35': [7, 9],
  '36': [10, 12],
  '40': [1, 6],
  '41': [7, 12],
};

function edgeOf(date: string, isEnd: boolean): number | undefined {
  const [, sign, digits, month, day] = /^(-?)(\d{2}[\dX]{2})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  if (digits === undefined) return undefined;
  const year = Number(digits.replaceAll('X', isEnd ? '9' : '0')) * (sign === '-' ? -1 : 1);
  const single = Number(month);
  const months =
    month === undefined ? [1, 12] : (Object.hasOwn(PARTS, month) && PARTS[month]) || [single, single];
  const whole = (months[isEnd ? 1 : 0] ?? single) + year * 12;
  return whole * 100 + Number(day ?? (isEnd ? 31 : 1));
}

/** Whether dates follow one another: each over before the next begins, whatever days they stand for. */
export function doDatesFollow(dates: readonly string[]): boolean {
  const spans = dates.map((date) => {
    const [start = '', end = start] = date.split('/');
    return [edgeOf(start, false), edgeOf(end, true)] as const;
  });
  return spans.every(([start, end], place) => {
    const next = spans[place + 1];
    if (start === undefined || end === undefined || start > end) return false;
    return next === undefined || (next[0] !== undefined && end < next[0]);
  });
}
