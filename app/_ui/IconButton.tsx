import type { ComponentProps } from 'react';
import styles from './IconButton.module.css';

/** A round button that is an icon alone: it needs a name (`aria-label` or `aria-labelledby`). */
export function IconButton({ className, ...rest }: Omit<ComponentProps<'button'>, 'type'>) {
  return (
    <button type="button" {...rest} className={className ? `${styles.button} ${className}` : styles.button} />
  );
}
