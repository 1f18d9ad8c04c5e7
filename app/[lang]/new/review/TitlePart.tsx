'use client';

import { Pencil } from 'lucide-react';
import { useId } from 'react';
import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import type { Reviewed } from '@/core/bank/review/review';
import { otherLanguage } from '@/core/language';
import styles from './Review.module.css';
import { useWordsEdit } from './useWordsEdit';
import { WordsForm } from './WordsForm';

/** The set's title in both languages, and the way to change it. */
export function TitlePart({ title, titleLanguage }: Pick<Reviewed, 'title' | 'titleLanguage'>) {
  const t = useT('review');
  const { language } = useLanguage();
  const id = useId();
  const words = useWordsEdit(id);
  const other = otherLanguage(language);
  return (
    <div>
      <h1 className={styles.title} {...otherLang(titleLanguage[language], language)}>
        {title[language]}
      </h1>
      {title[other] !== title[language] && (
        <p className={`${styles.otherTitle} ${styles[other]}`} lang={titleLanguage[other]}>
          {title[other]}
        </p>
      )}
      {words.isOpen ? (
        <WordsForm
          says={t('title.edit')}
          fields={[{ key: 'title', says: t('title.field'), text: title, language: titleLanguage }]}
          onChange={(changes) =>
            words.change([...changes].map(([key, text]) => ({ key, edit: { type: 'title', text } })))
          }
          onClose={words.close}
        />
      ) : (
        <Button id={id} look="quiet" onClick={words.open}>
          <Pencil aria-hidden size={16} /> {t('title.edit')}
        </Button>
      )}
    </div>
  );
}
