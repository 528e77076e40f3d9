import { OUTPUT_FORMATS, type OutputFormat } from '../model/index.js';

/** Paths in the output folder of what is one file. */
export const PAGE_FILE = 'report.html';
export const WORD_FILE = 'digest.docx';
export const SHEET_FILE = 'digest.xlsx';

/** Path of a question's file in the output folder, with `/`. */
export function questionFile(id: string, ending: 'csv' | 'md'): string {
  return `questions/${fileNameOf(id)}.${ending}`;
}

/** Ids are plain (`2.a`) by the call's schema; any other character becomes its code, so that no id leaves the folder. */
export function fileNameOf(id: string): string {
  const plain = id.replace(
    /[^A-Za-z0-9._-]/gu,
    (character) => `%${(character.codePointAt(0) ?? 0).toString(16)}`,
  );
  return plain.replace(/^\.+/, (dots) => '%2e'.repeat(dots.length));
}

/** Paths of the tables and of the whole in other formats, for links from the overview. */
export function tableFiles(formats: readonly OutputFormat[]): string[] {
  const names: Readonly<Partial<Record<OutputFormat, readonly string[]>>> = {
    csv: ['answers.csv', 'submissions.csv', 'coverage.csv', 'problems.csv'],
    json: ['digest.json'],
    html: [PAGE_FILE],
    docx: [WORD_FILE],
    xlsx: [SHEET_FILE],
  };
  return OUTPUT_FORMATS.filter((format) => formats.includes(format)).flatMap(
    (format) => names[format] ?? [],
  );
}
