'use client';

import { FileText, X } from 'lucide-react';
import {
  type ClipboardEvent,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { sayArticleProblem } from '@/app/_i18n/articleProblem';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { FileButton } from '@/app/_ui/FileButton';
import type { DraftText } from '@/core/study/draft';
import type { ArticleFileProblem } from '@/stores/article-files/problems';
import shared from './New.module.css';
import type { TextCheck } from './reading/messages';
import { TextArea } from './TextArea';
import styles from './TextCard.module.css';
import { TextFields } from './TextFields';
import { TextStatus } from './TextStatus';
import { draftTextOf, openFile, textOfPaste } from './take-in';

/** What may be done to a card from outside it. */
export interface TextCardHandle {
  open(file: File): void;
}

interface TextCardProps {
  label: string;
  given: DraftText;
  /** What is seen of the text; undefined while nothing is known. */
  seen: TextCheck | undefined;
  /** Why the last reading refused it. */
  problem: string | undefined;
  isSecond?: boolean;
  onChange: (text: DraftText) => void;
  onRemove?: () => void;
  ref: Ref<TextCardHandle>;
}

/** What came in last that was not typed. */
type Taken =
  | { readonly step: 'opening'; readonly name: string }
  | { readonly step: 'refused'; readonly problem: ArticleFileProblem }
  /** `before`: the text that it took the place of. */
  | { readonly step: 'opened'; readonly name: string; readonly before: DraftText | undefined }
  | { readonly step: 'pasted' };

/** What is longer is put in at once, in UTF-16 code units. */
const LONG_PASTE = 20_000;

const ACCEPTED = '.txt,.md,.markdown,.html,.htm,.pdf,.docx,text/plain,text/html,application/pdf';

/** One text: the area to paste into, the file button, what is seen of it, and its title, source, day and language. */
export function TextCard({ label, given, seen, problem, isSecond, onChange, onRemove, ref }: TextCardProps) {
  const t = useT('new');
  const ids = { text: useId(), status: useId() };
  const area = useRef<HTMLTextAreaElement>(null);
  const [taken, setTaken] = useState<Taken>();
  // For what ends later than it began.
  const latest = useRef({ given, onChange });
  latest.current = { given, onChange };

  const open = (file: File) => {
    setTaken({ step: 'opening', name: file.name });
    void openFile(file).then((found) => {
      if (!found.ok) {
        setTaken({ step: 'refused', problem: found.error });
        return;
      }
      const { given: before, onChange: change } = latest.current;
      const isReplaced = before.text.trim() !== '';
      setTaken({ step: 'opened', name: file.name, before: isReplaced ? before : undefined });
      change(draftTextOf(found.value, file.name));
    });
  };
  useImperativeHandle(ref, () => ({ open }));

  // What was typed before the page was alive.
  useEffect(() => {
    const early = area.current?.value ?? '';
    const { given: now, onChange: change } = latest.current;
    if (now.text === '' && early !== '') change({ ...now, text: early });
  }, []);

  const insert = (field: HTMLTextAreaElement, text: string) => {
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    const { given: now, onChange: change } = latest.current;
    change({ ...now, text: field.value });
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { clipboardData: board, currentTarget: field } = event;
    const [file] = board.files;
    const [html, plain] = [board.getData('text/html'), board.getData('text/plain')];
    if (plain.trim() === '') {
      // A file that was copied in the file manager.
      if (file === undefined) return;
      event.preventDefault();
      open(file);
    } else if (html !== '') {
      event.preventDefault();
      void textOfPaste(html, plain).then((found) => {
        insert(field, found?.text ?? plain);
        setTaken({ step: 'pasted' });
      });
    } else if (plain.length > LONG_PASTE) {
      // The browser's own way, which can be undone, takes it seconds for a long text.
      event.preventDefault();
      insert(field, plain);
    }
  };

  const isRefused = problem !== undefined || (seen?.problem !== undefined && given.text.trim() !== '');
  return (
    <section className={styles.card} aria-labelledby={`${ids.text}-label`}>
      <div className={styles.cardTop}>
        <label htmlFor={ids.text} id={`${ids.text}-label`} className={styles.cardTitle}>
          {label}
        </label>
        {onRemove && (
          <Button look="quiet" onClick={onRemove}>
            <X aria-hidden size={18} />
            {t('text.remove')}
          </Button>
        )}
      </div>
      <FileButton says={t('text.choose')} icon={FileText} accept={ACCEPTED} onChoose={open}>
        {!isSecond && (
          <span>
            {t('text.kinds')} <span className={styles.canDrop}>{t('text.drop')}</span>
          </span>
        )}
      </FileButton>
      <TextArea
        ref={area}
        id={ids.text}
        className={styles.area}
        lang={given.language ?? (seen?.language === 'other' ? undefined : seen?.language)}
        dir="auto"
        text={given.text}
        placeholder={t('text.placeholder')}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={ids.status}
        aria-invalid={isRefused}
        onPaste={paste}
        onText={(text) => {
          setTaken(undefined);
          onChange({ ...given, text });
        }}
      />
      <div id={ids.status} className={styles.status}>
        <TextStatus given={given} seen={seen} problem={problem} />
        <TakenIn
          taken={taken}
          onPutBack={(before) => {
            setTaken(undefined);
            onChange(before);
          }}
        />
      </div>
      {given.text.trim() !== '' && (
        <TextFields given={given} seen={seen} isSecond={isSecond ?? false} onChange={onChange} />
      )}
    </section>
  );
}

/** Where the text came from, when it was not typed; or why it did not come. */
function TakenIn({ taken, onPutBack }: { taken: Taken | undefined; onPutBack: (before: DraftText) => void }) {
  const t = useT('new');
  const { language } = useLanguage();
  const before = taken?.step === 'opened' ? taken.before : undefined;
  return (
    <div role="status">
      {taken?.step === 'opening' && (
        <p className={styles.coming}>
          <bdi>{t('text.opening', { name: taken.name })}</bdi>
          <progress className={styles.wait} aria-label={t('text.opening', { name: taken.name })} />
        </p>
      )}
      {taken?.step === 'refused' && (
        <p className={shared.problem}>{sayArticleProblem(language, taken.problem)}</p>
      )}
      {taken?.step === 'opened' && <p>{t('text.opened', { name: taken.name })}</p>}
      {taken?.step === 'pasted' && <p>{t('text.pasted')}</p>}
      {before && (
        <p className={shared.putBack}>
          {t('text.replaced')}
          <Button look="quiet" onClick={() => onPutBack(before)}>
            {t('text.putBack')}
          </Button>
        </p>
      )}
    </div>
  );
}
