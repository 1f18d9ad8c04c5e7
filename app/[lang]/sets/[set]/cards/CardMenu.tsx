'use client';

import { CirclePause, Flag, FlagOff, History, type LucideIcon, PenLine, Sunrise } from 'lucide-react';
import { useT } from '@/app/_i18n/useT';
import type { OpenDialog } from './CardDialogs';
import styles from './CardMenu.module.css';
import type { Choice, Study } from './useStudy';

interface CardMenuProps {
  study: Study;
  onOpen: (dialog: OpenDialog | undefined) => void;
}

/** What can be done with the card on the table, each with its key. */
export function CardMenu({ study, onOpen }: CardMenuProps) {
  const t = useT('cards');
  const { card, session } = study;
  const isFlagged = card !== undefined && session.marks.get(card.id)?.flagged === true;
  const mark = (choice: Choice) => () => {
    onOpen(undefined);
    study.mark(choice);
  };
  return (
    <ul className={styles.menu}>
      <Entry
        icon={Sunrise}
        letter="B"
        says={t('menu.bury')}
        why={t('menu.buryWhy')}
        onPress={mark({ kind: 'bury' })}
      />
      <Entry
        icon={CirclePause}
        letter="S"
        says={t('menu.suspend')}
        why={t('menu.suspendWhy')}
        onPress={mark({ kind: 'suspend' })}
      />
      <Entry
        icon={isFlagged ? FlagOff : Flag}
        letter="F"
        says={t(isFlagged ? 'menu.unflag' : 'menu.flag')}
        why={t('menu.flagWhy')}
        onPress={mark({ kind: isFlagged ? 'unflag' : 'flag' })}
      />
      <Entry
        icon={PenLine}
        letter="E"
        says={t('menu.edit')}
        why={t('menu.editWhy')}
        onPress={() => onOpen('edit')}
      />
      <Entry
        icon={History}
        letter="H"
        says={t('menu.history')}
        why={t('menu.historyWhy')}
        onPress={() => onOpen('history')}
      />
    </ul>
  );
}

interface EntryProps {
  icon: LucideIcon;
  letter: string;
  says: string;
  why: string;
  onPress: () => void;
}

function Entry({ icon: Icon, letter, says, why, onPress }: EntryProps) {
  return (
    <li>
      <button type="button" className={styles.entry} aria-keyshortcuts={letter} onClick={onPress}>
        <Icon aria-hidden size={20} />
        <span className={styles.words}>
          {says}
          <small>{why}</small>
        </span>
        <kbd className={styles.cap} aria-hidden>
          {letter}
        </kbd>
      </button>
    </li>
  );
}
