import { createLabeller } from '../lists/list-labels.js';
import { createNoteCounter, type NoteCounter } from '../note-marks.js';
import type { Pager } from '../pages.js';
import type { WordFile } from './definitions.js';
import type { Stories } from './drafts.js';
import { SUBDOCUMENTS, type Subdocument } from './fib.js';
import { createLimits } from './limits.js';
import type { NoteKind } from './note-numbering.js';
import { readNotes, type Notes } from './notes.js';
import type { Range } from './paragraphs.js';
import { createFormattedText } from './runs.js';
import { readSections, type Sections } from './sections.js';
import { readStory, type Drafted, type Story } from './story.js';
import { readTextBoxes, type TextBoxes } from './text-boxes.js';

/** Reads all parts of the text that Word prints; comments are not among them. */
export function readStories(file: WordFile, pager: Pager): Stories {
  const parts = partsOf(file);
  const boxes = readTextBoxes(file, 'body');
  const sections = readSections(file, pager);
  const footnotes = countedNotes('footnote', file, sections);
  const endnotes = countedNotes('endnote', file, sections);
  const limits = createLimits(file.text.codes.length);
  let tables = 0;
  const story = (kind: Story['kind']): Story => ({
    kind,
    file,
    formatted,
    isReference: () => false,
    markAt: () => '',
    pager: undefined,
    page: undefined,
    labelOf: createLabeller(file.lists.numbering),
    countTable: () => tables++,
    boxesAt: () => [],
    limits,
  });
  const formatted = createFormattedText(file);
  const body = readStory(parts.main, {
    ...story('body'),
    pager,
    isReference: (at) => footnotes.byReference.has(at) || endnotes.byReference.has(at),
    markAt: (at, page) => {
      const notes = footnotes.byReference.has(at) ? footnotes : endnotes;
      return notes.numbered.has(at) ? notes.counter.next(page) : '';
    },
    boxesAt: boxesWithin(boxes, parts.textBoxes, 0),
    sectionEnds: sections.ends,
    endSection: () => {
      sections.end();
      footnotes.counter.endSection();
      endnotes.counter.endSection();
    },
  });
  const noteReader = (notes: ReadonlyMap<number, Range>, part: Range): Map<number, Drafted[]> => {
    const noteStory = story('note');
    return new Map(
      [...notes].map(([at, range]) => [at, readStory(within(part, range), noteStory)]),
    );
  };
  const notes = new Map([
    ...noteReader(footnotes.byReference, parts.footnotes),
    ...noteReader(endnotes.byReference, parts.endnotes),
  ]);
  const headerBoxes = readTextBoxes(file, 'headers');
  const furniture = sections.furniture().flatMap(({ range, page }) =>
    readStory(within(parts.headers, range), {
      ...story('furniture'),
      page,
      boxesAt: boxesWithin(headerBoxes, parts.headerTextBoxes, parts.headers.start),
    }),
  );
  return { body, notesAt: (reference) => notes.get(reference) ?? [], furniture };
}

interface CountedNotes extends Notes {
  readonly counter: NoteCounter;
}

function countedNotes(kind: NoteKind, file: WordFile, sections: Sections): CountedNotes {
  const counter = createNoteCounter((section) => sections.noteNumbering(kind, section));
  return { ...readNotes(file, `${kind}s`), counter };
}

/** The parts of the text one after another, cut off where the text ends. */
function partsOf({ fib, text }: WordFile): Readonly<Record<Subdocument, Range>> {
  let at = 0;
  const ranges = SUBDOCUMENTS.map((name): [Subdocument, Range] => {
    const start = Math.min(at, text.codes.length);
    at += fib.lengths[name];
    return [name, { start, end: Math.min(at, text.codes.length) }];
  });
  return Object.fromEntries(ranges) as Record<Subdocument, Range>;
}

/** A range within a part of the text as one of the whole text. */
function within(part: Range, range: Range): Range {
  return {
    start: Math.min(part.start + range.start, part.end),
    end: Math.min(part.start + range.end, part.end),
  };
}

function boxesWithin(
  boxes: TextBoxes,
  part: Range,
  anchorsFrom: number,
): (at: number) => readonly Range[] {
  return (at) => (boxes.get(at - anchorsFrom) ?? []).map((range) => within(part, range));
}
