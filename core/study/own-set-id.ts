const OWN_SET = /^own-[a-z0-9]{16}$/;

/** Whether an id is that of a set of one's own; a shipped set is never called so. */
export function isOwnSetId(id: string): boolean {
  return OWN_SET.test(id);
}
