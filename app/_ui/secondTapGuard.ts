/** Two taps on one spot within this time were meant as one. */
const DOUBLE_TAP_MS = 400;
const SAME_SPOT_PX = 24;

interface Tap {
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

type Pressed = Pick<MouseEvent, 'detail' | 'clientX' | 'clientY' | 'timeStamp'>;

/**
 * Tells double taps: the buttons of a card change under the finger, and the second tap must not press what came
 * in the first one's place. Presses by key (`detail` 0) are never taken for one; held keys are stopped elsewhere.
 */
export function secondTapGuard(): (event: Pressed) => boolean {
  let last: Tap | undefined;
  return ({ detail, clientX, clientY, timeStamp }) => {
    if (detail === 0) return false;
    const previous = last;
    last = { at: timeStamp, x: clientX, y: clientY };
    if (detail > 1) return true;
    return (
      previous !== undefined &&
      timeStamp - previous.at < DOUBLE_TAP_MS &&
      Math.hypot(clientX - previous.x, clientY - previous.y) < SAME_SPOT_PX
    );
  };
}
