'use client';

import { Check, Pencil, RotateCcw, X } from 'lucide-react';
import { memo, useId, useRef, useState } from 'react';
import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import marks from '@/app/[lang]/sets/[set]/ArticleText.module.css';
import { groupOf } from '@/app/[lang]/sets/[set]/fact-groups';
import { otherLanguage } from '@/core/language';
import { useDesk } from './desk-context';
import { type Entry, isToCheck } from './entries';
import styles from './FactEntry.module.css';
import { FactSources } from './FactSources';
import { entryId, keepFocus } from './keep-focus';
import { useWordsEdit } from './useWordsEdit';
import { WordsForm } from './WordsForm';

/** The fact in words: the side of the screen's language as a heading, the other side under it when it differs. */
function Labels({ entry, id }: { entry: Entry; id: string }) {
  const { language } = useLanguage();
  const { label, labelLanguage } = entry.fact;
  const other = otherLanguage(language);
  return (
    <>
      <h3
        id={id}
        tabIndex={-1}
        data-entry
        className={`${styles.label} ${styles[labelLanguage[language]]}`}
        {...otherLang(labelLanguage[language], language)}
      >
        {label[language]}
      </h3>
      {label[other] !== label[language] && (
        <p className={`${styles.otherLabel} ${styles[other]}`} lang={labelLanguage[other]}>
          {label[other]}
        </p>
      )}
    </>
  );
}

/** What kind of fact it is, and how it stands. */
function Standing({ entry }: { entry: Entry }) {
  const t = useT('review');
  const kinds = useT('set');
  const { state, fact } = entry;
  return (
    <p className={styles.kind}>
      <span className={`${marks.underline} ${marks[groupOf(fact.kind)]}`}>{kinds(`kind.${fact.kind}`)}</span>
      {(state === 'edited' || state === 'added' || state === 'dropped') && (
        <span className={styles.state}>{t(`state.${state}`)}</span>
      )}
    </p>
  );
}

function Checks({ entry }: { entry: Entry }) {
  const t = useT('review');
  if (!isToCheck(entry)) return null;
  return (
    <ul className={styles.checks}>
      {entry.checks.map((check) => (
        <li key={check}>
          {t(check === 'one-language' ? `check.oneLanguage.${missingSide(entry)}` : `check.${check}`)}
        </li>
      ))}
    </ul>
  );
}

/** The side that has no words of its own language. */
function missingSide({ fact }: Entry) {
  return fact.labelLanguage.fr === 'fr' ? 'en' : 'fr';
}

/** A fact under review: its words, why it wants a look, what can be done about it, its sentence and its questions. */
export const FactEntry = memo(function FactEntry({ entry }: { entry: Entry }) {
  const t = useT('review');
  const { edit } = useDesk();
  const id = useId();
  const li = useRef<HTMLLIElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { fact, state } = entry;
  const words = useWordsEdit(`${id}-edit`);

  const decide = async (type: 'drop-fact' | 'keep-fact' | 'confirm-fact') => {
    const refocus = keepFocus(li.current);
    await edit([{ type, fact: fact.id }]);
    refocus();
  };
  /** A button's name: what it does, then to what. */
  const named = (button: string) => ({
    id: `${id}-${button}`,
    'aria-labelledby': `${id}-${button} ${id}`,
  });

  return (
    <li ref={li} id={entryId(fact.id)} className={`${styles.entry} ${styles[state] ?? ''}`}>
      <Standing entry={entry} />
      <Labels entry={entry} id={id} />
      <Checks entry={entry} />
      {words.isOpen ? (
        <WordsForm
          says={t('fact.editing')}
          fields={[{ key: 'label', says: t('fact.words'), text: fact.label, language: fact.labelLanguage }]}
          onChange={(changes) =>
            words.change(
              [...changes].map(([key, text]) => ({ key, edit: { type: 'label', fact: fact.id, text } })),
            )
          }
          onClose={words.close}
        />
      ) : (
        <p className={styles.actions}>
          {isToCheck(entry) && (
            <Button look="ghost" {...named('confirm')} onClick={() => void decide('confirm-fact')}>
              <Check aria-hidden size={18} /> {t('fact.confirm')}
            </Button>
          )}
          {state !== 'dropped' && (
            <Button look="ghost" {...named('edit')} onClick={words.open}>
              <Pencil aria-hidden size={16} /> {t('fact.edit')}
            </Button>
          )}
          {state === 'dropped' ? (
            <Button look="ghost" {...named('drop')} onClick={() => void decide('keep-fact')}>
              <RotateCcw aria-hidden size={16} /> {t('fact.keep')}
            </Button>
          ) : (
            <Button look="ghost" {...named('drop')} onClick={() => void decide('drop-fact')}>
              <X aria-hidden size={18} /> {t('fact.drop')}
            </Button>
          )}
        </p>
      )}
      <details className={styles.more} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className={styles.summary} aria-describedby={id}>
          {t('fact.sources', { count: state === 'dropped' ? 0 : entry.asked.length })}
        </summary>
        {isOpen && <FactSources entry={entry} />}
      </details>
    </li>
  );
});
