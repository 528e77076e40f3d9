import { startGridKeys } from './grid-keys.js';
import { make } from './make.js';

/** Sorts and groups the rows of the heat map; rows are moved, not made anew. */
export function startHeatMap(view: Element): void {
  const table = view.querySelector<HTMLTableElement>('#heat');
  const form = view.querySelector<HTMLFormElement>('#heat-controls');
  const [grouping, order] = form?.querySelectorAll('select') ?? [];
  if (!table || !form || !grouping || !order) return;
  const listed = [...(table.tBodies[0]?.rows ?? [])];
  const questions = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent.trim());
  form.addEventListener('input', () => {
    const rows = sorted(listed, order.value, questions);
    const bodies = grouped(rows, grouping.value).map(([label, own]) => {
      const body = make('tbody', {});
      if (grouping.value !== 'ungrouped') body.append(headOf(label, own, questions.length));
      body.append(...own);
      return body;
    });
    for (const body of [...table.tBodies]) body.remove();
    table.append(...bodies);
  });
  startGridKeys(table);
}

function sorted(
  listed: readonly HTMLTableRowElement[],
  order: string,
  questions: readonly string[],
): HTMLTableRowElement[] {
  const collator = new Intl.Collator(document.documentElement.lang);
  const rows = [...listed];
  if (order === 'asListed') return rows;
  if (order === 'byName') return rows.sort((a, b) => collator.compare(nameOf(a), nameOf(b)));
  const column = order.startsWith('q ') ? questions.indexOf(order.slice(2)) : undefined;
  const weights = new Map(rows.map((row) => [row, weightOf(row, order, column)]));
  return rows.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
}

function weightOf(row: HTMLTableRowElement, order: string, column: number | undefined): number {
  const cells =
    column === undefined
      ? [...row.cells]
      : [row.cells[column]].filter((cell) => cell !== undefined);
  const words = cells.map(({ dataset }) => Number(dataset['words'] ?? -1));
  if (order === 'byAnswers') return words.filter((count) => count >= 0).length;
  return words.reduce((total, count) => total + Math.max(column === undefined ? 0 : -1, count), 0);
}

function nameOf(row: HTMLTableRowElement): string {
  return row.cells[0]?.textContent ?? '';
}

function grouped(
  rows: readonly HTMLTableRowElement[],
  by: string,
): (readonly [string, readonly HTMLTableRowElement[]])[] {
  const groups = new Map<string, HTMLTableRowElement[]>();
  for (const row of rows) {
    const label = row.dataset[by] ?? '';
    groups.set(label, [...(groups.get(label) ?? []), row]);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}

/** A group's own row: for each question how many of it answered, the darker the larger their share. */
function headOf(label: string, rows: readonly HTMLTableRowElement[], columns: number): HTMLElement {
  const cells = Array.from({ length: columns - 1 }, (_, at) => {
    const count = rows.filter((row) => row.cells[at + 1]?.dataset['words'] !== undefined).length;
    return make('td', { class: `h${Math.ceil((4 * count) / rows.length)}` }, String(count));
  });
  const head = make(
    'th',
    { scope: 'rowgroup' },
    `${label} `,
    make('span', { class: 'n' }, String(rows.length)),
  );
  return make('tr', { class: 'group' }, head, ...cells);
}
