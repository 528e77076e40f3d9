/** Steps of the arrow keys, in rows and columns. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [10, 0],
  PageUp: [-10, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** Makes a table one stop of the tab key, within which the arrow keys move from cell to cell. */
export function startGridKeys(table: HTMLTableElement): void {
  table.setAttribute('role', 'grid');
  for (const link of table.querySelectorAll('a')) link.tabIndex = -1;
  const first = table.tBodies[0]?.rows[0]?.cells[0];
  if (first) stopOf(first).tabIndex = 0;

  table.addEventListener('focusin', ({ target }) => {
    for (const stop of table.querySelectorAll<HTMLElement>('[tabindex="0"]')) stop.tabIndex = -1;
    if (target instanceof HTMLElement) target.tabIndex = 0;
  });
  table.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    const from = event.target instanceof Element ? event.target.closest('td, th') : null;
    if (step === undefined || !(from instanceof HTMLTableCellElement)) return;
    const turned = getComputedStyle(table).direction === 'rtl' && event.key.startsWith('Arrow');
    const to = cellAt(table, from, step[0], turned ? -step[1] : step[1]);
    event.preventDefault();
    stopOf(to).focus();
  });
}

function cellAt(
  table: HTMLTableElement,
  from: HTMLTableCellElement,
  down: number,
  along: number,
): HTMLTableCellElement {
  const own = from.parentElement instanceof HTMLTableRowElement ? from.parentElement.rowIndex : 0;
  const row = table.rows[within(own + down, table.rows.length)];
  return row?.cells[within(from.cellIndex + along, row.cells.length)] ?? from;
}

function within(at: number, length: number): number {
  return Math.min(Math.max(at, 0), length - 1);
}

/** What of a cell takes the focus: its link, or itself. */
function stopOf(cell: HTMLTableCellElement): HTMLElement {
  const stop = cell.querySelector('a') ?? cell;
  if (!stop.hasAttribute('tabindex')) stop.tabIndex = -1;
  return stop;
}
