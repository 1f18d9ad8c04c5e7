import { CHRONO } from './chrono';
import { COMPROMISE, FR_COMPROMISE } from './compromise';
import type { Peer } from './peer';
import { WINK } from './wink';

/** Every library that the engine is measured against. */
export const PEERS: readonly Peer[] = [FR_COMPROMISE, CHRONO.fr, COMPROMISE, WINK, CHRONO.en];
