const SECOND = 1000;
const MEBIBYTE = 1024 * 1024;
const DAY = 24 * 60 * 60 * SECOND;

/**
 * Every bound on what a run reads and keeps, in one table. A real submission stays far below each; what goes beyond is reported
 * and costs its own file only. Sizes are in bytes, times in milliseconds.
 */
export const BOUNDS = {
  /** A file of the inbox. */
  fileBytes: 200 * MEBIBYTE,
  /** Reading one file, text recognition apart; `--timeout` sets another. */
  fileTime: 60 * SECOND,
  /** Recognizing the text of one page. */
  ocrPageTime: 60 * SECOND,
  /** Pages of one file whose text is recognized. */
  ocrPages: 300,
  /** Pixels of a page that is rendered for recognition; a larger page is rendered at a lower resolution. */
  ocrPixels: 25_000_000,
  /** Pixels of an image inside a page that is rendered; a larger one is left out. */
  ocrImagePixels: 100_000_000,
  /** Mean confidence, 0 to 1, under which the recognized text of a page is to be compared with the page. */
  ocrConfidence: 0.85,
  /** The same under which it is no text at all: a wrong kind of writing, or a picture. */
  ocrWorthless: 0.6,
  /** Resident memory of a reading process, watched from outside. */
  childMemory: 1536 * MEBIBYTE,
  /** A reading process that holds more than this after a file is replaced by a fresh one. */
  childMemoryKept: 512 * MEBIBYTE,
  /** A reading process is replaced by a fresh one after so many files. */
  childFiles: 250,
  /** What a reading process may hand back for one file. */
  replyBytes: 256 * MEBIBYTE,
  /** The part of it that describes a text, and the lists and records in that. */
  replyHeadBytes: 96 * MEBIBYTE,
  replyNodes: 4_000_000,
  /** An archive (also the one that a Word or OpenDocument file is) unpacked, as a whole and each of its parts. */
  archiveBytes: 200 * MEBIBYTE,
  archivePartBytes: 64 * MEBIBYTE,
  archiveParts: 10_000,
  /** All that comes out of the archives and mailboxes inside one file of the inbox. */
  containedBytes: 500 * MEBIBYTE,
  containedFiles: 5_000,
  /** Reading all attachments of one message, recognition of text apart. */
  messageTime: 600 * SECOND,
  /** Archives and messages inside one another. */
  nesting: 4,
  /** Messages of a mailbox, and attachments of one message with those of the archives among them. */
  mailboxMessages: 10_000,
  attachments: 200,
  /** Elements inside one another in XML or HTML. */
  markupDepth: 256,
  /** Elements of one part in XML or HTML. */
  markupElements: 1_000_000,
  /** Pages of a PDF; of one page its glyphs, the straight lines drawn on it, and the answers filled in on it. */
  pdfPages: 20_000,
  pageGlyphs: 100_000,
  pageRules: 20_000,
  pageEntries: 2_000,
  /** UTF-16 code units of a document's text, and its blocks. */
  textLength: 20_000_000,
  blocks: 500_000,
  /** All that the cache holds, and the time since something in it was last used. */
  cacheBytes: 1024 * MEBIBYTE,
  cacheAge: 90 * DAY,
} as const;
