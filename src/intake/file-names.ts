import { Buffer } from 'node:buffer';
import { REGISTER_FILE } from '../model/index.js';

/** Directions that a name can be written in so that its ending reads as another (U+202A–202E, U+2066–2069). */
const HIDDEN = /[\u0080-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** A name as it is shown: NFC, with control characters replaced by their pictures or by U+FFFD. */
export function visibleName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\u2028\u2029]/gu, '\u2424')
    .replace(HIDDEN, '\ufffd')
    .replace(/\p{Cc}/gu, (control) => {
      const code = control.charCodeAt(0);
      return String.fromCharCode(code === 0x7f ? 0x2421 : 0x2400 + code);
    });
}

/** The ending of a name without its dot, in lower case; empty where there is none. */
export function extensionOf(file: string): string {
  const name = lastPart(file);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** What stands behind the last slash. */
export function lastPart(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** `name.pdf` as `name (2).pdf`. */
export function withNumber(file: string, number: number): string {
  const name = lastPart(file);
  const dot = name.lastIndexOf('.');
  const cut = dot > 0 ? file.length - name.length + dot : file.length;
  return `${file.slice(0, cut)} (${number})${file.slice(cut)}`;
}

/** Whether the bytes of a name are UTF-8; names on disk need not be. */
export function isUtf8(name: Uint8Array): boolean {
  return Buffer.from(name).equals(Buffer.from(Buffer.from(name).toString('utf8'), 'utf8'));
}

const SYSTEM_NAMES = new Set([
  '.ds_store',
  '.localized',
  '.directory',
  '.gitkeep',
  '.gitignore',
  '.gitattributes',
  '.keep',
  '.nomedia',
  'thumbs.db',
  'ehthumbs.db',
  'desktop.ini',
  'icon\u240d',
]);

const SYSTEM_FOLDERS = new Set([
  '.git',
  '.svn',
  '.hg',
  '__macosx',
  '.appledouble',
  '.fseventsd',
  '.spotlight-v100',
  '.trashes',
  '.temporaryitems',
  '@eadir',
  '$recycle.bin',
  'system volume information',
]);

/** A file that an operating system or office program leaves behind: `.DS_Store`, `Thumbs.db`, `~$letter.docx`, `._x`. */
export function isSystemName(file: string): boolean {
  const name = lastPart(file).toLowerCase();
  return (
    SYSTEM_NAMES.has(name) ||
    name.startsWith('~$') ||
    name.startsWith('._') ||
    /^\.~lock\..*#$/u.test(name) ||
    /^~wrl\d+\.tmp$/u.test(name) ||
    /^\.(?:trash-\d+|nfs[0-9a-f]+)$/u.test(name)
  );
}

/** A folder of a program's own, in which nobody puts a submission. */
export function isSystemFolder(name: string): boolean {
  const lower = name.toLowerCase();
  return SYSTEM_FOLDERS.has(lower) || /^\.trash-\d+$/u.test(lower);
}

/** Whether it is the drafter's register, in whatever folder. */
export function isRegisterName(file: string): boolean {
  return lastPart(file).toLowerCase() === REGISTER_FILE;
}
