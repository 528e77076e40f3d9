import type { Format } from '../model/index.js';

/** Formats as people call them, after "is". */
const NAMES: Readonly<Record<Format, string>> = {
  pdf: 'a PDF',
  docx: 'a Word document (.docx)',
  doc: 'a Word 97–2003 document (.doc)',
  rtf: 'a rich text document (RTF)',
  odt: 'an OpenDocument text (.odt)',
  eml: 'an e-mail message',
  msg: 'an Outlook message (.msg)',
  mbox: 'a mailbox of several messages',
  transcript: 'a transcript with time codes',
  spreadsheet: 'a spreadsheet',
  presentation: 'a presentation',
  image: 'an image',
  archive: 'an archive of files',
  text: 'plain text',
  html: 'a web page',
  system: 'a system file',
  empty: 'empty',
  unknown: 'in a format that this version does not know',
};

const RUN_AGAIN = 'and run again';

/** What to do about a file whose format is not read. */
const REMEDIES: Readonly<Partial<Record<Format, string>>> = {
  spreadsheet: `Ask the sender for a PDF or Word file, or save it as PDF ${RUN_AGAIN}.`,
  presentation: `Ask the sender for a PDF or Word file, or save it as PDF ${RUN_AGAIN}.`,
  text: `If it is a submission, save it as .docx ${RUN_AGAIN}; else take it out of the inbox.`,
  html: `If it is a submission, print it to PDF ${RUN_AGAIN}; else take it out of the inbox.`,
  unknown: 'Open it to see what it is, and ask the sender for a PDF or Word file.',
};

/** What to do about a file whose format is not read; undefined for one that is, or that holds nothing. */
export function remedyFor(format: Format): string | undefined {
  return REMEDIES[format];
}

/** The formats that a file name's ending promises. */
const PROMISED: Readonly<Record<string, Format>> = {
  pdf: 'pdf',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  doc: 'doc',
  dot: 'doc',
  rtf: 'rtf',
  odt: 'odt',
  eml: 'eml',
  msg: 'msg',
  mbox: 'mbox',
  vtt: 'transcript',
  srt: 'transcript',
  xls: 'spreadsheet',
  xlsx: 'spreadsheet',
  xlsm: 'spreadsheet',
  ods: 'spreadsheet',
  csv: 'text',
  txt: 'text',
  md: 'text',
  htm: 'html',
  html: 'html',
  ppt: 'presentation',
  pptx: 'presentation',
  odp: 'presentation',
  jpg: 'image',
  jpeg: 'image',
  png: 'image',
  tif: 'image',
  tiff: 'image',
  heic: 'image',
  gif: 'image',
  zip: 'archive',
  rar: 'archive',
  '7z': 'archive',
};

/** What an ending such as `docx` promises; undefined for one that says nothing here. */
export function promisedBy(extension: string): Format | undefined {
  return Object.hasOwn(PROMISED, extension) ? PROMISED[extension] : undefined;
}

/** A format as people call it: `a spreadsheet`. */
export function nameOfFormat(format: Format): string {
  return NAMES[format];
}
