import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { RequestRow, Wish } from './request-row.js';
import { ru } from './ru.js';
import { wordPattern } from './terms.js';
import { zh } from './zh.js';

/** A request about publication, in one language. */
export interface RequestRule {
  readonly asks: Wish;
  readonly kind: RequestRow[1];
  readonly pattern: RegExp;
}

/** Requests to keep a text or its sender's name from the public, in six languages. */
export const REQUEST_RULES: readonly RequestRule[] = [en, fr, es, ru, ar, zh]
  .flat()
  .map(([asks, kind, source]) => {
    const han = /\p{Script=Han}/u.test(source);
    const edges = han ? source : `(?<![\\p{L}\\p{N}])(?:${source})`;
    return { asks, kind, pattern: wordPattern(edges) };
  });
