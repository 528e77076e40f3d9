import type { Language } from '../../../../src/model/index.js';
import { ARABIC } from './ar.js';
import { ENGLISH } from './en.js';
import { SPANISH } from './es.js';
import { FRENCH } from './fr.js';
import { RUSSIAN } from './ru.js';
import type { Layout } from './shape.js';
import { CHINESE } from './zh.js';

export { NARRATIVES } from './narratives.js';
export type { Layout } from './shape.js';

/** By the language that they are written in. */
export const LAYOUTS: Readonly<Record<Language, readonly Layout[]>> = {
  ar: ARABIC,
  zh: CHINESE,
  en: ENGLISH,
  fr: FRENCH,
  ru: RUSSIAN,
  es: SPANISH,
};
