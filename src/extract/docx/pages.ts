/** Counts pages through the body of a document, in its order. */
export interface Pager {
  /** Page at the present point, from 1. */
  readonly page: () => number;
  /** Whether any break was met: without one, the file records no pages. */
  readonly known: () => boolean;
  /** The furthest page reached. */
  readonly last: () => number;
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
    known: () => state.known,
    last: () => state.last,
    rendered: () => {
      state.known = true;
      const recordedBefore = state.since === 'asked' || state.since === 'start';
      if (!recordedBefore && state.atTop) state.leading += 1;
      turn(state.page + (recordedBefore ? 0 : 1), 'rendered');
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
