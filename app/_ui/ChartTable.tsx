'use client';

import { type ReactNode, useId, useState } from 'react';
import { useT } from '@/app/_i18n/useT';
import styles from './ChartTable.module.css';

interface ChartTableRow {
  readonly key: string;
  /** The first is what the row is about. */
  readonly cells: readonly ReactNode[];
}

interface ChartTableProps {
  /** What the table tells, as a sentence without a full stop. */
  caption: string;
  columns: readonly string[];
  rows: readonly ChartTableRow[];
  /** The drawing of the same numbers. */
  children: ReactNode;
}

/**
 * A chart and the numbers that it draws. The drawing is for the eye; the table is always there for a screen reader,
 * and for anyone who asks to see it.
 */
export function ChartTable({ caption, columns, rows, children }: ChartTableProps) {
  const t = useT('common');
  const [shown, setShown] = useState(false);
  const id = useId();
  return (
    <div className={styles.chart}>
      {children}
      <button type="button" className={styles.toggle} onClick={() => setShown(!shown)} aria-describedby={id}>
        {t(shown ? 'chart.hide' : 'chart.show')}
      </button>
      {/* Long tables scroll: with the keyboard too. */}
      <section
        className={shown ? styles.table : 'said'}
        aria-labelledby={id}
        {...(shown ? { tabIndex: 0 } : {})}
      >
        <table>
          <caption id={id}>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [head, ...cells] }) => (
              <tr key={key}>
                <th scope="row">{head}</th>
                {cells.map((cell, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell's place in its row is what it is
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
