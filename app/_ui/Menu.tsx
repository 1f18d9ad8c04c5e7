import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Menu.module.css';

/** A list of actions, inside a dialog. */
export function Menu({ children }: { children: ReactNode }) {
  return <ul className={styles.menu}>{children}</ul>;
}

interface MenuEntryProps {
  icon: LucideIcon;
  says: string;
  /** What it does, in a few words. */
  why: string;
  /** The key that does the same. */
  letter?: string;
  onPress: () => void;
}

/** One action of a menu. */
export function MenuEntry({ icon: Icon, says, why, letter, onPress }: MenuEntryProps) {
  return (
    <li>
      <button type="button" className={styles.entry} aria-keyshortcuts={letter} onClick={onPress}>
        <Icon aria-hidden size={20} />
        <span className={styles.words}>
          {says}
          <small>{why}</small>
        </span>
        {letter !== undefined && (
          <kbd className={styles.cap} aria-hidden>
            {letter}
          </kbd>
        )}
      </button>
    </li>
  );
}
