const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 16;
/** The largest multiple of 36 that a byte can hold: bytes above it would make some signs likelier than others. */
const FAIR = 252;

/** An id for a new set of one's own, that no other device makes: `own-` and 16 letters and digits (82 random bits). */
export function newOwnSetId(): string {
  let id = 'own-';
  while (id.length < 'own-'.length + LENGTH) {
    const [byte = FAIR] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < FAIR) id += SIGNS.charAt(byte % SIGNS.length);
  }
  return id;
}
