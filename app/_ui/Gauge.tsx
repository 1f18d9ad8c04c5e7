import styles from './Chart.module.css';

/** What a part stands for; its colour follows. */
export type GaugeLook = 'fr' | 'en' | 'ink' | 'strong' | 'middle' | 'light';

interface GaugePart {
  readonly key: string;
  readonly value: number;
  readonly look: GaugeLook;
}

interface GaugeProps {
  parts: readonly GaugePart[];
  /** The whole length; more than the parts leave something open. */
  max: number;
  /** A mark on the way, from 0 to `max`. */
  target?: number;
}

/** A flat bar of one or more parts. Its numbers must stand beside it in words. */
export function Gauge({ parts, max, target }: GaugeProps) {
  const whole = Math.max(max, 1e-9);
  let from = 0;
  return (
    <svg className={styles.gauge} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect x={0} y={2} width={100} height={6} className={styles.track} />
      {parts.map(({ key, value, look }) => {
        const x = (from / whole) * 100;
        from += value;
        return (
          <rect
            key={key}
            x={x}
            y={2}
            width={(value / whole) * 100}
            height={6}
            data-value={value}
            className={styles[look]}
          />
        );
      })}
      {target !== undefined && (
        <rect x={(target / whole) * 100 - 0.4} y={0} width={0.8} height={10} className={styles.target} />
      )}
    </svg>
  );
}
