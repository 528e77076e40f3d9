import { join } from 'node:path';
import { LANGUAGES, RunError, isLanguage } from '../model/index.js';
import type { Language } from '../model/index.js';
import { LABELS, SHIPPED, readIn } from './template-files.js';
import { messageOf } from './system-error.js';

type Words = Readonly<Record<string, string>>;

/** Words of the headings in one language; some are tables by a code, such as `groups`. */
export type Labels = Readonly<Record<string, string | Words>>;

type LabelsByLanguage = Readonly<Partial<Record<Language, Labels>>>;

/**
 * The labels in `lang`: those of the package, with what a `labels.json` in the user's folder says in their place. Throws
 * RunError (usage) that names the file and the key for one that is not known or not text, in whichever language.
 */
export async function loadLabels(lang: Language, folder?: string): Promise<Labels> {
  const shipped = await labelsIn(SHIPPED);
  const own = folder === undefined ? {} : await labelsIn(folder);
  const merged = LANGUAGES.map((language): [Language, Labels] => [
    language,
    overlaid(
      shipped[language] ?? {},
      own[language] ?? {},
      `${join(folder ?? SHIPPED, LABELS)}: ${language}`,
    ),
  ]);
  const all: LabelsByLanguage = Object.fromEntries<Labels>(merged);
  return all[lang] ?? {};
}

/** The words for a heading; the key itself where there are none. */
export function wordsFor(labels: Labels, key: string): string {
  const words = labels[key];
  return typeof words === 'string' ? words : key;
}

/** The word for a code, such as that of the group `nhri`; the code itself where there is none. */
export function labelOf(labels: Labels, table: string, code: string): string {
  const words = labels[table];
  return (typeof words === 'object' ? words[code] : undefined) ?? code;
}

async function labelsIn(folder: string): Promise<LabelsByLanguage> {
  const path = join(folder, LABELS);
  const text = await readIn(folder, LABELS);
  if (text === undefined) return {};
  const found = tableOf(parsed(text, path), path).map(([code, labels]): [Language, Labels] => {
    const where = `${path}: ${code}`;
    if (!isLanguage(code)) throw wrong(where, 'is none of the six languages');
    const entries = tableOf(labels, where).map(([key, label]): [string, string | Words] => [
      key,
      typeof label === 'string' ? label : wordsOf(label, `${where}.${key}`),
    ]);
    return [code, Object.fromEntries(entries)];
  });
  return Object.fromEntries<Labels>(found);
}

function wordsOf(value: unknown, where: string): Words {
  return Object.fromEntries(
    tableOf(value, where).map(([code, word]): [string, string] => {
      if (typeof word !== 'string') throw wrong(`${where}.${code}`, 'is not text');
      return [code, word];
    }),
  );
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw wrong(path, `is not JSON (${messageOf(error)})`);
  }
}

function tableOf(value: unknown, where: string): [string, unknown][] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.entries(value);
  throw wrong(where, 'is neither text nor a table of texts');
}

function overlaid(shipped: Labels, own: Labels, where: string): Labels {
  const labels = Object.entries(own).map(([key, label]): [string, string | Words] => {
    const known = shipped[key];
    if (known === undefined) throw wrong(`${where}.${key}`, 'is no label that a digest has');
    if (typeof known === 'string' && typeof label === 'string') return [key, label];
    if (typeof known === 'string' || typeof label === 'string') {
      throw wrong(
        `${where}.${key}`,
        `is not ${typeof known === 'string' ? 'text' : 'a table of texts'}`,
      );
    }
    const code = Object.keys(label).find((word) => known[word] === undefined);
    if (code !== undefined) throw wrong(`${where}.${key}.${code}`, 'is no label that a digest has');
    return [key, { ...known, ...label }];
  });
  return { ...shipped, ...Object.fromEntries(labels) };
}

function wrong(where: string, what: string): RunError {
  return new RunError(
    'usage',
    `${where} ${what}.`,
    'Compare it with templates/digest/labels.json of the package.',
  );
}
