import {
  type Block,
  type CellPosition,
  sliceOf,
  type Document,
  type Entry,
  type MessageFacts,
  type Place,
  type Role,
  type Segmentation,
} from '../../model/index.js';
import { lastPart } from '../file-names.js';

/** Where a line that may name its sender stands; `from`, `address` and `subject` are a message's. */
export type Zone =
  | 'front'
  | 'back'
  | 'furniture'
  | 'title'
  | 'author'
  | 'company'
  | 'from'
  | 'address'
  | 'subject'
  | 'file';

/** A line that may say who sent the submission. */
export interface Line {
  readonly text: string;
  readonly zone: Zone;
  readonly place: Place;
  /** Position in its zone, from 0. */
  readonly order: number;
  readonly kind: 'heading' | 'cell' | 'other';
  /** Of a cell whose table is known. */
  readonly cell?: CellPosition;
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
  /** Offset in the document's text. */
  readonly start: number;
  readonly cell?: CellPosition;
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
      start: block.start,
      ...(block.cell && { cell: block.cell }),
    };
  });
}

/** The lines that may name the sender: what stands before and after the answers, running headers, title, names of files. */
export function senderLines(
  entry: Entry,
  document: Document,
  blocks: readonly RoledBlock[],
  facts?: MessageFacts,
): readonly Line[] {
  const headers = new Map(
    blocks.filter(({ kind }) => kind === 'furniture').map((block) => [block.text, block]),
  );
  const { title, author, company } = document.properties;
  const from = facts?.forwarded?.from ?? facts?.from?.name;
  const files = [
    entry.file,
    ...(document.parts ?? []).flatMap(({ attachment }) => attachment ?? []),
  ];
  return [
    ...byPart(document, blocks).flatMap(edgesOf),
    ...[...headers.values()].slice(0, MOST_LINES).map(inZone('furniture')),
    ...named('title', [title]),
    ...named('author', [author].filter(isSomeones)),
    ...named('company', [company].filter(isSomeones)),
    ...named('from', [from?.replace(/<[^>]*>|"/gu, '').trim()]),
    ...named('address', facts?.forwarded === undefined ? [facts?.from?.address] : []),
    ...named('subject', [facts?.subject]),
    ...named('file', files.map(nameOfFile)),
  ];
}

/** What programs and those who sell them enter as author or company of a file. */
const NOBODY =
  /^(?:microsoft|windows|office|hewlett|hp\b|dell\b|acer|lenovo|toshiba|asus|apple|grizli|home\b|user\b|users?$|admin|owner|unknown|organi[sz]ation$|company$|usuario|utilisateur|пользователь|администратор|ms\b|pc\b|sdp\b|python-docx|libreoffice|openoffice|wps\b|مستخدم|用户|用戶)|repack|微软用户/iu;

function isSomeones(name: string | undefined): boolean {
  return name !== undefined && !NOBODY.test(name);
}

function named(zone: Zone, texts: readonly (string | undefined)[]): Line[] {
  return texts
    .filter((text): text is string => text !== undefined && text !== '')
    .map((text, order) => ({
      text: text.replace(/’/gu, "'"),
      zone,
      place: {},
      order,
      kind: 'other',
    }));
}

function inZone(zone: Zone): (block: RoledBlock, order: number) => Line {
  return ({ text, place, kind, cell }, order) => {
    const shown = kind === 'heading' || kind === 'cell' ? kind : 'other';
    return { text, zone, place, order, kind: shown, ...(cell && { cell }) };
  };
}

/** A message and each of its attachments has a head and an end of its own. */
function byPart(
  { parts }: Document,
  blocks: readonly RoledBlock[],
): readonly (readonly RoledBlock[])[] {
  const body = blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'note');
  if (parts === undefined) return [body];
  return parts.map((part) => body.filter(({ start }) => start >= part.start && start < part.end));
}

function edgesOf(body: readonly RoledBlock[]): Line[] {
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
  return [
    ...front.slice(0, MOST_LINES).map(inZone('front')),
    ...back.slice(-MOST_LINES).map(inZone('back')),
  ];
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
