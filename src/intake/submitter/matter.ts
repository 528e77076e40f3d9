import {
  type Block,
  sliceOf,
  type Document,
  type Entry,
  type Place,
  type Role,
  type Segmentation,
} from '../../model/index.js';
import { lastPart } from '../file-names.js';

/** Where a line that may name its sender stands. */
export type Zone = 'front' | 'back' | 'furniture' | 'title' | 'author' | 'file';

/** A line that may say who sent the submission. */
export interface Line {
  readonly text: string;
  readonly zone: Zone;
  readonly place: Place;
  /** Position in its zone, from 0. */
  readonly order: number;
  readonly kind: 'heading' | 'cell' | 'other';
}

/** A block of the text with the role of the segment it begins in. */
export interface RoledBlock {
  /** With straight apostrophes; as long as `written`. */
  readonly text: string;
  readonly written: string;
  readonly role: Role;
  /** Of the segment it begins in. */
  readonly questions: readonly string[];
  readonly kind: Document['blocks'][number]['kind'];
  readonly place: Place;
}

/** How far into a text a letterhead, and how far from its end a signature, is looked for. */
const FRONT_BLOCKS = 15;
const BACK_BLOCKS = 8;

/** Long tables of contents and annexes name no sender. */
const MOST_LINES = 40;

/** A signature may have been taken for the end of an answer, and a letterhead for the start of one. */
const EDGE_BLOCKS = 4;
const EDGE_LENGTH = 260;

/** Not a mail program's banner or disclaimer, nor what others wrote that a reply quotes. */
function isOwn({ mail }: Block): boolean {
  return mail === undefined || mail === 'signature';
}

/** The document's own blocks with their roles; `unplaced` where no segment holds one. */
export function roledBlocks(document: Document, { segments }: Segmentation): readonly RoledBlock[] {
  let next = 0;
  return document.blocks.filter(isOwn).map((block) => {
    while (next < segments.length && (segments[next]?.end ?? 0) <= block.start) next += 1;
    const segment = segments[next];
    const role = segment !== undefined && segment.start < block.end ? segment.role : 'unplaced';
    const written = sliceOf(document.text, block);
    const text = written.replace(/’/gu, "'");
    return {
      text,
      written,
      role: block.kind === 'furniture' ? 'furniture' : role,
      questions: role === 'unplaced' ? [] : (segment?.questions ?? []),
      kind: block.kind,
      place: block.place,
    };
  });
}

/** The lines that may name the sender: what stands before and after the answers, running headers, title and file name. */
export function senderLines(
  entry: Entry,
  document: Document,
  blocks: readonly RoledBlock[],
): readonly Line[] {
  const lines: Line[] = [];
  const add = (zone: Zone, texts: readonly RoledBlock[]): void => {
    texts.forEach(({ text, place, kind }, order) => {
      const shown = kind === 'heading' || kind === 'cell' ? kind : 'other';
      lines.push({ text, zone, place, order, kind: shown });
    });
  };
  const body = blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'note');
  const edge = ({ role }: RoledBlock): boolean => role !== 'answer' && role !== 'question';
  const short = ({ text, role }: RoledBlock): boolean =>
    text.length <= EDGE_LENGTH && role !== 'question';
  const front = body.filter(
    (block, index) =>
      block.role === 'front' ||
      (index < FRONT_BLOCKS && edge(block) && block.role !== 'back') ||
      (index < EDGE_BLOCKS && short(block)),
  );
  const taken = new Set(front);
  const back = body.filter((block, index) => {
    const fromEnd = body.length - index;
    if (taken.has(block)) return false;
    return (
      block.role === 'back' ||
      (fromEnd <= BACK_BLOCKS && edge(block)) ||
      (fromEnd <= EDGE_BLOCKS && short(block))
    );
  });
  add('front', front.slice(0, MOST_LINES));
  add('back', back.slice(-MOST_LINES));
  const headers = new Map(
    blocks.filter(({ kind }) => kind === 'furniture').map((block) => [block.text, block]),
  );
  add('furniture', [...headers.values()].slice(0, MOST_LINES));
  const { title, author } = document.properties;
  const bare = (text: string): RoledBlock => ({
    text,
    written: text,
    role: 'front',
    questions: [],
    kind: 'paragraph',
    place: {},
  });
  if (title !== undefined) add('title', [bare(title)]);
  if (author !== undefined) add('author', [bare(author)]);
  add('file', [bare(nameOfFile(entry.file))]);
  return lines;
}

/** A file's name without folder, ending, underscores, copy numbers and marks of version. */
export function nameOfFile(file: string): string {
  const name = lastPart(file).replace(/\.[\p{L}\p{N}]{1,5}$/u, '');
  let trimmed = name.replace(/_+/gu, ' ').replace(/\s+/gu, ' ').trim();
  const version =
    /(?:[\s(-]+(?:\(?\d{1,2}\)|v(?:er(?:sion)?)?\.?\s?\d+(?:\.\d+)*|final|signed|copy|copie|copia|clean|rev\d*|修订\d*|定稿|終稿|终稿|финал|نهائي|نهائية)\)?)$/iu;
  while (version.test(trimmed)) trimmed = trimmed.replace(version, '').trim();
  return trimmed === '' ? name : trimmed;
}
