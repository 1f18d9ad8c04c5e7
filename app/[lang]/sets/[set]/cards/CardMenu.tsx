'use client';

import { CirclePause, Flag, FlagOff, History, PenLine, Sunrise } from 'lucide-react';
import { useT } from '@/app/_i18n/useT';
import { Menu, MenuEntry } from '@/app/_ui/Menu';
import type { OpenDialog } from './CardDialogs';
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
    <Menu>
      <MenuEntry
        icon={Sunrise}
        letter="B"
        says={t('menu.bury')}
        why={t('menu.buryWhy')}
        onPress={mark({ kind: 'bury' })}
      />
      <MenuEntry
        icon={CirclePause}
        letter="S"
        says={t('menu.suspend')}
        why={t('menu.suspendWhy')}
        onPress={mark({ kind: 'suspend' })}
      />
      <MenuEntry
        icon={isFlagged ? FlagOff : Flag}
        letter="F"
        says={t(isFlagged ? 'menu.unflag' : 'menu.flag')}
        why={t('menu.flagWhy')}
        onPress={mark({ kind: isFlagged ? 'unflag' : 'flag' })}
      />
      <MenuEntry
        icon={PenLine}
        letter="E"
        says={t('menu.edit')}
        why={t('menu.editWhy')}
        onPress={() => onOpen('edit')}
      />
      <MenuEntry
        icon={History}
        letter="H"
        says={t('menu.history')}
        why={t('menu.historyWhy')}
        onPress={() => onOpen('history')}
      />
    </Menu>
  );
}
