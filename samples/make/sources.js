import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

const MAKES = [
  'docx',
  'docx-libreoffice',
  'doc',
  'pdf-libreoffice',
  'pdf-chromium',
  'pdf-scan',
  'eml',
];
const NEEDED = ['id', 'file', 'make', 'lang', 'date', 'submitter', 'shows', 'parts'];

function checked(source, name) {
  for (const field of NEEDED) {
    if (source[field] === undefined) throw new Error(`${name} has no field "${field}"`);
  }
  if (!MAKES.includes(source.make)) throw new Error(`${name}: make "${source.make}" is not known`);
  if (source.make === 'eml' && !(source.mail?.from && source.mail.subject)) {
    throw new Error(`${name} is a message and has no mail with "from" and "subject"`);
  }
  const { parts } = source;
  return {
    layout: {},
    notes: {},
    ...source,
    file: source.file.normalize('NFC'),
    parts: source.lang === 'fr' ? frenchSpaces(parts) : parts,
  };
}

// Word sets these for a French writer: a no-break space before : ; ? ! % », after « and within 85 000.
function frenchSpaces(value) {
  if (typeof value === 'string') {
    return value
      .replace(/ ([:;?!%»])(?=[\s).]|$)/gu, '\u00A0$1')
      .replace(/« /gu, '«\u00A0')
      .replace(/(\d) (?=\d{3}(?!\d))/gu, '$1\u00A0');
  }
  if (Array.isArray(value)) return value.map(frenchSpaces);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, frenchSpaces(one)]));
}

/** Reads all sources of a folder, by name. What a source may hold stands in samples/README.md. */
export async function loadSources(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.map((text, index) => checked(parse(text), names[index]));
}

/** Splits `**bold**`, `__italic__` and `[^1]` out of a line of source text. */
export function inlineTokens(text) {
  const parts = String(text).split(/(\*\*.+?\*\*|__.+?__|\[\^\d+\])/u);
  return parts.filter((part) => part !== '').map(token);
}

function token(part) {
  const note = /^\[\^(\d+)\]$/u.exec(part);
  if (note) return { note: Number(note[1]) };
  if (/^\*\*.+\*\*$/u.test(part)) return { text: part.slice(2, -2), bold: true };
  if (/^__.+__$/u.test(part)) return { text: part.slice(2, -2), italic: true };
  return { text: part };
}

/** An item is a plain string (a paragraph) or an object with one key that names its kind. */
export function itemKind(item) {
  return typeof item === 'string' ? 'p' : Object.keys(item)[0];
}

/** The lines of an item that may be one string or a list of strings. */
export function linesOf(value) {
  return Array.isArray(value) ? value : [value];
}

/** The label of an answer that begins on its heading's line; Chinese sets no space after it, nor does a hurried sender (`glued`). */
export function runInLabel({ runin }) {
  return runin.glued || runin.ask.endsWith('）') ? runin.ask : `${runin.ask} `;
}
