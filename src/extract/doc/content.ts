import type { Pager } from '../pages.js';
import type { CharacterLook } from './character-look.js';
import { createCollector, type Collector, type Content } from './collected.js';
import type { WordFile } from './definitions.js';
import { createFieldTracker, type FieldTracker } from './fields.js';
import { noteMark } from '../note-marks.js';
import { inRise } from '../rise.js';
import { formText } from './form-fields.js';
import type { Range } from './paragraphs.js';
import { decodeRun } from './run-text.js';
import type { FormattedText, Run } from './runs.js';
import { symbolText } from './symbols.js';

/** What a paragraph's content is read against. */
export interface Surroundings {
  readonly file: WordFile;
  readonly formatted: FormattedText;
  /** Whether a note is referred to at a position. */
  readonly isReference: (at: number) => boolean;
  /** The mark that Word shows there; empty where its author wrote one. */
  readonly markAt: (at: number, page: number | undefined) => string;
  /** Absent where no pages are counted. */
  readonly pager: Pager | undefined;
  /** For a story that stands on one page. */
  readonly page: number | undefined;
}

/** Characters that stand for something other than themselves ([MS-DOC] 2.4.3, 2.6.1). */
const MARK = {
  picture: 0x01,
  drawing: 0x08,
  tab: 0x09,
  line: 0x0b,
  page: 0x0c,
  column: 0x0e,
  fieldBegin: 0x13,
  fieldSeparator: 0x14,
  fieldEnd: 0x15,
  hyphen: 0x1e,
  symbol: 0x28,
} as const;

interface Reader {
  readonly surroundings: Surroundings;
  readonly collector: Collector;
  readonly fields: FieldTracker;
}

/** Reads the text of a paragraph, leaving out what Word does not show. */
export function readContent(
  ranges: readonly Range[],
  style: number,
  surroundings: Surroundings,
): Content {
  const collector = createCollector(surroundings.pager, surroundings.page);
  const reader: Reader = { surroundings, collector, fields: createFieldTracker() };
  for (const { start, end } of ranges) {
    for (const run of surroundings.formatted.runs(start, end, style)) takeRun(run, reader);
  }
  return collector.collected();
}

function takeRun(run: Run, reader: Reader): void {
  const { look } = run;
  const muted = look.hidden || look.deleted;
  const textOf = (part: Range): string => decodeRun(reader.surroundings.file, part, look);
  for (const part of partsOf(run, reader.surroundings)) {
    if ('code' in part) takeMark(part, look, muted, reader);
    else if (reader.fields.inCode()) reader.fields.addCode(textOf(part));
    else if (!muted) reader.collector.show(inRise(textOf(part), look.rise), look);
  }
}

interface Mark {
  readonly at: number;
  readonly code: number;
}

/** Parts a run into plain text and the characters that stand for something else. */
function partsOf({ start, end, look }: Run, { file, isReference }: Surroundings): (Range | Mark)[] {
  const { codes } = file.text;
  const parts: (Range | Mark)[] = [];
  const isSymbol = look.special && look.symbol !== undefined;
  let from = start;
  for (let at = start; at < end; at += 1) {
    const code = codes[at] ?? 0;
    if (code >= 0x20 && !(isSymbol && code === MARK.symbol) && !isReference(at)) continue;
    if (at > from) parts.push({ start: from, end: at });
    parts.push({ at, code });
    from = at + 1;
  }
  if (end > from) parts.push({ start: from, end });
  return parts;
}

function takeMark(mark: Mark, look: CharacterLook, muted: boolean, reader: Reader): void {
  const { collector, fields, surroundings } = reader;
  switch (mark.code) {
    case MARK.fieldBegin:
      fields.begin();
      return;
    case MARK.fieldSeparator:
      fields.separate();
      return;
    case MARK.fieldEnd:
      fields.end();
      return;
    case MARK.page:
      collector.turnPage();
      return;
    case MARK.picture:
      if (look.form !== undefined && !muted && fields.inForm()) {
        collector.show(formText(surroundings.file.data, look.form) ?? '', look);
        return;
      }
  }
  if (!muted && !fields.inCode()) showMark(mark, look, reader);
}

function showMark({ at, code }: Mark, look: CharacterLook, reader: Reader): void {
  const { collector, surroundings } = reader;
  if (surroundings.isReference(at)) {
    const { pager, page } = surroundings;
    const mark = surroundings.markAt(at, page ?? pager?.page());
    const shown = mark === '' ? noteMark(textAt(at, look, surroundings)) : mark;
    collector.reference(at, mark, shown);
    return;
  }
  switch (code) {
    case MARK.tab:
      collector.space('\t');
      return;
    case MARK.line:
    case MARK.column:
      collector.space('\n');
      return;
    case MARK.hyphen:
      collector.show('\u2011', look);
      return;
    case MARK.picture:
      collector.object();
      return;
    case MARK.drawing:
      collector.object(at);
      return;
    case MARK.symbol:
      if (look.symbol !== undefined) collector.show(textAt(at, look, surroundings), look);
  }
}

function textAt(at: number, look: CharacterLook, { file }: Surroundings): string {
  const { symbol } = look;
  return look.special && symbol !== undefined
    ? symbolText(file.fonts[symbol.font]?.name, symbol.code)
    : decodeRun(file, { start: at, end: at + 1 }, look);
}
