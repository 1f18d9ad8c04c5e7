import type { Language } from '@/core/language';
import type { Marked } from './marked';
import type { Labelled } from './score';

const NAMES: ReadonlySet<string> = new Set(['PER', 'LOC', 'ORG']);

/**
 * Reads documents in IOB2: `token<TAB>label` a line, a blank line after each sentence, `# doc ID` before each document.
 * A document's text is written again from its tokens, a paragraph a sentence. Kinds other than PER, LOC and ORG are left out.
 * A label that continues nothing (`I-` first) begins a mark, as usual.
 */
export function readIob(tsv: string, language: Language): Marked[] {
  const documents: Marked[] = [];
  let writer = new Writer(language);
  const close = (): void => {
    const document = writer.finish();
    if (document.text !== '') documents.push(document);
    writer = new Writer(language);
  };
  for (const line of tsv.split(/\r?\n/u)) {
    const [token = '', label = ''] = line.split('\t');
    if (line.startsWith('# doc')) close();
    else if (line.trim() === '') writer.endSentence();
    else if (label !== '') writer.add(token, label);
  }
  close();
  return documents;
}

/** Puts tokens back together as print has them. */
class Writer {
  private text = '';
  private last = '';
  private quoteIsOpen = false;
  private joinsNext = true;
  private open: { start: number; label: string } | undefined;
  private readonly marks: Labelled[] = [];

  constructor(private readonly language: Language) {}

  add(token: string, label: string): void {
    const [place = 'O', kind = ''] = label.split('-');
    const goesOn = place === 'I' && this.open?.label === kind;
    if (!goesOn) this.closeMark();
    const joined = this.joinsNext || this.joinsLast(token);
    if (!joined) this.text += ' ';
    if (!goesOn && NAMES.has(kind)) this.open = { start: this.text.length, label: kind };
    this.text += token;
    this.joinsNext = this.joinsAfter(token);
    this.last = token;
  }

  endSentence(): void {
    this.closeMark();
    if (this.last === '') return;
    this.text += '\n\n';
    this.last = '';
    this.joinsNext = true;
    this.quoteIsOpen = false;
  }

  finish(): Marked {
    this.closeMark();
    return { text: this.text.trimEnd(), marks: this.marks };
  }

  private closeMark(): void {
    if (this.open) this.marks.push({ ...this.open, end: this.text.length });
    this.open = undefined;
  }

  private joinsLast(token: string): boolean {
    if (/^[,.)\]}”…]/u.test(token) || /^-\p{L}/u.test(token)) return true;
    if (token === '"') return this.quoteIsOpen;
    if (/^[-/]$/u.test(token)) return /[\p{L}\d]$/u.test(this.last) && this.language === 'en';
    if (this.language === 'fr') return token === '’' || token === "'";
    return /^[;:!?%]/u.test(token) || /^(?:['’]\p{L}{1,2}|n['’]t|['’])$/iu.test(token);
  }

  private joinsAfter(token: string): boolean {
    if (token === '"') {
      this.quoteIsOpen = !this.quoteIsOpen;
      return this.quoteIsOpen;
    }
    if (/^[([{“@#]$/u.test(token)) return true;
    if (/^[-/]$/u.test(token)) return this.language === 'en';
    if (this.language === 'fr') return /['’]$/u.test(token);
    return /^(?:\p{Lu}{0,3}[$£€])$/u.test(token);
  }
}
