import type { Diagnostic } from '../../model/index.js';

/** A part without which the text can be read all the same. */
export function damagedPart(name: string): Diagnostic {
  return {
    code: 'damaged-part',
    severity: 'warning',
    message: `A part of the Word file (${name}) is damaged; list numbers, notes or running headers may be missing.`,
    remedy: 'Open the file in a word processor, save it again, and compare.',
  };
}

/** Text that the file takes in from a part in another format, or from another file. */
export function textNotRead(name: string): Diagnostic {
  return {
    code: 'embedded-text-not-read',
    severity: 'warning',
    message: `The Word file shows text that it takes in from ${name}; that text was not read.`,
    remedy: 'Open it in a word processor, save it as a new .docx or as PDF, and run again.',
  };
}

/** Files that are carried in the text as icons or pictures. */
export function filesNotRead(names: readonly string[]): Diagnostic {
  return {
    code: 'embedded-files-not-read',
    severity: 'warning',
    message: `The Word file carries other files in its text, which were not read: ${names.join(', ')}.`,
    remedy: 'If they belong to the answer, open the file, save them beside it, and run again.',
  };
}

/** Pictures that may be scanned pages: likely so where they stand for `most` of the file. */
export function pagePictures(count: number, most: boolean): Diagnostic {
  return {
    code: 'pictures-not-read',
    severity: most ? 'warning' : 'note',
    message: `The Word file holds ${count === 1 ? 'a picture' : `${count} pictures`} as large as a page; text in them was not read.`,
    remedy: 'If they show text, save the file as PDF, so that it can be recognized (OCR).',
  };
}

/** Remarks in the margin, by the author or by others. */
export function commentsNotRead(count: number): Diagnostic {
  return {
    code: 'comments-not-read',
    severity: 'note',
    message: `The Word file has ${count === 1 ? 'a comment' : `${count} comments`} in its margin, which ${count === 1 ? 'was' : 'were'} left out.`,
    remedy: 'If they belong to the answer, ask the sender for a text that holds them.',
  };
}

/** Programs that the file brings along. */
export function macrosCarried(): Diagnostic {
  return {
    code: 'macros',
    severity: 'note',
    message: 'The Word file carries macros; they were not run, and only its text was read.',
  };
}
