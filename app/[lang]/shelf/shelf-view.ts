import type { Bank } from '@/core/bank/bank';
import { type OwnSetSheet, type SetSheet, setSheet } from '@/core/study/own-set';

/** A study set as it lies on the shelf. */
export interface SheetView extends SetSheet {
  readonly set: string;
  /** When a set of one's own was last changed, epoch milliseconds; absent for a shipped one. */
  readonly changedAt?: number;
}

/** What the shelf shows of a shipped set. */
export function sheetView(bank: Bank): SheetView {
  return { set: bank.set, ...setSheet(bank) };
}

/** What the shelf shows of a set of one's own. */
export function ownSheetView({ id, facts: _, madeAt: __, ...sheet }: OwnSetSheet): SheetView {
  return { set: id, ...sheet };
}
