import { BOUNDS } from '../../model/index.js';
import { readAnnotations, shownText } from './annotations.js';
import type { EngineDocument, EnginePage } from './engine.js';
import { withEntries } from './entries.js';
import { fontLookup } from './fonts.js';
import type { Page, Rule } from './ink.js';
import { multiply, pageMatrix, toMatrix } from './matrix.js';
import { packed, packer, textOf, unpacked, type Pack, type Packer } from './pack.js';
import { rulesOfPath } from './rules.js';
import { showText, type Marking } from './show-text.js';
import { readTags } from './tags.js';
import { initialState, setText, type TextState } from './text-state.js';

/** A page's drawing, as far as text needs it. */
export interface Ink extends Omit<Page, 'glyphs'> {
  readonly glyphs: Pack;
  /** The text of its glyphs in the file's order. */
  readonly text: string;
  /** Number of operators that the engine gave for the page. */
  readonly operators: number;
  /** So many paths are painted that they may be letters turned into drawings. */
  readonly drawn: boolean;
  /** The marked-content sequences of the page itself, in the order in which they begin. */
  readonly sequences: readonly Sequence[];
  /** What was written in notes and beside marks that were put on the page. */
  readonly comments: readonly string[];
}

/** The beginning of a marked-content sequence. */
export interface Sequence {
  readonly tag: string;
  readonly mark: number | undefined;
}

const MANY_PATHS = 200;

/** Reads what one page draws from its operators. Rejects where the engine fails on the page, or where it holds too much. */
export async function readInk(
  document: EngineDocument,
  page: EnginePage,
  number: number,
  operators: Readonly<Record<string, number>>,
): Promise<Ink> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const { entries, comments, replaced } = await readAnnotations(document, page, number);
  const base = pageMatrix(page.view, page.rotate);
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
  const upright = page.rotate % 180 === 0;
  const drawing: Drawing = {
    font: fontLookup(page.commonObjs),
    base,
    state: initialState(base),
    saved: [],
    marked: [],
    forms: 0,
    glyphs: packer(),
    rules: [],
    paths: 0,
    sequences: [],
    replaced: new Map(Array.from(replaced, (id) => [id, ''])),
    hidden: undefined,
  };
  const names = new Map(Object.entries(operators).map(([name, code]) => [code, name]));
  fnArray.forEach((code, index) => {
    draw(names.get(code) ?? '', argsArray[index], drawing, operators);
  });
  const drawn = drawing.glyphs.pack();
  if (drawn.indices.length > 2 * BOUNDS.pageGlyphs) throw new RangeError('Too much on one page.');
  const shown = entries.slice(0, BOUNDS.pageEntries).map((entry) => ({
    ...entry,
    text: shownText(entry, drawing.replaced.get(entry.id)),
  }));
  const glyphs = entries.length === 0 ? drawn : packed(withEntries(unpacked(drawn), shown, base));
  return {
    number,
    width: upright ? x1 - x0 : y1 - y0,
    height: upright ? y1 - y0 : x1 - x0,
    glyphs,
    text: textOf(glyphs),
    rules: drawing.rules,
    tags: await readTags(page),
    operators: fnArray.length,
    drawn: drawing.paths > MANY_PATHS,
    sequences: drawing.sequences,
    comments,
  };
}

interface Drawing {
  readonly font: ReturnType<typeof fontLookup>;
  readonly base: TextState['ctm'];
  state: TextState;
  readonly saved: TextState[];
  readonly marked: Marking[];
  /** How deep in form XObjects, whose marked-content numbers are their own. */
  forms: number;
  readonly glyphs: Packer;
  readonly rules: Rule[];
  paths: number;
  readonly sequences: Sequence[];
  /** What is drawn for the annotations whose drawing is left out, by id; and that of the one that is being drawn. */
  readonly replaced: Map<string, string>;
  hidden: string | undefined;
}

const UNMARKED: Marking = { mark: undefined, artifact: false, reversed: false, span: undefined };

function draw(
  name: string,
  args: unknown,
  drawing: Drawing,
  operators: Readonly<Record<string, number>>,
): void {
  const { state } = drawing;
  const list: readonly unknown[] = Array.isArray(args) ? (args as unknown[]) : [];
  if (drawing.hidden !== undefined && name !== 'endAnnotation') {
    const { replaced, hidden } = drawing;
    if (name === 'showText') replaced.set(hidden, `${replaced.get(hidden) ?? ''}${shownIn(args)}`);
    return;
  }
  if (name === 'showText') {
    const marking = drawing.marked.at(-1) ?? UNMARKED;
    showText(list[0], state, drawing.font(state.fontId), marking, drawing.glyphs);
  } else if (name === 'constructPath') {
    if (list[0] !== operators['endPath']) {
      drawing.paths += 1;
      for (const path of Array.isArray(list[1]) ? (list[1] as unknown[]) : [list[1]]) {
        for (const rule of rulesOfPath(path, state.ctm)) {
          if (drawing.rules.length < BOUNDS.pageRules) drawing.rules.push(rule);
        }
      }
    }
  } else if (!setText(name, list, state) && !markContent(name, list, drawing)) {
    nest(name, list, drawing);
  }
}

function markContent(name: string, args: readonly unknown[], drawing: Drawing): boolean {
  const outer = drawing.marked.at(-1) ?? UNMARKED;
  switch (name) {
    case 'beginMarkedContent':
    case 'beginMarkedContentProps': {
      const tag = nameOf(args[0]);
      const number = drawing.forms === 0 && typeof args[1] === 'number' ? args[1] : undefined;
      const sequence = { tag: typeof tag === 'string' ? tag : '', mark: number };
      drawing.marked.push({
        mark: number ?? outer.mark,
        artifact: outer.artifact || tag === 'Artifact',
        reversed: outer.reversed || tag === 'ReversedChars',
        span: drawing.forms === 0 ? drawing.sequences.length : undefined,
      });
      if (drawing.forms === 0) drawing.sequences.push(sequence);
      return true;
    }
    case 'endMarkedContent':
      drawing.marked.pop();
      return true;
    default:
      return false;
  }
}

/** pdf.js gives a PDF name as a string or as an object with a name. */
function nameOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as { name?: unknown }).name : value;
}

function nest(name: string, args: readonly unknown[], drawing: Drawing): void {
  switch (name) {
    case 'save':
    case 'beginGroup':
      drawing.saved.push({ ...drawing.state });
      break;
    case 'restore':
    case 'endGroup':
      drawing.state = drawing.saved.pop() ?? drawing.state;
      break;
    case 'transform':
      transform(drawing.state, args);
      break;
    case 'paintFormXObjectBegin':
      drawing.forms += 1;
      drawing.saved.push({ ...drawing.state });
      transform(drawing.state, args[0]);
      break;
    case 'beginAnnotation':
      drawing.forms += 1;
      drawing.hidden =
        typeof args[0] === 'string' && drawing.replaced.has(args[0]) ? args[0] : undefined;
      drawing.saved.push({ ...drawing.state });
      drawing.state = initialState(drawing.base);
      transform(drawing.state, args[2]);
      transform(drawing.state, args[3]);
      break;
    case 'paintFormXObjectEnd':
    case 'endAnnotation':
      drawing.forms -= 1;
      drawing.hidden = undefined;
      drawing.state = drawing.saved.pop() ?? drawing.state;
      break;
    default:
  }
}

/** The characters of a `showText` operand. */
function shownIn(args: unknown): string {
  const glyphs = Array.isArray(args) && Array.isArray(args[0]) ? (args[0] as unknown[]) : [];
  return glyphs
    .map((glyph) => (typeof glyph === 'object' ? (glyph as { unicode?: unknown } | null) : null))
    .map((glyph) => (typeof glyph?.unicode === 'string' ? glyph.unicode : ''))
    .join('');
}

function transform(state: TextState, args: unknown): void {
  const matrix = toMatrix(args);
  if (matrix) state.ctm = multiply(state.ctm, matrix);
}
