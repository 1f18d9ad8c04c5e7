import styles from './ProgressBar.module.css';

interface ProgressBarProps {
  /** How much is done, from 0 to `max`. */
  value: number;
  max: number;
  /** What is measured, for a screen reader: "4 of 12 cards". */
  label: string;
  className?: string | undefined;
}

/** A thin bar. Native, so that no inline style is needed for its width. */
export function ProgressBar({ value, max, label, className }: ProgressBarProps) {
  const classes = [styles.bar, className].filter(Boolean).join(' ');
  return <progress className={classes} value={value} max={Math.max(max, 1)} aria-label={label} />;
}
