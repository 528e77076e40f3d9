import type { DraftPiece } from '../compose.js';
import { checkBox } from '../docx/fields.js';
import { countInk, noInk, type OpenInk } from '../ink.js';
import { noteMark, type NoteCounter } from '../note-marks.js';
import type { Pager } from '../pages.js';
import { inRise } from '../rise.js';
import { symbolText } from '../symbol-fonts.js';
import { childNamed, childrenNamed, elementsOf, textOf, type XmlElement } from '../xml.js';
import { faceOfText, type Look } from './look.js';
import type { Styles } from './styles.js';
import { countOf } from './xml.js';

/** The content of a paragraph. */
export interface Content {
  readonly pieces: readonly DraftPiece[];
  readonly ink: OpenInk;
  /** The notes that it refers to. */
  readonly notes: readonly Note[];
  /** Text boxes and drawings with text that are anchored here. */
  readonly boxes: readonly XmlElement[];
}

export interface Note {
  /** As it stands in the text. */
  readonly mark: string;
  /** `text:note-body` */
  readonly bodies: readonly XmlElement[];
}

/** Counters of the notes by their class; a writer that laid no pages out stores 0 for each. */
export interface NoteCounters {
  readonly footnote: NoteCounter;
  readonly endnote: NoteCounter;
}

/** What content is read against. */
export interface Surroundings {
  readonly styles: Styles;
  /** Page at the present point. */
  readonly page: () => number | undefined;
  /** Only where pages are counted. */
  readonly pager?: Pager;
  readonly gathering: { readonly counters: NoteCounters };
}

interface Gatherer extends Surroundings {
  readonly pieces: { text: string; page: number | undefined }[];
  readonly ink: OpenInk;
  readonly notes: Note[];
  readonly boxes: XmlElement[];
  /** Whether white space would follow white space, or begin the paragraph. */
  atSpace: boolean;
  isHidden: boolean;
}

/** Elements of a paragraph that show nothing of what they hold. */
const UNSHOWN =
  /^(?:office:annotation(?:-end)?|text:(?:placeholder|script|ruby-text|note-citation|tracked-changes|hidden-text|.*-mark(?:-start|-end)?|bookmark.*))$/;

const UNCOUNTED = '0';

/** Spaces that one element may stand for. */
const MOST_SPACES = { least: 1, most: 1000 };

/** Reads a paragraph's content, leaving out what is not shown; OpenDocument 1.3 part 3, 6.1. */
export function readContent(paragraph: XmlElement, look: Look, around: Surroundings): Content {
  const gatherer: Gatherer = {
    ...around,
    pieces: [],
    ink: noInk(),
    notes: [],
    boxes: [],
    atSpace: true,
    isHidden: false,
  };
  readInline(paragraph, look, gatherer);
  const { pieces, ink, notes, boxes, isHidden } = gatherer;
  if (isHidden) return { pieces: [], ink: noInk(), notes: [], boxes: [] };
  return {
    pieces: pieces.map(({ text, page }) => ({ text, ...(page !== undefined && { page }) })),
    ink,
    notes,
    boxes,
  };
}

function readInline(container: XmlElement, look: Look, gatherer: Gatherer): void {
  for (const node of container.children) {
    if (typeof node === 'string') showCollapsed(node, look, gatherer);
    else readElement(node, look, gatherer);
  }
}

function readElement(element: XmlElement, look: Look, gatherer: Gatherer): void {
  const { name, attributes } = element;
  switch (name) {
    case 'text:span':
      readInline(element, gatherer.styles.text(attributes['text:style-name'], look), gatherer);
      return;
    case 'text:s':
      show(' '.repeat(countOf(element, 'text:c', MOST_SPACES)), look, gatherer);
      return;
    case 'text:tab':
      show('\t', look, gatherer);
      return;
    case 'text:line-break':
      show('\n', look, gatherer);
      return;
    case 'text:soft-page-break':
      gatherer.pager?.rendered();
      return;
    case 'text:note':
      if (!look.hidden) readNote(element, gatherer);
      return;
    case 'text:hidden-paragraph':
      if (attributes['text:is-hidden'] === 'true') gatherer.isHidden = true;
      return;
    case 'field:fieldmark':
      show(formText(element), look, gatherer);
      return;
    case 'loext:content-control':
      if (attributes['loext:showing-place-holder'] !== 'true') readInline(element, look, gatherer);
      return;
    default:
      if (name.startsWith('draw:')) {
        if (!look.hidden) gatherer.boxes.push(...boxesIn(element));
      } else if (!UNSHOWN.test(name)) readInline(element, look, gatherer);
  }
}

/** The mark is no part of the words, and not counted. */
function readNote(note: XmlElement, gatherer: Gatherer): void {
  const citation = childNamed(note, 'text:note-citation');
  const stored = citation === undefined ? '' : textOf(citation);
  const { counters } = gatherer.gathering;
  const kind = note.attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote';
  const isOwn = citation?.attributes['text:label'] !== undefined;
  const counted = isOwn ? stored : counters[kind].next(gatherer.page());
  const mark = stored === UNCOUNTED ? counted : noteMark(stored);
  write(mark, gatherer);
  gatherer.notes.push({ mark, bodies: childrenNamed(note, 'text:note-body') });
}

/** The text boxes of a frame, and drawings with text of their own; not the ones inside these. */
export function boxesIn(element: XmlElement): XmlElement[] {
  const children = elementsOf(element);
  const hasText = children.some(({ name }) => /^(?:text|table):/.test(name));
  if (hasText) return [element];
  return children.filter(({ name }) => name.startsWith('draw:')).flatMap(boxesIn);
}

function formText(field: XmlElement): string {
  if (!(field.attributes['field:type'] ?? '').endsWith('FORMCHECKBOX')) return '';
  const checked = childrenNamed(field, 'field:param').some(
    ({ attributes }) =>
      attributes['field:name'] === 'Checkbox_Checked' && attributes['field:value'] === 'true',
  );
  return checkBox(checked);
}

/** White space of the file is one space, and none at the beginning of a paragraph. */
function showCollapsed(text: string, look: Look, gatherer: Gatherer): void {
  const single = text.replace(/[ \t\r\n]+/g, ' ');
  const shown = gatherer.atSpace && single.startsWith(' ') ? single.slice(1) : single;
  if (shown === '' || look.hidden) return;
  show(inRise(pictured(shown, look), look.rise), look, gatherer);
  gatherer.atSpace = shown.endsWith(' ');
}

function show(text: string, look: Look, gatherer: Gatherer): void {
  if (look.hidden || text === '') return;
  gatherer.atSpace = false;
  if (countInk(gatherer.ink, text, faceOfText(look, text)) > 0) gatherer.pager?.content();
  write(text, gatherer);
}

function write(text: string, gatherer: Gatherer): void {
  const page = gatherer.page();
  const last = gatherer.pieces.at(-1);
  if (last !== undefined && last.page === page) last.text += text;
  else gatherer.pieces.push({ text, page });
}

/** Characters of the pictorial fonts lie in the private use area. */
function pictured(text: string, { font }: Look): string {
  return text.replace(/[\uf020-\uf0ff]/g, (picture) => symbolText(font, picture.charCodeAt(0)));
}
