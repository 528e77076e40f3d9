import type { CellPosition } from '../../model/index.js';
import { markedPieces } from '../note-marks.js';
import type { Pager } from '../pages.js';
import type { RawBlock } from '../raw-blocks.js';
import { childNamed, elementsOf, wholeNumber, type XmlElement } from '../xml.js';
import { boxesIn, readContent, type Content, type NoteCounters } from './content.js';
import type { ListPlace, Lists } from './lists.js';
import { outlineLevel, type ParagraphLook, type Styles } from './styles.js';
import { readTable } from './table.js';

export type OdtBlock = RawBlock<CellPosition>;

/** What the whole file shares: its lists and tables, and what has been gathered of it so far. */
export interface Gathering {
  readonly lists: Lists;
  readonly notes: OdtBlock[];
  /** Page styles in the order in which the text uses them, and the page on which each first does. */
  readonly masterPages: Map<string, number>;
  readonly counters: NoteCounters;
  tables: number;
}

/** A text with blocks of its own: the body, a note, a header or footer. */
export interface Story {
  readonly gathering: Gathering;
  readonly role: OdtBlock['role'];
  readonly styles: Styles;
  /** Only for the body, whose pages are counted as it is read. */
  readonly pager?: Pager;
  /** Page at the present point. */
  readonly page: () => number | undefined;
  readonly blocks: OdtBlock[];
}

/** Where in a story a block stands. */
export interface Standing {
  readonly cell?: CellPosition;
  readonly list?: ListPlace;
}

/** What holds blocks, in the body or in one another, and shows them. */
const CONTAINERS =
  /^(?:text:(?:section|index-body|index-title|.*-index|table-of-content|bibliography)|office:text|draw:(?:a|g|frame|text-box))$/;

/** Reads the blocks of a body, cell, note, header or text box in reading order. */
export function readBlocks(container: XmlElement, story: Story, standing: Standing): void {
  for (const element of elementsOf(container)) {
    switch (element.name) {
      case 'text:p':
      case 'text:h':
        readParagraph(element, story, standing);
        break;
      case 'text:list':
        readList(element, story, standing);
        break;
      case 'text:numbered-paragraph':
        readNumbered(element, story, standing);
        break;
      case 'table:table':
        breakPage(story.styles.table(element.attributes['table:style-name']), story);
        readTable(element, story, readBlocks);
        break;
      case 'text:soft-page-break':
        story.pager?.rendered();
        break;
      default:
        if (CONTAINERS.test(element.name) && !isHidden(element)) {
          readBlocks(element, story, standing);
        } else if (element.name.startsWith('draw:')) readBoxes(boxesIn(element), story, standing);
    }
  }
}

function isHidden({ attributes }: XmlElement): boolean {
  return attributes['text:display'] === 'none' || attributes['text:is-hidden'] === 'true';
}

function readList(list: XmlElement, story: Story, standing: Standing): void {
  const place = story.gathering.lists.place(list, standing.list);
  for (const item of elementsOf(list)) {
    if (item.name === 'text:soft-page-break') {
      story.pager?.rendered();
      continue;
    }
    const isLabelled = item.name !== 'text:list-item';
    const start = wholeNumber(item.attributes['text:start-value']);
    const style = item.attributes['text:style-override'] ?? place.style;
    readBlocks(item, story, {
      ...standing,
      list: { ...place, style, item: { isLabelled, start } },
    });
  }
}

/** A list item that stands by itself and names its list and level. */
function readNumbered(numbered: XmlElement, story: Story, standing: Standing): void {
  const { attributes } = numbered;
  const level = Math.min(Math.max(wholeNumber(attributes['text:level']) ?? 1, 1), 10) - 1;
  const list: ListPlace = {
    key: `numbered ${attributes['text:list-id'] ?? ''}`,
    level,
    style: attributes['text:style-name'],
    item: { isLabelled: false, start: wholeNumber(attributes['text:start-value']) },
  };
  readBlocks(numbered, story, { ...standing, list });
}

function readParagraph(paragraph: XmlElement, story: Story, standing: Standing): void {
  const { styles } = story;
  const look = styles.paragraph(paragraph.attributes['text:style-name']);
  breakPage(look, story);
  const page = story.page();
  const content = readContent(paragraph, look.text, story);
  // hidden as a whole, a paragraph shows nothing and is not counted
  const isUnseen = content.ink.characters === 0 && (look.text.hidden || hidesItself(paragraph));
  const level = paragraph.name === 'text:h' ? outlineLevel(paragraph) : undefined;
  const label = isUnseen ? '' : labelOf(paragraph, level, look, story, standing);
  const block: OdtBlock = {
    role: story.role,
    pieces:
      content.pieces.length === 0 && page !== undefined ? [{ text: '', page }] : content.pieces,
    label,
    level: standing.list?.level ?? (level ?? 1) - 1,
    headingLevel: level ?? (look.isTitle ? 1 : undefined),
    centred: look.centred,
    ink: content.ink,
    cell: standing.cell,
  };
  if (content.ink.characters > 0 || label !== '') story.blocks.push(block);
  readAside(content, block, story, standing);
  if (look.breaksAfter) story.pager?.typed();
}

function hidesItself(paragraph: XmlElement): boolean {
  return childNamed(paragraph, 'text:hidden-paragraph')?.attributes['text:is-hidden'] === 'true';
}

function labelOf(
  paragraph: XmlElement,
  level: number | undefined,
  look: ParagraphLook,
  { gathering: { lists }, styles }: Story,
  { list }: Standing,
): string {
  if (list !== undefined) return lists.label(list, list.style ?? look.list, styles);
  // with an empty list style, a heading takes no part in the numbering of headings
  if (level === undefined || look.list === '') return '';
  return lists.headingLabel(paragraph, level, styles);
}

function breakPage(look: Pick<ParagraphLook, 'breaksBefore' | 'masterPage'>, story: Story): void {
  const { pager, gathering } = story;
  if (pager === undefined) return;
  const masterPage = look.masterPage ?? '';
  if (masterPage !== '' || look.breaksBefore) pager.required();
  const used = masterPage === '' && gathering.masterPages.size === 0 ? 'Standard' : masterPage;
  if (used !== '' && !gathering.masterPages.has(used)) {
    gathering.masterPages.set(used, pager.page());
  }
}

function readAside(content: Content, block: OdtBlock, story: Story, standing: Standing): void {
  const { gathering, styles } = story;
  const page = story.page();
  for (const { mark, bodies } of content.notes) {
    const blocks: OdtBlock[] = [];
    for (const body of bodies) {
      readBlocks(body, { gathering, styles, role: 'note', page: () => page, blocks }, {});
    }
    for (const read of blocks) read.noteOf ??= block;
    const [first, ...rest] = blocks;
    if (first === undefined) continue;
    gathering.notes.push({ ...first, pieces: markedPieces(first.pieces, mark) }, ...rest);
  }
  readBoxes(content.boxes, story, standing);
}

/** Text boxes take no part in the flow of pages. */
function readBoxes(boxes: readonly XmlElement[], story: Story, { cell }: Standing): void {
  const { gathering, styles, role, blocks } = story;
  const page = story.page();
  for (const box of boxes) {
    readBlocks(
      box,
      { gathering, styles, role, page: () => page, blocks },
      cell === undefined ? {} : { cell },
    );
  }
}
