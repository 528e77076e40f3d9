import type { BlockKind, CellPosition } from '../../model/index.js';
import type { ListLabel, ListPosition } from '../lists/list-labels.js';
import type { Pager } from '../pages.js';
import { bookmark, textNode, type Collected } from './collected.js';
import { paragraphMark, type ParagraphFacts } from './facts.js';
import { readContent } from './paragraph-content.js';
import { isMarkDeleted, type ParagraphLook } from './paragraph-look.js';
import type { RunLook } from './run-look.js';
import type { Style } from './styles.js';
import { readTable } from './table.js';
import { unwrappedChildren } from './wrappers.js';
import { xmlElement } from './write-xml.js';
import { childNamed, elementsOf, type XmlElement, type XmlNode } from './xml.js';

/** What the whole file shares: its definitions, and what has been gathered of it so far. */
export interface Gathering {
  readonly paragraphLook: (properties: XmlElement | undefined) => ParagraphLook;
  readonly runLook: (run: XmlElement | undefined, chain: readonly Style[]) => RunLook;
  /** By the index that the paragraphs of the copy bear. */
  readonly facts: ParagraphFacts[];
  /** Tables met so far. */
  tables: number;
  /** Whether a part in another format stands in the text (`w:altChunk`). */
  foreign: boolean;
}

/** A stretch of text with a numbering of its own: the body, a header or footer, the notes. */
export interface Story {
  readonly gathering: Gathering;
  readonly kind: 'body' | 'note' | 'furniture';
  readonly labelOf: (position: ListPosition) => ListLabel | undefined;
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

/** The paragraphs of a body, cell, note or header for the copy, in reading order, without empty ones. */
export function readBlocks(container: XmlElement, story: Story, standing: Standing): XmlElement[] {
  const paragraphs: XmlElement[] = [];
  let carried: XmlNode[] = [];
  const flush = (): void => {
    if (carried.length === 0) return;
    const rest = xmlElement('w:p', {}, carried);
    carried = [];
    paragraphs.push(...readParagraph(rest, story, standing));
  };
  for (const { element, silent } of unwrappedChildren(container, standing.silent)) {
    const place = { ...standing, silent };
    switch (element.name) {
      case 'w:p': {
        const properties = childNamed(element, 'w:pPr');
        if (isMarkDeleted(properties)) {
          carried.push(...elementsOf(element).filter(({ name }) => name !== 'w:pPr'));
          break;
        }
        const whole = { ...element, children: [...carried, ...element.children] };
        carried = [];
        paragraphs.push(...readParagraph(whole, story, place));
        break;
      }
      case 'w:tbl':
        flush();
        paragraphs.push(...readTable(element, story, place, readBlocks));
        break;
      case 'm:oMathPara':
        flush();
        paragraphs.push(...readParagraph(xmlElement('w:p', {}, [element]), story, place));
        break;
      case 'w:altChunk':
        story.gathering.foreign = true;
        break;
    }
  }
  flush();
  return paragraphs;
}

function readParagraph(paragraph: XmlElement, story: Story, standing: Standing): XmlElement[] {
  const { gathering, labelOf } = story;
  const pager = standing.boxed === true ? undefined : story.pager;
  const properties = childNamed(paragraph, 'w:pPr');
  const look = gathering.paragraphLook(properties);
  if (look.breaksPage) pager?.required();
  const page = story.page ?? story.pager?.page();
  const content = readContent(paragraph, {
    lookOf: (run) => gathering.runLook(run, look.chain),
    pager,
    silent: standing.silent,
  });
  // with its mark hidden and no visible text, a paragraph shows nothing, not even its number
  const mark = gathering.runLook(childNamed(properties, 'w:rPr'), look.chain);
  const unseen = content.characters === 0 && mark.hidden;
  const label = look.position && !unseen ? labelOf(look.position) : undefined;
  const read: XmlElement[] = [];
  if (content.nodes.some(({ name }) => name !== 'w:bookmarkStart') || label?.text) {
    const start = bookmark(paragraphMark(gathering.facts.length));
    gathering.facts.push(factsOf(look, content, label, page, story, standing));
    read.push(
      xmlElement('w:p', {}, [start, xmlElement('w:r', {}, labelled(content.nodes, label))]),
    );
  }
  for (const box of content.textBoxes) {
    read.push(...readBlocks(box, story, { ...standing, boxed: true }));
  }
  if (childNamed(properties, 'w:sectPr') !== undefined && standing.boxed !== true) {
    story.endSection?.();
  }
  return read;
}

function factsOf(
  look: ParagraphLook,
  content: Collected,
  label: ListLabel | undefined,
  page: number | undefined,
  story: Story,
  { cell }: Standing,
): ParagraphFacts {
  const inList = label !== undefined && label.text !== '';
  return {
    kind: kindOf(story, cell !== undefined, look, inList),
    bold: content.characters > 0 && content.bold === content.characters,
    italic: content.characters > 0 && content.italic === content.characters,
    centred: look.centred,
    sizes: content.sizes,
    ...(inList && { label: label.text }),
    ...(inList && look.position && { level: look.position.level }),
    ...(look.headingLevel !== undefined && { headingLevel: look.headingLevel }),
    ...(cell !== undefined && { cell }),
    ...(page !== undefined && { page }),
  };
}

function kindOf(story: Story, inCell: boolean, look: ParagraphLook, inList: boolean): BlockKind {
  if (story.kind !== 'body') return story.kind;
  if (inCell) return 'cell';
  if (look.headingLevel !== undefined) return 'heading';
  return inList ? 'item' : 'paragraph';
}

/** Puts the label before the first thing that shows, so that a page that begins here begins with it. */
function labelled(nodes: readonly XmlElement[], label: ListLabel | undefined): XmlElement[] {
  if (label === undefined || label.text === '') return [...nodes];
  const first = nodes.findIndex(({ name }) => name !== 'w:bookmarkStart');
  const at = first === -1 ? nodes.length : first;
  const rest = label.suffix === '' ? nodes.slice(at) : withoutLeadingSpace(nodes.slice(at));
  return [...nodes.slice(0, at), textNode(label.text + label.suffix), ...rest];
}

function withoutLeadingSpace(nodes: readonly XmlElement[]): XmlElement[] {
  const [first, ...rest] = nodes;
  if (first === undefined) return [];
  if (first.name === 'w:tab') return withoutLeadingSpace(rest);
  const [text] = first.children;
  if (first.name !== 'w:t' || typeof text !== 'string') return [first, ...rest];
  const trimmed = text.trimStart();
  return trimmed === '' ? withoutLeadingSpace(rest) : [textNode(trimmed), ...rest];
}
