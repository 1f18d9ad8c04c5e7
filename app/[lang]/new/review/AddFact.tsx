'use client';

import { type FormEvent, useId, useMemo, useState } from 'react';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { CheckGroup } from '@/app/_ui/CheckGroup';
import { ChoiceGroup } from '@/app/_ui/ChoiceGroup';
import type { EditField, EditProblem } from '@/core/bank/review/review';
import { FACT_KINDS, type FactKind, type Mention } from '@/core/facts/fact';
import { LANGUAGES, type Language } from '@/core/language';
import styles from './AddFact.module.css';
import { addedFact, doersOf } from './added-fact';
import { useDesk } from './desk-context';
import type { Entry } from './entries';
import { findWords } from './find-words';
import { Places } from './Places';
import { useProblemWords } from './useProblemWords';

interface AddFactProps {
  entries: readonly Entry[];
  /** The words that were selected in the article, if any. */
  selected: Mention | undefined;
  /** Called when it is over. */
  onClose: () => void;
}

/** The words that a mention covers. */
function wordsOf(mention: Mention | undefined, articles: ReturnType<typeof useDesk>['articles']): string {
  return mention ? (articles.get(mention.language)?.text.slice(mention.start, mention.end) ?? '') : '';
}

/** A fact of one's own: words of the article, selected or typed, what kind of fact they are, its words in each language. */
export function AddFact({ entries, selected, onClose }: AddFactProps) {
  const t = useT('review');
  const kinds = useT('set');
  const { language } = useLanguage();
  const desk = useDesk();
  const id = useId();
  const [words, setWords] = useState(() => wordsOf(selected, desk.articles));
  const [place, setPlace] = useState<Mention | undefined>(selected);
  const [kind, setKind] = useState<FactKind>('person');
  const [doers, setDoers] = useState<readonly string[]>([]);
  const [label, setLabel] = useState<Partial<Record<Language, string>>>({});
  const [refused, setRefused] = useState<readonly EditProblem[]>([]);
  const [isBusy, setBusy] = useState(false);

  const found = useMemo(() => findWords(words, desk), [words, desk]);
  const chosen = place ?? found[0]?.mention;
  const offered = doersOf(kind, chosen, entries, desk.sentences);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy || chosen === undefined) return;
    setBusy(true);
    const [problems = []] = await desk.edit([addedFact(kind, chosen, doers, label)]);
    setBusy(false);
    if (problems.length === 0) return onClose();
    setRefused(problems);
    const [{ field, side = 'fr' } = { field: 'selection' }] = problems;
    if (field !== 'holders' && field !== 'actors')
      document.getElementById(`${id}-${field === 'text' ? side : 'words'}`)?.focus();
  };

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <div>
        <label htmlFor={`${id}-words`} className={styles.says}>
          {t('add.words')}
        </label>
        <textarea
          id={`${id}-words`}
          className={styles.words}
          rows={2}
          maxLength={300}
          lang={chosen?.language}
          value={words}
          aria-invalid={refused.length > 0}
          aria-describedby={`${id}-hint ${id}-place ${id}-refused`}
          onChange={({ target }) => {
            setWords(target.value);
            setPlace(undefined);
            setRefused([]);
          }}
        />
        <p id={`${id}-hint`} className={styles.hint}>
          {t('add.hint')}
        </p>
        <Refused id={`${id}-refused`} problems={refused} fields={['selection', 'fact', 'question']} />
        <div id={`${id}-place`} role="status">
          {words.trim() !== '' && chosen === undefined && (
            <p className={styles.problem}>{t('add.notThere')}</p>
          )}
        </div>
        <Places found={found} chosen={chosen} onChoose={setPlace} />
      </div>
      <ChoiceGroup
        legend={t('add.kind')}
        value={kind}
        options={FACT_KINDS.map((value) => ({ value, says: kinds(`kind.${value}`) }))}
        onChoose={(next) => {
          setKind(next);
          setDoers([]);
        }}
      />
      {(kind === 'role' || kind === 'measure') && (
        <div>
          {offered.length === 0 ? (
            <p className={styles.hint}>{t(`add.nobody.${kind}`)}</p>
          ) : (
            <CheckGroup
              legend={t(`add.doers.${kind}`)}
              values={doers}
              options={offered.map(({ fact }) => ({
                value: fact.id,
                says: fact.label[language],
                lang: fact.labelLanguage[language],
              }))}
              onToggle={(value) =>
                setDoers((before) =>
                  before.includes(value) ? before.filter((each) => each !== value) : [...before, value],
                )
              }
            />
          )}
          <Refused id={`${id}-doers`} problems={refused} fields={['holders', 'actors']} />
        </div>
      )}
      {LANGUAGES.map((side) => (
        <div key={side} className={`${styles.side} ${styles[side]}`}>
          <label htmlFor={`${id}-${side}`} className={styles.says}>
            {t(`add.side.${side}`)}
          </label>
          <input
            id={`${id}-${side}`}
            lang={side}
            className={styles.words}
            maxLength={2_000}
            value={label[side] ?? ''}
            aria-describedby={`${id}-${side}-refused`}
            aria-invalid={refused.some((problem) => problem.side === side && problem.field === 'text')}
            onChange={({ target }) => setLabel((before) => ({ ...before, [side]: target.value }))}
          />
          <Refused
            id={`${id}-${side}-refused`}
            problems={refused.filter((problem) => (problem.side ?? 'fr') === side)}
            fields={['text']}
          />
        </div>
      ))}
      <p className={styles.hint}>{t('add.sideHint')}</p>
      <p className={styles.actions}>
        <Button type="submit" aria-disabled={isBusy || chosen === undefined}>
          {t('add.do')}
        </Button>
        <Button look="ghost" onClick={onClose}>
          {t('form.cancel')}
        </Button>
      </p>
    </form>
  );
}

interface RefusedProps {
  id: string;
  problems: readonly EditProblem[];
  /** Those whose problems stand here. */
  fields: readonly EditField[];
}

function Refused({ id, problems, fields }: RefusedProps) {
  const problemWords = useProblemWords();
  const here = problems.filter(({ field }) => fields.includes(field));
  return (
    <div id={id} role="alert">
      {here.map((problem) => (
        <p key={problem.code} className={styles.problem}>
          {problemWords(problem)}
        </p>
      ))}
    </div>
  );
}
