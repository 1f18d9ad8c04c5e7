import type { Metadata } from 'next';
import { Missing } from '../Missing';

export const metadata: Metadata = { robots: { index: false } };

/** A page of its own, so that it is built once a language: the proxy sends every unknown address here, as a 404. */
export default function MissingPage() {
  return <Missing />;
}
