import type {
  Block,
  BlockKind,
  BlockStyle,
  CellPosition,
  Document,
  DocumentProperties,
  MailFurniture,
  PageMark,
} from '../model/index.js';
import { paragraphNumbers } from './paragraph-numbers.js';

/** A stretch of a block's text that stands on one page. */
export interface DraftPiece {
  readonly text: string;
  /** Counted from 1; absent where the format records no pages. */
  readonly page?: number;
}

/** A block as a reader of one format hands it over, before it has offsets. */
export interface DraftBlock {
  readonly kind: BlockKind;
  readonly pieces: readonly DraftPiece[];
  readonly label?: string;
  readonly level?: number;
  readonly style?: BlockStyle;
  readonly cell?: CellPosition;
  /** For a note: the draft of the block that refers to it. */
  readonly noteOf?: DraftBlock;
  /** Confidence of the recognition, 0 to 1, for text that was recognized in an image. */
  readonly ocr?: number;
  readonly mail?: MailFurniture;
  /** In a transcript: when it is said, `00:42:10`. */
  readonly time?: string;
}

export interface DocumentFacts {
  readonly pages?: number;
  readonly pageLabels?: readonly string[];
  readonly properties?: DocumentProperties;
}

/** Characters that no reader sees and no quotation may carry: controls but tab and line feed, BOM, soft hyphen, lone surrogates. */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- these very characters are to be removed
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Characters that may compose with the one before: marks, and the vowels and finals of Korean. */
const STARTS_WITH_MARK = /^[\p{M}\u1160-\u11ff]/u;

function cleaned(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(INVISIBLE, '').normalize('NFC');
}

interface Laid {
  readonly draft: DraftBlock;
  readonly text: string;
  readonly start: number;
  readonly firstPage: number | undefined;
  readonly lastPage: number | undefined;
}

/**
 * Writes the text of a document: cleans each draft, leaves out the empty ones, joins the rest by line feeds and
 * gives every block its offsets and place.
 */
export function composeDocument(
  drafts: readonly DraftBlock[],
  facts: DocumentFacts = {},
): Document {
  const laid: Laid[] = [];
  const marks: PageMark[] = [];
  let offset = 0;
  for (const draft of drafts) {
    const { text, pages } = joinPieces(draft.pieces);
    if (text === '') continue;
    for (const { at, page } of pages) {
      if (marks.at(-1)?.page !== page) marks.push({ at: offset + at, page });
    }
    laid.push({
      draft,
      text,
      start: offset,
      firstPage: pages[0]?.page,
      lastPage: pages.at(-1)?.page,
    });
    offset += text.length + 1;
  }
  return {
    text: laid.map(({ text }) => text).join('\n'),
    blocks: placeBlocks(laid),
    pageMarks: marks,
    ...(facts.pages !== undefined && { pages: facts.pages }),
    ...(facts.pageLabels !== undefined && { pageLabels: facts.pageLabels.map(cleaned) }),
    properties: cleanedProperties(facts.properties),
  };
}

/** Names beside the text are as clean as it is, as no reading process may hand over others. */
function cleanedProperties({
  title,
  author,
  company,
}: DocumentProperties = {}): DocumentProperties {
  const [name, by, body] = [title, author, company].map((text) => cleaned(text ?? '').trim());
  return {
    ...(name && { title: name }),
    ...(by && { author: by }),
    ...(body && { company: body }),
  };
}

function joinPieces(pieces: readonly DraftPiece[]): { text: string; pages: Required<PageMark>[] } {
  let text = '';
  const pages: Required<PageMark>[] = [];
  for (const piece of pieces) {
    const part = text === '' ? cleaned(piece.text).trimStart() : cleaned(piece.text);
    if (part === '') continue;
    // a page of which nothing is left but an accent on the last letter of the one before has no mark
    if (piece.page !== undefined && pages.at(-1)?.at === text.length) pages.pop();
    if (piece.page !== undefined) pages.push({ at: text.length, page: piece.page });
    // a letter and its accent may come in two pieces
    text = STARTS_WITH_MARK.test(part) ? (text + part).normalize('NFC') : text + part;
  }
  const trimmed = text.trimEnd();
  return { text: trimmed, pages: pages.filter(({ at }) => at < trimmed.length) };
}

function placeBlocks(laid: readonly Laid[]): Block[] {
  const indexOf = new Map(laid.map(({ draft }, index) => [draft, index]));
  const numbers = paragraphNumbers(laid.map(({ draft, text }) => ({ kind: draft.kind, text })));
  let counted = 0;
  return laid.map(({ draft, text, start, firstPage, lastPage }, index): Block => {
    const isBody = draft.kind !== 'furniture' && draft.kind !== 'note';
    if (isBody) counted += 1;
    const noteOf = draft.noteOf && indexOf.get(draft.noteOf);
    const paragraph = numbers[index];
    const label = cleaned(draft.label ?? '');
    return {
      start,
      end: start + text.length,
      kind: draft.kind,
      style: sensible(draft.style),
      place: {
        ...(firstPage !== undefined && { page: firstPage }),
        ...(lastPage !== undefined && lastPage !== firstPage && { pageEnd: lastPage }),
        ...(paragraph !== undefined && { paragraph }),
        ...(isBody && { counted }),
        ...(draft.time !== undefined && { time: draft.time }),
      },
      ...(label !== '' && { label }),
      ...(draft.level !== undefined && { level: draft.level }),
      ...(draft.cell !== undefined && { cell: draft.cell }),
      ...(noteOf !== undefined && { noteOf }),
      ...(draft.ocr !== undefined && { ocr: draft.ocr }),
      ...(draft.mail !== undefined && { mail: draft.mail }),
    };
  });
}

/** A size that is none, as damaged files have, says nothing. */
function sensible({ relativeSize, ...style }: BlockStyle = {}): BlockStyle {
  const known = relativeSize !== undefined && Number.isFinite(relativeSize) && relativeSize > 0;
  return known ? { ...style, relativeSize } : style;
}
