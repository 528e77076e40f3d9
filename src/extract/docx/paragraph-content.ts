import type { Pager } from '../pages.js';
import { createCollector, textNode, type Collected, type Collector } from './collected.js';
import { createFieldTracker, type FieldTracker } from './fields.js';
import { noteMark } from '../note-marks.js';
import { mathText } from './math.js';
import type { RunLook } from './run-look.js';
import { noteKey, type NoteKind } from './shown.js';
import { symbolNodes } from './symbols.js';
import { chosenAlternative, textBoxesIn, unwrappedChildren } from './wrappers.js';
import { childNamed, elementsOf, isOn, textOf, xmlElement, type XmlElement } from './xml.js';

/** What a paragraph's content is read against. */
export interface Surroundings {
  readonly lookOf: (properties: XmlElement | undefined) => RunLook;
  /** Absent outside the flow of pages. */
  readonly pager: Pager | undefined;
  /** On which the paragraph begins. */
  readonly page: number | undefined;
  /** Texts of diagrams as text boxes, by their relationship ids. */
  readonly diagrams: ReadonlyMap<string, XmlElement>;
  /** The mark of the next note, where notes are counted. */
  readonly nextMark: (kind: NoteKind, page: number | undefined) => string;
  /** In a placeholder, whose text is not the author's. */
  readonly silent: boolean;
}

interface Reader {
  readonly collector: Collector;
  readonly fields: FieldTracker;
  readonly lookOf: Surroundings['lookOf'];
  readonly diagrams: Surroundings['diagrams'];
  readonly nextMark: (kind: NoteKind) => string;
}

interface Run {
  readonly look: RunLook;
  muted: boolean;
  /** Whether its text is the mark of a note. */
  isMark: boolean;
}

/** Reads the children of a paragraph, leaving out what Word does not show. */
export function readContent(
  paragraph: XmlElement,
  { lookOf, pager, page, diagrams, nextMark, silent }: Surroundings,
): Collected {
  const collector = createCollector(pager, page);
  readInline(paragraph, silent, {
    collector,
    fields: createFieldTracker(),
    lookOf,
    diagrams,
    nextMark: (kind) => nextMark(kind, pager?.page() ?? page),
  });
  return collector.collected();
}

function readInline(container: XmlElement, hushed: boolean, reader: Reader): void {
  for (const { element, silent } of unwrappedChildren(container, hushed)) {
    if (element.name === 'w:r') {
      const look = reader.lookOf(childNamed(element, 'w:rPr'));
      const run: Run = { look, muted: silent || look.hidden, isMark: false };
      for (const part of elementsOf(element)) readPart(part, run, reader);
    } else if (element.name === 'm:oMath' || element.name === 'm:oMathPara') {
      const text = mathText(element);
      if (!silent && text !== '') reader.collector.showText(text, reader.lookOf(undefined));
    }
  }
}

function readPart(part: XmlElement, run: Run, reader: Reader): void {
  const { collector, fields } = reader;
  switch (part.name) {
    case 'w:lastRenderedPageBreak':
      collector.turnPage('rendered');
      return;
    case 'w:fldChar': {
      const shown = !run.muted && !fields.isUnseen();
      const text = fields.take(part);
      if (shown && text !== undefined) collector.showText(text, run.look);
      return;
    }
    case 'w:instrText':
      fields.takeCode(textOf(part));
      return;
    case 'w:br':
      if (part.attributes['w:type'] === 'page') collector.turnPage('typed');
      else if (!run.muted) collector.add(xmlElement('w:br'));
      return;
    case 'mc:AlternateContent': {
      const chosen = chosenAlternative(part);
      for (const inner of chosen === undefined ? [] : elementsOf(chosen)) {
        readPart(inner, run, reader);
      }
      return;
    }
    default:
      if (!run.muted && !fields.isUnseen()) readShown(part, run, reader);
  }
}

function readShown(part: XmlElement, run: Run, reader: Reader): void {
  const { collector } = reader;
  switch (part.name) {
    case 'w:t':
    case 'w:sym':
      if (run.isMark && part.name === 'w:t') {
        collector.add(textNode(noteMark(textOf(part))));
        return;
      }
      for (const { node, text } of symbolNodes(part, run.look)) {
        collector.show(node, text, run.look);
      }
      return;
    case 'w:tab':
    case 'w:ptab':
      collector.add(xmlElement('w:tab'));
      return;
    case 'w:cr':
      collector.add(xmlElement('w:br'));
      return;
    case 'w:noBreakHyphen':
      collector.show(part, '-', run.look);
      return;
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      run.isMark =
        'w:customMarkFollows' in part.attributes && isOn(part.attributes['w:customMarkFollows']);
      refer(part, run.isMark, reader);
      return;
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      collector.object(textBoxesIn(part, reader.diagrams));
      return;
    case 'w:ruby':
      readInline(childNamed(part, 'w:rubyBase') ?? part, false, reader);
      return;
  }
}

function refer({ name, attributes }: XmlElement, hasMark: boolean, reader: Reader): void {
  const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
  const mark = hasMark ? '' : reader.nextMark(kind);
  reader.collector.refer(noteKey(kind, attributes['w:id'] ?? ''), mark);
}
