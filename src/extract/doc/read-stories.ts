import { createLabeller } from '../lists/list-labels.js';
import type { Pager } from '../pages.js';
import type { WordFile } from './definitions.js';
import type { Stories } from './drafts.js';
import { SUBDOCUMENTS, type Subdocument } from './fib.js';
import { readNotes } from './notes.js';
import type { Range } from './paragraphs.js';
import { createFormattedText } from './runs.js';
import { readSections } from './sections.js';
import { readStory, type Drafted, type Story } from './story.js';
import { readTextBoxes, type TextBoxes } from './text-boxes.js';

/** Reads all parts of the text that Word prints; comments are not among them. */
export function readStories(file: WordFile, pager: Pager): Stories {
  const parts = partsOf(file);
  const boxes = readTextBoxes(file, 'body');
  const footnotes = readNotes(file, 'footnotes').byReference;
  const endnotes = readNotes(file, 'endnotes').byReference;
  const sections = readSections(file, pager);
  let tables = 0;
  const story = (kind: Story['kind']): Story => ({
    kind,
    file,
    formatted,
    isReference: () => false,
    pager: undefined,
    page: undefined,
    labelOf: createLabeller(file.lists.numbering),
    countTable: () => tables++,
    boxesAt: () => [],
  });
  const formatted = createFormattedText(file);
  const body = readStory(parts.main, {
    ...story('body'),
    pager,
    isReference: (at) => footnotes.has(at) || endnotes.has(at),
    boxesAt: boxesWithin(boxes, parts.textBoxes, 0),
    sectionEnds: sections.ends,
    endSection: sections.end,
  });
  const noteReader = (notes: ReadonlyMap<number, Range>, part: Range): Map<number, Drafted[]> => {
    const noteStory = story('note');
    return new Map(
      [...notes].map(([at, range]) => [at, readStory(within(part, range), noteStory)]),
    );
  };
  const notes = new Map([
    ...noteReader(footnotes, parts.footnotes),
    ...noteReader(endnotes, parts.endnotes),
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
