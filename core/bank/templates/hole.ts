import type { Fact } from '@/core/facts/fact';
import type { Evidence } from '../bank';

/** A sentence with a hole: the fact whose words fill it, and their quotation. */
export interface Hole {
  readonly fact: Fact;
  readonly evidence: Evidence;
}
