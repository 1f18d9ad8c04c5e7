import type { BankArticle } from '@/core/bank/bank';
import type { Bilingual, Language } from '@/core/language';
import type { Draft, DraftText } from '@/core/study/draft';
import type { ArticleFileProblem } from '@/stores/article-files/problems';
import { newOwnSetId } from '@/stores/own-set-id';
import type { OwnShelf } from '@/stores/own-shelf';
import { landRescue } from './land-rescue';

/** What an address asks for: a draft to go on with, or a set whose article was corrected. */
export interface Wanted {
  readonly draft?: string;
  readonly correcting?: string;
  readonly shared: boolean;
}

/** The set whose article is corrected, as the screen names it. */
export interface CorrectedSet {
  readonly title: Bilingual<string>;
  readonly titleLanguage: Bilingual<Language>;
}

/** What was asked for and is not there. Each is a key of the `new` namespace, under `missing`. */
export type Missing = 'draft' | 'damaged' | 'set' | 'shared';

export interface OpenedDraft {
  readonly draft: Draft;
  readonly corrected?: CorrectedSet;
  readonly missing?: Missing;
  /** Why what was shared can't be read. */
  readonly refused?: ArticleFileProblem;
}

const NO_TEXT: DraftText = { text: '' };

/** A draft with nothing in it, kept only once something is typed. */
export function emptyDraft(): Draft {
  return { id: newOwnSetId(), changedAt: 0, texts: [NO_TEXT] };
}

/** Whether there is nothing in a draft that would be missed. */
export function isEmptyDraft({ texts }: Draft): boolean {
  return texts.every(({ text, title = '', source = '' }) => `${text}${title}${source}`.trim() === '');
}

/** Reads what an address asks for. */
export function wantedOf(search: string): Wanted {
  const asked = new URLSearchParams(search);
  const draft = asked.get('draft');
  const correcting = asked.get('for');
  return {
    ...(draft === null ? {} : { draft }),
    ...(correcting === null ? {} : { correcting }),
    shared: asked.has('shared'),
  };
}

/** Opens what an address asks for; what can't be had is said, and there is an empty draft in its place. */
export async function openDraft(wanted: Wanted, shelf: OwnShelf): Promise<OpenedDraft> {
  const rescued = await landRescue(shelf);
  if (rescued && !rescued.isNamed && isBare(wanted)) return openStored(rescued.id, shelf);
  if (wanted.draft !== undefined) return openStored(wanted.draft, shelf);
  if (wanted.correcting !== undefined) return openCorrection(wanted.correcting, shelf);
  if (wanted.shared) return openShared(shelf);
  return { draft: emptyDraft() };
}

function isBare({ draft, correcting, shared }: Wanted): boolean {
  return draft === undefined && correcting === undefined && !shared;
}

async function openStored(id: string, shelf: OwnShelf): Promise<OpenedDraft> {
  const found = await shelf.drafts.open(id);
  if (!found.ok)
    return { draft: emptyDraft(), missing: found.error.code === 'damaged' ? 'damaged' : 'draft' };
  if (found.value === undefined) return { draft: emptyDraft(), missing: 'draft' };
  const draft = found.value.texts.length > 0 ? found.value : { ...found.value, texts: [NO_TEXT] };
  const corrected = draft.correcting === undefined ? undefined : await correctedSet(draft.correcting, shelf);
  return { draft, ...(corrected && { corrected: corrected.named }) };
}

/** What another app handed over: kept at once, for it can be taken only once. */
async function openShared(shelf: OwnShelf): Promise<OpenedDraft> {
  const [{ takeShared, textOfShared }, { draftTextOf, openFile }] = await Promise.all([
    import('@/stores/shared-text'),
    import('./take-in'),
  ]);
  const shared = await takeShared();
  if (shared === undefined) return { draft: emptyDraft(), missing: 'shared' };
  const [file] = shared.files;
  const found = file ? await openFile(file) : textOfShared(shared);
  if (!found.ok) return { draft: emptyDraft(), refused: found.error };
  const draft = { ...emptyDraft(), changedAt: Date.now(), texts: [draftTextOf(found.value, file?.name)] };
  await shelf.drafts.keep(draft);
  return { draft };
}

/** The correction that is under way, else one that begins with the set's own texts. */
async function openCorrection(set: string, shelf: OwnShelf): Promise<OpenedDraft> {
  const opened = await correctedSet(set, shelf);
  if (opened === undefined) return { draft: emptyDraft(), missing: 'set' };
  const corrected = opened.named;
  const listed = await shelf.drafts.list();
  const begun = listed.ok ? listed.value.drafts.find((draft) => draft.correcting === set) : undefined;
  if (begun) return { draft: begun, corrected };
  const draft: Draft = { ...emptyDraft(), texts: opened.articles.map(textOfArticle), correcting: set };
  return { draft, corrected };
}

async function correctedSet(id: string, shelf: OwnShelf) {
  const set = await shelf.sets.open(id);
  if (!set.ok || set.value === undefined) return undefined;
  const { title, titleLanguage, articles } = set.value.bank;
  return { named: { title, titleLanguage }, articles };
}

function textOfArticle({ text, title, source, published, language }: BankArticle): DraftText {
  return {
    text,
    title,
    language,
    ...(source === undefined ? {} : { source }),
    ...(published === undefined ? {} : { published }),
  };
}
