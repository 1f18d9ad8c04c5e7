'use client';

import { Search, X } from 'lucide-react';
import { useId, useRef } from 'react';
import { useT } from '@/app/_i18n/useT';
import { IconButton } from '@/app/_ui/IconButton';
import styles from './ShelfTools.module.css';
import { SHELF_ORDERS, type ShelfOrder } from './shelf-order';

interface ShelfToolsProps {
  typed: string;
  onType: (typed: string) => void;
  order: ShelfOrder;
  onOrder: (order: ShelfOrder) => void;
}

/** What is looked for, and the order of the sheets. */
export function ShelfTools({ typed, onType, order, onOrder }: ShelfToolsProps) {
  const t = useT('shelf');
  const ids = { search: useId(), order: useId() };
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    onType('');
    field.current?.focus();
  };
  return (
    <search className={styles.tools}>
      <p className={styles.search}>
        <label htmlFor={ids.search} className="said">
          {t('search.label')}
        </label>
        <Search aria-hidden size={18} className={styles.glass} />
        <input
          ref={field}
          id={ids.search}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder={t('search.short')}
          value={typed}
          onChange={({ target }) => onType(target.value)}
          onKeyDown={({ key }) => {
            if (key === 'Escape') clear();
          }}
        />
        {typed !== '' && (
          <IconButton className={styles.clear} aria-label={t('search.clear')} onClick={clear}>
            <X aria-hidden size={18} />
          </IconButton>
        )}
      </p>
      <p className={styles.order}>
        <label htmlFor={ids.order}>{t('sort.label')}</label>
        <select
          id={ids.order}
          value={order}
          onChange={({ target }) => {
            const chosen = SHELF_ORDERS[target.selectedIndex];
            if (chosen !== undefined) onOrder(chosen);
          }}
        >
          {SHELF_ORDERS.map((each) => (
            <option key={each} value={each}>
              {t(`sort.${each}`)}
            </option>
          ))}
        </select>
      </p>
    </search>
  );
}
