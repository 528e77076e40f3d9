import type { Format } from '../model/index.js';

/** A format that this version does not read, in words. */
export interface Refusal {
  /** After "is": `a spreadsheet`. */
  readonly what: string;
  readonly remedy: string;
}

const RUN_AGAIN = 'and run again';

type Read = 'pdf' | 'docx' | 'empty' | 'system';

const REFUSALS: Readonly<Record<Exclude<Format, Read>, Refusal>> = {
  doc: {
    what: 'a Word 97–2003 document (.doc), which this version does not read',
    remedy: `Save it as .docx or PDF ${RUN_AGAIN}.`,
  },
  rtf: {
    what: 'a rich text document (RTF), which this version does not read',
    remedy: `Save it as .docx or PDF ${RUN_AGAIN}.`,
  },
  odt: {
    what: 'an OpenDocument text (.odt), which this version does not read',
    remedy: `Save it as .docx or PDF ${RUN_AGAIN}.`,
  },
  eml: {
    what: 'an e-mail message, which this version does not open',
    remedy: `Save its attachments into the inbox (and its text as a PDF, if the answers stand there) ${RUN_AGAIN}.`,
  },
  msg: {
    what: 'an Outlook message (.msg), which this version does not open',
    remedy: `Save its attachments into the inbox (and its text as a PDF, if the answers stand there) ${RUN_AGAIN}.`,
  },
  mbox: {
    what: 'a mailbox of several messages, which this version does not open',
    remedy: `Save the attachments of its messages into the inbox ${RUN_AGAIN}.`,
  },
  spreadsheet: {
    what: 'a spreadsheet, not in an accepted format (PDF or Word)',
    remedy: `Ask the sender for a PDF or Word file, or save it as PDF ${RUN_AGAIN}.`,
  },
  presentation: {
    what: 'a presentation, not in an accepted format (PDF or Word)',
    remedy: `Ask the sender for a PDF or Word file, or save it as PDF ${RUN_AGAIN}.`,
  },
  image: {
    what: 'an image, perhaps a scan or photograph of a page; this version does not read text from images',
    remedy: `Ask the sender for the text as PDF or Word, or type it into a .docx ${RUN_AGAIN}.`,
  },
  archive: {
    what: 'an archive of files, which this version does not unpack',
    remedy: `Unpack it into the inbox ${RUN_AGAIN}.`,
  },
  text: {
    what: 'plain text, not in an accepted format (PDF or Word)',
    remedy: `If it is a submission, save it as .docx ${RUN_AGAIN}; else take it out of the inbox.`,
  },
  html: {
    what: 'a web page, not in an accepted format (PDF or Word)',
    remedy: `If it is a submission, print it to PDF ${RUN_AGAIN}; else take it out of the inbox.`,
  },
  unknown: {
    what: 'in a format that this version does not know, not in an accepted one (PDF or Word)',
    remedy: 'Open it to see what it is, and ask the sender for a PDF or Word file.',
  },
};

/** What is said of a file whose format is not read; undefined for one that is, or that holds nothing. */
export function refusalOf(format: Format): Refusal | undefined {
  if (format === 'pdf' || format === 'docx' || format === 'empty' || format === 'system') {
    return undefined;
  }
  return REFUSALS[format];
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

/** A format as people call it. */
export function nameOfFormat(format: Format): string {
  if (format === 'pdf') return 'a PDF';
  if (format === 'docx') return 'a Word document (.docx)';
  return refusalOf(format)?.what.split(',', 1)[0] ?? format;
}
