'use client';

import { Review } from './Review';
import type { ReadyReview } from './ready-review';
import { useReviewing } from './useReviewing';

/** A review that is open, and goes on. */
export function ReviewDesk({ ready }: { ready: ReadyReview }) {
  return <Review reviewing={useReviewing(ready)} />;
}
