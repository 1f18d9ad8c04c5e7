import type { Act } from './acts';
import type { ObjectNoun } from './objects';

export { ACTS, type Act } from './acts';
export { ADJECTIVES, type Adjective } from './adjectives';
export { OBJECTS, UNCOUNTED } from './objects';

/** Every noun that both languages have. */
export type Noun = Act | ObjectNoun;
