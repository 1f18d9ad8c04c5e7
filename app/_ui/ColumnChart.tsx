'use client';

import styles from './Chart.module.css';
import { ticksUpTo } from './ticks';
import { useWidth } from './useWidth';

interface Column {
  readonly key: string;
  readonly value: number;
  /** What the pointer is told: "lundi 24 novembre : 12 cartes". */
  readonly says: string;
  /** Under the column; or under its right edge, where a bound of a histogram stands. */
  readonly label?: string;
  /** Set apart from the others. */
  readonly marked?: boolean;
}

interface ColumnChartProps {
  columns: readonly Column[];
  /** The top of the scale, where it is not the highest column's: 100 for parts in a hundred. */
  most?: number;
  /** Where the labels stand. */
  labels?: 'under' | 'edge';
  /** Says a number of the scale in the screen's language. */
  number: (value: number) => string;
}

const HEIGHT = 180;
const TOP = 18;
const BOTTOM = 26;
const LEFT = 30;
/** With this many columns or fewer each has its number above it. */
const NUMBERED = 10;
/** A label needs this much room, in pixels. */
const LABEL_ROOM = 52;

/** Columns on a base line: how many of something, one after the other. The numbers are told by a `ChartTable`. */
export function ColumnChart({ columns, most = 0, labels = 'under', number }: ColumnChartProps) {
  const [ref, width] = useWidth<SVGSVGElement>(335);
  const ticks = ticksUpTo(Math.max(most, ...columns.map(({ value }) => value)));
  const top = ticks.at(-1) ?? 1;
  const floor = HEIGHT - BOTTOM;
  const yOf = (value: number) => floor - (value / top) * (floor - TOP);
  const step = (width - LEFT) / Math.max(1, columns.length);
  const thick = Math.max(2, Math.min(step - 2, step * 0.72, 44));
  const labelled = columns.filter(({ label }) => label !== undefined);
  const every = labels === 'edge' ? 1 : Math.ceil(LABEL_ROOM / (step * (columns.length / labelled.length)));
  return (
    <svg ref={ref} className={styles.chart} height={HEIGHT} width="100%" aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick} className={tick === 0 ? styles.base : styles.line}>
          <line x1={LEFT} x2={width} y1={yOf(tick)} y2={yOf(tick)} />
          <text x={LEFT - 8} y={yOf(tick) + 4} textAnchor="end">
            {number(tick)}
          </text>
        </g>
      ))}
      {columns.map(({ key, value, says, label, marked }, index) => {
        const left = LEFT + index * step;
        const isLabelled =
          label !== undefined && labelled.findIndex((each) => each.key === key) % every === 0;
        return (
          <g key={key} className={marked ? styles.marked : styles.column} data-value={value}>
            <title>{says}</title>
            <rect x={left} y={TOP} width={step} height={floor - TOP} className={styles.reach} />
            {value > 0 && (
              <rect
                x={left + (step - thick) / 2}
                y={Math.min(yOf(value), floor - 2)}
                width={thick}
                height={Math.max(floor - yOf(value), 2)}
                rx={Math.min(3, thick / 4)}
                className={styles.bar}
              />
            )}
            {value > 0 && columns.length <= NUMBERED && (
              <text x={left + step / 2} y={yOf(value) - 6} textAnchor="middle" className={styles.number}>
                {number(value)}
              </text>
            )}
            {isLabelled && (
              <text
                x={labels === 'edge' ? left + step : left + step / 2}
                y={HEIGHT - 8}
                textAnchor={labels === 'under' && index === 0 && step < LABEL_ROOM ? 'start' : 'middle'}
              >
                {label}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
