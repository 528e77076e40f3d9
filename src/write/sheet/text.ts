import { storable } from '../xml-text.js';

/** Reads as an escape of the format itself (ISO/IEC 29500-1, 22.9.2.19). */
const LIKE_AN_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** What `write-excel-file` drops without a word: U+FFFD, which broken text is full of, and what is no character. */
const DROPPED =
  /[\ufdd0-\ufdef\ufffd]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/g;

/** Text as a cell's XML must have it, so that a spreadsheet shows exactly its characters. */
export function sheetText(text: string): string {
  const written = escaped(text);
  // `write-excel-file` looks texts up in an object, where names such as “constructor” stand from the start.
  return written in {} ? code(written.charAt(0)) + written.slice(1) : written;
}

function escaped(text: string): string {
  return storable(text)
    .replace(LIKE_AN_ESCAPE, '_x005F_')
    .replace(DROPPED, (characters) =>
      characters.length > 1
        ? `⟨U+${(characters.codePointAt(0) ?? 0).toString(16).toUpperCase()}⟩`
        : code(characters),
    );
}

function code(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
