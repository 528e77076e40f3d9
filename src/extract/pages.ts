/** Counts pages through the body of a document, in its order. */
export interface Pager {
  /** Page at the present point, from 1. */
  readonly page: () => number;
  /**
   * The furthest page reached; undefined where no break was met, or where `counted`, the number of pages that the
   * word processor noted, shows that the breaks typed by the author are not all.
   */
  readonly pages: (counted: number | undefined) => number | undefined;
  /** A break that the word processor recorded when it last laid the pages out. */
  readonly rendered: () => void;
  /** A page break typed by the author. */
  readonly typed: () => void;
  /** A paragraph or section that begins a page; `parity` where it must be an odd or even one. */
  readonly required: (parity?: 'odd' | 'even') => void;
  /** Something visible stands here. */
  readonly content: () => void;
  /** Goes through the cells of a row, each of which begins at the row's top. */
  readonly row: (cells: readonly (() => void)[]) => void;
}

type Since = 'start' | 'content' | 'rendered' | 'asked';

interface State {
  page: number;
  last: number;
  known: boolean;
  /** Whether a layout was recorded in the file. */
  recorded: boolean;
  /** What came last. */
  since: Since;
  /** Whether the present cell has shown nothing yet, and how many breaks were met there. */
  atTop: boolean;
  leading: number;
}

/**
 * A break that the author asks for is recorded a second time where the next page's text begins;
 * with nothing visible between the two they are one. A break at the top of a cell moves its whole row.
 */
export function createPager(): Pager {
  const state: State = {
    page: 1,
    last: 1,
    known: false,
    recorded: false,
    since: 'start',
    atTop: false,
    leading: 0,
  };
  const turn = (to: number, by: Since): void => {
    state.page = to;
    state.last = Math.max(state.last, to);
    state.since = by;
    state.known = true;
  };
  return {
    page: () => state.page,
    pages: (counted = 0) => {
      const all = state.recorded || counted <= state.last;
      return state.known && all ? state.last : undefined;
    },
    rendered: () => {
      state.recorded = true;
      const metBefore = state.since === 'asked' || state.since === 'start';
      if (!metBefore && state.atTop) state.leading += 1;
      turn(state.page + (metBefore ? 0 : 1), 'rendered');
    },
    typed: () => {
      turn(state.page + 1, 'asked');
    },
    required: (parity) => {
      const next = state.since === 'content' ? state.page + 1 : state.page;
      const wrong = parity !== undefined && (next % 2 === 1) !== (parity === 'odd');
      if (next !== state.page || wrong) turn(next + (wrong ? 1 : 0), 'asked');
    },
    content: () => {
      state.since = 'content';
      state.atTop = false;
    },
    row: (cells) => {
      visitRow(cells, state);
    },
  };
}

function visitRow(cells: readonly (() => void)[], state: State): void {
  const outer = { ...state };
  let top = state.page;
  let bottom = state.page;
  let before = state.since;
  let content = false;
  for (const cell of cells) {
    Object.assign(state, { page: top, since: before, atTop: true, leading: 0 });
    cell();
    bottom = Math.max(bottom, state.page);
    content ||= !state.atTop;
    if (state.leading === 0) continue;
    top += state.leading;
    before = 'asked';
  }
  state.page = bottom;
  if (content) state.since = 'content';
  state.atTop = outer.atTop && !content;
  state.leading = outer.leading + (outer.atTop ? top - outer.page : 0);
}
