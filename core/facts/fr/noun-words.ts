export { FRENCH_ACTS } from './act-words';
export { FRENCH_ADJECTIVES } from './adjective-words';
export { FRENCH_OBJECTS } from './object-words';
