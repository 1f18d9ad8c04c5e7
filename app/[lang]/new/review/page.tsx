import { ReviewScreen } from './ReviewScreen';

/** What was read of an article, to be looked over and kept: a draft, known in the browser alone. */
export default function ReviewPage() {
  return <ReviewScreen />;
}
