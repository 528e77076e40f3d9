import type { BlockKind, CellPosition } from '../../model/index.js';
import type { ListLabel, ListPosition } from '../lists/list-labels.js';
import type { NoteCounter } from '../note-marks.js';
import type { Pager } from '../pages.js';
import { textNode, type Collected } from './collected.js';
import { readContent } from './paragraph-content.js';
import { isMarkDeleted, type ParagraphLook } from './paragraph-look.js';
import type { RunLook } from './run-look.js';
import type { NoteKind, Shown, ShownParagraph, ShownPiece, TakenIn } from './shown.js';
import type { Style } from './styles.js';
import { readTable } from './table.js';
import { unwrappedChildren } from './wrappers.js';
import { childNamed, elementsOf, xmlElement, type XmlElement, type XmlNode } from './xml.js';

/** What the whole file shares: its definitions, and what has been counted of it so far. */
export interface Gathering {
  readonly paragraphLook: (properties: XmlElement | undefined) => ParagraphLook;
  readonly runLook: (run: XmlElement | undefined, chain: readonly Style[]) => RunLook;
  /** What a part in another format (`w:altChunk`) was read as, by its relationship id. */
  readonly takenIn: ReadonlyMap<string, TakenIn['drafts']>;
  /** Texts of diagrams as text boxes, by their relationship ids. */
  readonly diagrams: ReadonlyMap<string, XmlElement>;
  readonly noteCounters: Readonly<Record<NoteKind, NoteCounter>>;
  /** Tables met so far. */
  tables: number;
}

/** A stretch of text with a numbering of its own: the body, a header or footer, the notes. */
export interface Story {
  readonly gathering: Gathering;
  readonly kind: 'body' | 'note' | 'furniture';
  readonly labelOf: (position: ListPosition) => ListLabel | undefined;
  /** What has been read of it, in reading order, without empty paragraphs. */
  readonly shown: Shown[];
  /** Only for the body, whose pages are counted as it is read. */
  readonly pager?: Pager;
  /** For a story that stands on one page. */
  readonly page?: number;
  /** Called at the end of a section of the body. */
  readonly endSection?: () => void;
}

/** Where in a story a block stands. */
export interface Standing {
  readonly cell?: CellPosition;
  /** Inside a text box, which is not part of the flow of pages. */
  readonly boxed?: boolean;
  readonly silent: boolean;
}

/** Reads a body, cell, note or header on to the story's end. */
export function readBlocks(container: XmlElement, story: Story, standing: Standing): void {
  let carried: XmlNode[] = [];
  const flush = (): void => {
    if (carried.length === 0) return;
    const rest = xmlElement('w:p', {}, carried);
    carried = [];
    readParagraph(rest, story, standing);
  };
  for (const { element, silent } of unwrappedChildren(container, standing.silent)) {
    const place = { ...standing, silent };
    switch (element.name) {
      case 'w:p': {
        const properties = childNamed(element, 'w:pPr');
        if (isMarkDeleted(properties) || isDropCap(properties)) {
          for (const child of elementsOf(element)) if (child !== properties) carried.push(child);
          break;
        }
        const whole = carried.length === 0 ? element : withBefore(carried, element);
        carried = [];
        readParagraph(whole, story, place);
        break;
      }
      case 'w:tbl':
        flush();
        readTable(element, story, place, readBlocks);
        break;
      case 'm:oMathPara':
        flush();
        readParagraph(xmlElement('w:p', {}, [element]), story, place);
        break;
      case 'w:altChunk':
        flush();
        if (story.kind === 'body') takeIn(element.attributes['r:id'] ?? '', story);
        break;
    }
  }
  flush();
}

/** The text of a paragraph whose mark is gone runs on into the next one, whose properties hold for both. */
function withBefore(carried: readonly XmlNode[], paragraph: XmlElement): XmlElement {
  const properties = childNamed(paragraph, 'w:pPr');
  const rest = paragraph.children.filter((child) => child !== properties);
  return { ...paragraph, children: [...(properties ? [properties] : []), ...carried, ...rest] };
}

/** A large first letter stands in a frame of its own. */
function isDropCap(properties: XmlElement | undefined): boolean {
  const kind = childNamed(properties, 'w:framePr')?.attributes['w:dropCap'];
  return kind === 'drop' || kind === 'margin';
}

function takeIn(id: string, { gathering, shown, pager, page }: Story): void {
  const drafts = gathering.takenIn.get(id) ?? [];
  if (drafts.length === 0) return;
  pager?.content();
  const here = page ?? pager?.page();
  const firstTable = gathering.tables;
  for (const { cell } of drafts) {
    if (cell) gathering.tables = Math.max(gathering.tables, firstTable + cell.table + 1);
  }
  shown.push({ drafts, firstTable, ...(here !== undefined && { page: here }) });
}

function readParagraph(paragraph: XmlElement, story: Story, standing: Standing): void {
  const { gathering, labelOf } = story;
  const pager = standing.boxed === true ? undefined : story.pager;
  const properties = childNamed(paragraph, 'w:pPr');
  const look = gathering.paragraphLook(properties);
  if (look.breaksPage) pager?.required();
  const content = readContent(paragraph, {
    lookOf: (run) => gathering.runLook(run, look.chain),
    pager,
    page: story.page ?? story.pager?.page(),
    nextMark: (kind, page) => gathering.noteCounters[kind].next(page),
    silent: standing.silent,
    // relationship ids are those of the body's part
    diagrams: story.kind === 'body' ? gathering.diagrams : new Map(),
  });
  // with its mark hidden and no visible text, a paragraph shows nothing, not even its number
  const mark = gathering.runLook(childNamed(properties, 'w:rPr'), look.chain);
  const unseen = content.characters === 0 && mark.hidden;
  const label = look.position && !unseen ? labelOf(look.position) : undefined;
  if (content.pieces.length > 0 || content.references.length > 0 || label?.text) {
    story.shown.push(shownParagraph(look, content, label, story, standing));
  }
  for (const box of content.textBoxes) readBlocks(box, story, { ...standing, boxed: true });
  const inFlow = standing.boxed !== true && standing.cell === undefined;
  if (inFlow && childNamed(properties, 'w:sectPr') !== undefined) story.endSection?.();
}

function shownParagraph(
  look: ParagraphLook,
  content: Collected,
  label: ListLabel | undefined,
  story: Story,
  { cell }: Standing,
): ShownParagraph {
  const inList = label !== undefined && label.text !== '';
  const here = story.page ?? story.pager?.page();
  return {
    kind: kindOf(story, cell !== undefined, look, inList),
    pieces: inList ? labelled(content.pieces, label, here) : content.pieces,
    references: content.references,
    bold: content.characters > 0 && content.bold === content.characters,
    italic: content.characters > 0 && content.italic === content.characters,
    centred: look.centred,
    sizes: content.sizes,
    ...(inList && { label: label.text }),
    ...(inList && look.position && { level: look.position.level }),
    ...(look.headingLevel !== undefined && { headingLevel: look.headingLevel }),
    ...(cell !== undefined && { cell }),
  };
}

function kindOf(story: Story, inCell: boolean, look: ParagraphLook, inList: boolean): BlockKind {
  if (story.kind !== 'body') return story.kind;
  if (inCell) return 'cell';
  if (look.headingLevel !== undefined) return 'heading';
  return inList ? 'item' : 'paragraph';
}

/** Puts the label before the first thing that shows, so that a page that begins here begins with it. */
function labelled(
  pieces: readonly ShownPiece[],
  label: ListLabel,
  page: number | undefined,
): ShownPiece[] {
  const [first, ...rest] = pieces;
  const before = textNode(label.text + label.suffix);
  if (first === undefined) return [{ nodes: [before], ...(page !== undefined && { page }) }];
  const nodes = label.suffix === '' ? first.nodes : withoutLeadingSpace(first.nodes);
  return [{ ...first, nodes: [before, ...nodes] }, ...rest];
}

function withoutLeadingSpace(nodes: readonly XmlElement[]): readonly XmlElement[] {
  for (const [index, { name, children }] of nodes.entries()) {
    if (name === 'w:tab') continue;
    const [text] = children;
    if (name !== 'w:t' || typeof text !== 'string') return nodes.slice(index);
    const trimmed = text.trimStart();
    if (trimmed !== '') return [textNode(trimmed), ...nodes.slice(index + 1)];
  }
  return [];
}
