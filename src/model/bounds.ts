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
  /**
   * Reading one file, or an attachment, text recognition apart; `--timeout` sets another. It has this time once more for its
   * own text where a page's recognition was stopped, and all its time once more in a fresh process where an old one failed.
   */
  fileTime: 60 * SECOND,
  /** Rendering one page and recognizing its text; where it is over, no more is recognized in the file. */
  ocrPageTime: 60 * SECOND,
  /** Pages of one file whose text is recognized. */
  ocrPages: 300,
  /** What the program that recognizes a page may write: a hundred kilobytes are usual. */
  ocrReplyBytes: 32 * MEBIBYTE,
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
  /** A reading process's start. */
  childStart: 60 * SECOND,
  /** What a reading process may hand back for one file. */
  replyBytes: 256 * MEBIBYTE,
  /** The part of it that describes a text, and the lists and records in that. */
  replyHeadBytes: 96 * MEBIBYTE,
  replyNodes: 4_000_000,
  /** A name, label or message in it (UTF-16 code units), and the diagnostics. */
  replyLine: 50_000,
  replyDiagnostics: 10_000,
  /** An archive (also the one that a Word or OpenDocument file is) unpacked, as a whole and each of its parts. */
  archiveBytes: 200 * MEBIBYTE,
  archivePartBytes: 64 * MEBIBYTE,
  archiveParts: 10_000,
  /** What may be unpacked of an archive in vain, of parts that turn out to be damaged. */
  archiveWaste: 800 * MEBIBYTE,
  /** All that comes out of the archives and mailboxes inside one file of the inbox. */
  containedBytes: 500 * MEBIBYTE,
  containedFiles: 5_000,
  /** Reading the attachments of one message, text recognition apart, after which no further one is begun. */
  messageTime: 600 * SECOND,
  /** Archives and messages inside one another. */
  nesting: 4,
  /** Messages of a mailbox, and attachments of one message with those of the archives among them. */
  mailboxMessages: 10_000,
  attachments: 200,
  /** Addresses of each kind that a message keeps: more are a mailing list, of which the first say enough. */
  messageAddresses: 100,
  /** Servers on a message's way, and messages forwarded inside one another, of which no more are kept. */
  messageHops: 50,
  /** Characters of its headers that are looked at, and of one that holds addresses. */
  messageHeaders: 256 * 1024,
  messageHeader: 64 * 1024,
  /** Elements inside one another in XML or HTML. */
  markupDepth: 256,
  /** Elements of one part in XML or HTML. */
  markupElements: 1_000_000,
  /** Open tags of HTML after which the parser, whose time grows with them, begins anew where it stands. */
  markupOpen: 512,
  /** Columns of a table in HTML. */
  tableColumns: 256,
  /** Groups inside one another in the RTF of a message. */
  rtfDepth: 1000,
  /** Of a Word 97 file: lists, stretches of one format, fonts, places of notes and sections, drawings in one another. */
  wordLists: 20_000,
  wordRuns: 2_000_000,
  wordFonts: 10_000,
  wordPlaces: 200_000,
  wordDrawingDepth: 32,
  /** Pages of a PDF; of one page its glyphs, the straight lines drawn on it, and the answers filled in on it. */
  pdfPages: 20_000,
  pageGlyphs: 100_000,
  pageRules: 20_000,
  pageEntries: 2_000,
  /** Lines of a page that are looked at for columns, straight lines for tables, and those of one path: a drawing has more. */
  pageLines: 3_000,
  tableRules: 3_000,
  pathSides: 500,
  /** Tags of a PDF inside one another. */
  tagDepth: 200,
  /** Unpacked stretches of a PDF's page content that are looked into. */
  contentStreamBytes: 32 * MEBIBYTE,
  /** Parts of a JBIG2 image that are looked at for its size. */
  jbig2Segments: 10_000,
  /** Pages of an image file, and the strips that one of them is cut into. */
  imagePages: 1_000,
  imageStrips: 100_000,
  /** UTF-16 code units of a document's text, and its blocks. */
  textLength: 20_000_000,
  blocks: 500_000,
  /** All that the cache holds, and the time since something in it was last used. */
  cacheBytes: 1024 * MEBIBYTE,
  cacheAge: 90 * DAY,
} as const;
