import type { Block, Document, Segment, Span } from '../model/index.js';
import type { Opening } from './align.js';
import { askingColumns, asksBeside } from './asking-column.js';
import { isBeside } from './block-reading.js';
import { backStart } from './closing.js';
import { confidenceOf } from './calibration.js';
import { lastContentsEntry } from './contents-table.js';
import { blockTexts, formOf, weightOf } from './form.js';
import type { Outline } from './outline.js';
import { rankOf } from './rank.js';
import { namesForeignQuestion } from './label.js';
import { ANNOUNCED } from './label-words.js';
import { goesOnRestating, titleEnd } from './title-extent.js';
import type { WordingModel } from './wording.js';

/** What a segment is apart from where it stands. */
type Standing = Omit<Segment, keyof Span>;

/** What the walk over the blocks has come to. */
interface State {
  readonly standing: Standing;
  readonly opening?: Opening;
  /** Rank of the headings inside the answer: that of one right under the title. */
  readonly inner?: number;
  /** Whether nothing but the title of the opening has been seen yet. */
  readonly inTitle: boolean;
}

interface Surroundings {
  readonly document: Document;
  readonly texts: readonly string[];
  readonly openings: ReadonlyMap<number, Opening>;
  readonly back: number;
  readonly closes: number;
  /** Columns of tables in which questions stand beside their numbers, by table and column. */
  readonly asking: ReadonlySet<string>;
  readonly model: WordingModel;
}

/** Text before the answers that is longer than this is no title, date or address. */
const LONGEST_FRONT_LINE = 250;
/** Below this rank a heading is only bold, as headings inside answers are too. */
const LEAST_CLOSING_RANK = 2;

/**
 * Gives every block of a document, or each of its two parts where a title and its answer share a block, a role. From the
 * block `end` on nothing is an answer.
 */
export function partition(
  document: Document,
  openings: readonly Opening[],
  end: number,
  model: WordingModel,
): Segment[] {
  const texts = blockTexts(document);
  const last = openings.findLast(({ questions }) => questions.length > 0);
  const listed = lastContentsEntry(document.blocks, texts);
  const lastOpening = Math.max(last?.candidate.reading.index ?? -1, listed);
  const back = Math.min(end, backStart(document.blocks, texts, lastOpening));
  const around: Surroundings = {
    document,
    texts,
    openings: new Map(
      openings.flatMap((o) => {
        const { index } = o.candidate.reading;
        return index < back ? [[index, o]] : [];
      }),
    ),
    back,
    closes: closingRank(openings),
    asking: askingColumns(document.blocks, openings),
    model,
  };
  const segments: Segment[] = [];
  /** By block: how many segments stand before it. */
  const before: number[] = [];
  let state: State = { standing: without('front'), inTitle: false };
  document.blocks.forEach((block, index) => {
    before.push(segments.length);
    const opening = around.openings.get(index);
    if (opening) {
      const end = titleEnd(opening, isFollowed(index, around));
      if (end > 0) segments.push({ ...cut(block, 0, end), ...titleOf(opening, model.outline) });
      state = { standing: answerTo(opening, model.outline), opening, inTitle: true };
      if (block.start + end < block.end) {
        segments.push({ ...cut(block, end), ...state.standing });
        state = { ...state, inTitle: false };
      }
      return;
    }
    const aside = asideOf(block, segments[(before[(block.noteOf ?? index) + 1] ?? 0) - 1]);
    if (!aside) state = after(state, block, index, around);
    segments.push({ ...cut(block), ...(aside ?? state.standing) });
  });
  return segments;
}

/** Running headers stand outside the text; a note belongs to what refers to it. */
function asideOf(block: Block, referring: Segment | undefined): Standing | undefined {
  if (block.kind === 'furniture') return without('furniture');
  if (block.kind !== 'note' || !referring) return undefined;
  const { role, questions, evidence, confidence } = referring;
  return { role, questions, evidence, confidence };
}

/** How the walk goes on at a block that opens nothing. */
function after(state: State, block: Block, index: number, around: Surroundings): State {
  const { opening } = state;
  const text = around.texts[index] ?? '';
  if (index === around.back) return { standing: without('back'), inTitle: false };
  if (!opening) {
    const starts = around.openings.size === 0 && weightOf(text) > LONGEST_FRONT_LINE;
    return starts && state.standing.role === 'front'
      ? { standing: without('unplaced'), inTitle: false }
      : state;
  }
  const restates =
    state.inTitle &&
    block.kind !== 'item' &&
    (block.cell !== undefined || isFollowed(index, around)) &&
    (asksBeside(index, opening, around.document.blocks, around.asking) ||
      goesOnRestating(text, opening, around.model));
  if (restates) return { ...state, standing: titleOf(opening, around.model.outline) };
  const rank = formOf(block, text).strong ? rankOf(block) : 0;
  const inner = state.inTitle && rank > 0 ? rank : state.inner;
  if (asksAnother(block, index, opening, around)) {
    return { standing: without('unplaced'), inTitle: false };
  }
  if (rank !== inner && leaves(block, text, opening, rank >= around.closes ? around.closes : 0)) {
    return { standing: without('unplaced'), inTitle: false };
  }
  const standing = answerTo(opening, around.model.outline);
  return { opening, inTitle: false, standing, ...(inner !== undefined && { inner }) };
}

/** A question that none of the call's was found in: announced as one, or in the asking column of a further row. */
function asksAnother(
  block: Block,
  index: number,
  { candidate }: Opening,
  { document, texts, model }: Surroundings,
): boolean {
  const text = texts[index] ?? '';
  if (ANNOUNCED.test(text) || namesForeignQuestion(text, model.outline)) return true;
  const asked = candidate.reading.block.cell;
  const { cell } = block;
  const answersBeside = isBeside(
    candidate.reading.block,
    document.blocks[candidate.reading.index + 1],
  );
  return (
    !!asked &&
    answersBeside &&
    cell?.table === asked.table &&
    cell.row > asked.row &&
    cell.column <= asked.column
  );
}

/** The end of the table that holds the answers, or a heading as high as the questions' own that names none of them. */
function leaves(block: Block, text: string, opening: Opening, closing: number): boolean {
  const { cell } = opening.candidate.reading.block;
  // A row may go on over the page, where its rest is no cell any more; a sentence does not begin in lower case.
  if (cell && block.cell?.table !== cell.table) return !/^\p{Ll}/u.test(text);
  // The heads of a table's columns head nothing else.
  return closing > 0 && (cell !== undefined || block.cell === undefined);
}

/** The rank of heading that ends an answer: the lowest of the document's own headings for questions; 0 for none. */
function closingRank(openings: readonly Opening[]): number {
  const ranks = openings
    .filter(({ questions }) => questions.length > 0)
    .map(({ candidate }) => rankOf(candidate.reading.block));
  if (ranks.length < 2 || openings.some(({ titleEnd }) => titleEnd !== undefined)) return 0;
  const least = Math.min(...ranks);
  // Where headings name their questions by wording alone, one that names none speaks of something else.
  const worded = openings.filter(({ candidate }) => candidate.label === undefined).length;
  return worded > openings.length / 2
    ? Math.max(least, 1)
    : least >= LEAST_CLOSING_RANK
      ? least
      : 0;
}

/** Whether text that can answer stands between an opening and the next. */
function isFollowed(index: number, { document, openings, back }: Surroundings): boolean {
  const here = document.blocks[index]?.cell;
  for (let at = index + 1; at < document.blocks.length && at < back; at++) {
    if (openings.has(at)) return false;
    const block = document.blocks[at];
    if (block?.kind === 'furniture' || block?.kind === 'note') continue;
    return !here || block?.cell?.table === here.table;
  }
  return false;
}

function without(role: Segment['role']): Standing {
  return { role, questions: [], evidence: [], confidence: role === 'furniture' ? 1 : 0 };
}

function answerTo(opening: Opening, outline: Outline): Standing {
  const { candidate, questions } = opening;
  if (questions.length === 0) return without('unplaced');
  const idsOf = (indices: readonly number[]): string[] =>
    indices.map((index) => outline.entries[index]?.question.id ?? '');
  const runnerUp = opening.runnerUp && {
    ...opening.runnerUp,
    questions: idsOf(opening.runnerUp.questions),
  };
  return {
    role: 'answer',
    questions: idsOf(questions),
    evidence: candidate.evidence,
    confidence: confidenceOf(opening),
    ...(runnerUp && { runnerUp }),
  };
}

function titleOf(opening: Opening, outline: Outline): Standing {
  const standing = answerTo(opening, outline);
  return standing.role === 'answer' ? { ...standing, role: 'question' } : standing;
}

function cut(block: Block, from = 0, to = block.end - block.start): Span {
  return { start: block.start + from, end: block.start + to };
}
