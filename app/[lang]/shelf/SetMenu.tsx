'use client';

import { Copy, Download, PenLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Dialog } from '@/app/_ui/Dialog';
import { Menu, MenuEntry } from '@/app/_ui/Menu';
import { RenameForm } from './RenameForm';
import { duplicateOwnSet, exportOwnSet, removeOwnSet } from './set-actions';
import type { Titled } from './shelf-news';

interface SetMenuProps {
  /** The set whose actions are open; nothing, for none. */
  set: (Titled & { readonly set: string }) | undefined;
  onClose: () => void;
  /** It is about to be deleted; undoing it is offered on the shelf. */
  onRemove?: () => void;
}

/** What can be done with a set of one's own. */
export function SetMenu({ set, onClose, onRemove }: SetMenuProps) {
  const t = useT('shelf');
  const { language } = useLanguage();
  const [isRenaming, setRenaming] = useState(false);
  const close = () => {
    setRenaming(false);
    onClose();
  };
  const remove = async (id: string) => {
    onRemove?.();
    await removeOwnSet(id);
  };
  const doing = (work: (id: string) => Promise<unknown>) => () => {
    close();
    if (set) void work(set.set);
  };
  const title = set && <bdi {...otherLang(set.titleLanguage[language], language)}>{set.title[language]}</bdi>;
  return (
    <Dialog open={set !== undefined} onClose={close} title={isRenaming ? t('rename.title') : title}>
      {set && isRenaming && <RenameForm key={set.set} set={set} onDone={close} />}
      {set && !isRenaming && (
        <Menu>
          <MenuEntry
            icon={PenLine}
            says={t('menu.rename')}
            why={t('menu.renameWhy')}
            onPress={() => setRenaming(true)}
          />
          <MenuEntry
            icon={Copy}
            says={t('menu.duplicate')}
            why={t('menu.duplicateWhy')}
            onPress={doing(duplicateOwnSet)}
          />
          <MenuEntry
            icon={Download}
            says={t('menu.export')}
            why={t('menu.exportWhy')}
            onPress={doing((id) => exportOwnSet(id, language))}
          />
          <MenuEntry
            icon={Trash2}
            says={t('menu.delete')}
            why={t('menu.deleteWhy')}
            onPress={doing(remove)}
          />
        </Menu>
      )}
    </Dialog>
  );
}
