import { ARABIC } from './ar.js';
import { ENGLISH } from './en.js';
import { SPANISH } from './es.js';
import { FRENCH } from './fr.js';
import { RUSSIAN } from './ru.js';
import type { HeldOut } from './shape.js';
import { CHINESE } from './zh.js';

export type { HeldOut } from './shape.js';

/** Heads and signatures in the six languages. */
export const HELD_OUT: readonly HeldOut[] = [
  ...ARABIC,
  ...CHINESE,
  ...ENGLISH,
  ...FRENCH,
  ...RUSSIAN,
  ...SPANISH,
];
