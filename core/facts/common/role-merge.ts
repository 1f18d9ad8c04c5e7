import type { Language } from '@/core/language';
import type { RoleFact, RoleValue } from '../fact';
import { factId } from './ids';
import { labelInBoth, labelInOne } from './labels';
import { officeKey } from './offices';
import { renderRole } from './render-role';
import type { FoundRole } from './roles';

/** A role found in a sentence, with what the whole article tells: who its holders are, whose the two countries are. */
export interface ReadRole {
  readonly found: FoundRole;
  /** `PersonValue`s. */
  readonly holders: readonly string[];
  readonly counterpartOf?: string;
  readonly sharedBy?: readonly string[];
  /** The office in the article's own words. */
  readonly words: string;
}

interface Draft {
  role: ReadRole;
  office: string;
  country: string | undefined;
  mentions: FoundRole[];
}

/** Joins what several sentences say of one office: same office and same holders, one of them more exact than the other. */
export function mergeRoles(roles: readonly ReadRole[], language: Language): RoleFact[] {
  const drafts: Draft[] = [];
  for (const role of roles.filter((each) => each.holders.length > 0)) {
    const draft = draftOf(role, drafts);
    const same = drafts.find((other) => agrees(other, draft));
    if (!same) drafts.push(draft);
    else {
      same.mentions.push(role.found);
      same.country ??= draft.country;
    }
  }
  for (const role of roles.filter((each) => each.holders.length === 0 && !each.found.isCounterpart))
    addUnheld(role, drafts);
  return drafts.map((draft) => toFact(draft, language));
}

/** The office's key, or its own words when the lexicon doesn't have all of it. */
function keyOf(role: ReadRole): string {
  const { phrase } = role.found;
  return phrase.body?.kind === 'words' || phrase.isOwn ? role.words : officeKey(phrase);
}

/** A counterpart holds the office of the person whose counterpart they are. */
function draftOf(role: ReadRole, drafts: readonly Draft[]): Draft {
  const { phrase } = role.found;
  const of = role.counterpartOf;
  const theirs = of === undefined ? undefined : drafts.find((draft) => draft.role.holders.includes(of));
  const own = keyOf(role);
  return {
    role,
    office: theirs && role.found.isCounterpart ? theirs.office : own,
    country: phrase.country,
    mentions: [role.found],
  };
}

function agrees(one: Draft, other: Draft): boolean {
  const sameHolders = one.role.holders.join('|') === other.role.holders.join('|');
  const sameCountry =
    one.country === undefined || other.country === undefined || one.country === other.country;
  return (
    sameHolders &&
    sameCountry &&
    one.office === other.office &&
    one.role.counterpartOf === other.role.counterpartOf
  );
}

/** "le ministre de l’Intérieur" with no name: another mention of a role that the article gives, or an office no one is said to hold. */
function addUnheld(role: ReadRole, drafts: Draft[]): void {
  const office = keyOf(role);
  const { country } = role.found.phrase;
  const same = drafts.filter(
    (draft) =>
      draft.office === office &&
      (country === undefined || draft.country === undefined || draft.country === country),
  );
  const only = same.length === 1 ? same[0] : undefined;
  if (only && only.role.counterpartOf === undefined) only.mentions.push(role.found);
  else if (same.length === 0) drafts.push({ role, office, country, mentions: [role.found] });
}

function toFact(draft: Draft, language: Language): RoleFact {
  const { role } = draft;
  const value: RoleValue = {
    office: draft.office,
    ...(draft.country === undefined ? {} : { country: draft.country }),
    ...(role.counterpartOf === undefined ? {} : { counterpartOf: role.counterpartOf }),
    holders: role.holders,
    ...(role.sharedBy === undefined ? {} : { sharedBy: role.sharedBy }),
  };
  const plural = role.found.phrase.plural;
  const gender = draft.mentions.find((mention) => mention.gender)?.gender;
  const own =
    draft.office === role.words &&
    (role.found.phrase.isOwn === true || role.found.phrase.body?.kind === 'words');
  const label = own
    ? labelInOne(role.words, language)
    : labelInBoth((side) => renderRole(plural ? { ...value, holders: ['', ''] } : value, side, gender));
  return {
    id: factId(
      'role',
      [draft.office, draft.country ?? '', role.counterpartOf ?? '', ...role.holders]
        .filter(Boolean)
        .join('/'),
    ),
    kind: 'role',
    value,
    ...label,
    mentions: draft.mentions
      .map(({ start, end }) => ({ start, end, language }))
      .sort((a, b) => a.start - b.start),
    confidence: role.found.confidence,
    basis: 'read',
  };
}
