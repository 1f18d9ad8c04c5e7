'use client';

import styles from './Chart.module.css';
import { useWidth } from './useWidth';

interface HeatCell {
  readonly key: string;
  /** 0 (nothing) to 4. */
  readonly level: number;
  readonly value: number;
  /** What the pointer is told. */
  readonly says: string;
}

/** A week, from its first day on. */
export interface HeatWeek {
  readonly cells: readonly HeatCell[];
  /** Above the week: the month that begins in it. */
  readonly label?: string;
}

interface HeatMapProps {
  /** In order of time; as many of the last ones are drawn as there is room for. */
  weeks: readonly HeatWeek[];
  /** Short names of the days of the week. */
  days: readonly string[];
}

const LEFT = 30;
const TOP = 20;
const GAP = 3;
const SMALLEST = 16;
const LARGEST = 22;

/** A calendar whose days are the darker the more was done. The numbers are told by a `ChartTable`. */
export function HeatMap({ weeks, days }: HeatMapProps) {
  const [ref, width] = useWidth<SVGSVGElement>(335);
  const room = width - LEFT;
  const shown = weeks.slice(-Math.max(1, Math.min(weeks.length, Math.floor(room / SMALLEST))));
  const step = Math.min(LARGEST, room / shown.length);
  const height = TOP + 7 * step;
  return (
    <svg ref={ref} className={styles.chart} height={height} width="100%" aria-hidden="true">
      {days.map((day, weekday) =>
        weekday % 2 === 0 ? (
          <text key={day} x={0} y={TOP + weekday * step + step / 2 + 3}>
            {day}
          </text>
        ) : null,
      )}
      {shown.map(({ cells, label }, index) => {
        const x = LEFT + index * step;
        return (
          <g key={cells[0]?.key}>
            {/* A month that begins in the last week has no room for its name. */}
            {label !== undefined && index < shown.length - 1 && (
              <text x={x} y={11}>
                {label}
              </text>
            )}
            {cells.map(({ key, level, value, says }, weekday) => (
              <rect
                key={key}
                x={x}
                y={TOP + weekday * step}
                width={step - GAP}
                height={step - GAP}
                rx={3}
                data-value={value}
                className={`${styles.cell} ${styles[`level${level}`]}`}
              >
                <title>{says}</title>
              </rect>
            ))}
          </g>
        );
      })}
    </svg>
  );
}

/** What the shades mean: from less to more. */
export function HeatLegend({ less, more }: { less: string; more: string }) {
  return (
    <p className={styles.legend}>
      {less}
      <svg width={5 * SMALLEST} height={SMALLEST - GAP} aria-hidden="true">
        {[0, 1, 2, 3, 4].map((level) => (
          <rect
            key={level}
            x={level * SMALLEST}
            y={0}
            width={SMALLEST - GAP}
            height={SMALLEST - GAP}
            rx={3}
            className={`${styles.cell} ${styles[`level${level}`]}`}
          />
        ))}
      </svg>
      {more}
    </p>
  );
}
