import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './FileButton.module.css';

interface FileButtonProps {
  says: string;
  icon: LucideIcon;
  /** What may be chosen, as the browser's `accept` has it. */
  accept: string;
  look?: 'solid' | 'ghost';
  describedBy?: string;
  onChoose: (file: File) => void;
  /** What is said beside the button: a `span`. */
  children?: ReactNode;
}

/** The browser's own file button in our look, and what stands beside it. */
export function FileButton({
  says,
  icon: Icon,
  accept,
  look = 'ghost',
  describedBy,
  onChoose,
  children,
}: FileButtonProps) {
  return (
    <p className={styles.way}>
      <label className={look === 'solid' ? `${styles.button} ${styles.solid}` : styles.button}>
        <input
          type="file"
          accept={accept}
          className={styles.input}
          aria-describedby={describedBy}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) onChoose(file);
            // The same file may be chosen again.
            target.value = '';
          }}
        />
        <Icon aria-hidden size={18} />
        {says}
      </label>
      {children}
    </p>
  );
}
