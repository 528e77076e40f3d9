import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { other } from './other.js';
import type { FieldLabels, MailPhrases } from './phrases.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

const ALL: readonly MailPhrases[] = [en, fr, es, ru, zh, ar, other];

type List = Exclude<keyof MailPhrases, 'fields'>;

/** The entries of all languages. */
export function entries(key: List): readonly string[] {
  return ALL.flatMap((phrases) => phrases[key]);
}

/** The entries of all languages as one alternation; the longest first, for "sent on" is more than "sent". */
export function alternation(key: List): string {
  return joined(entries(key));
}

/** The labels of one header field in all languages as one alternation. */
export function fieldAlternation(field: keyof FieldLabels): string {
  return joined(ALL.flatMap(({ fields }) => fields[field]));
}

function joined(sources: readonly string[]): string {
  return [...new Set(sources)].sort((a, b) => b.length - a.length).join('|');
}
