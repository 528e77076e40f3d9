import { markup } from './markup.js';
import type { Filling, Markup } from './markup.js';

/** One row of a chart: a stretch for each series, in their order. */
export interface BarRow {
  readonly label: Filling;
  readonly counts: readonly number[];
  /** Further cells at the row's end. */
  readonly more?: readonly number[];
}

export interface BarChart {
  readonly caption: string;
  readonly column: string;
  /** Codes for the style, and what they are called. */
  readonly series: readonly { readonly code: string; readonly label: string }[];
  readonly more?: readonly string[];
  readonly rows: readonly BarRow[];
}

/**
 * Bars beside a table's figures, so that the chart is read as it is seen. They are drawn by hand: the chart libraries that can
 * do without a browser cost more time than the whole page, know neither right to left nor a policy without inline style, and
 * would need such a table beside them all the same.
 */
export function barChart({ caption, column, series, more = [], rows }: BarChart): Markup {
  const longest = Math.max(1, ...rows.map(({ counts }) => sum(counts)));
  return markup`<table class="${series.length > 1 ? 'bars wide' : 'bars'}"><caption>${caption}</caption>
<thead><tr><th scope="col">${column}</th><td></td>${series.map(({ code, label }) => headOf(code, label, series.length > 1))}${more.map((name) => markup`<th scope="col" class="n">${name}</th>`)}</tr></thead>
<tbody>${rows.map(
    (
      row,
    ) => markup`<tr><th scope="row">${row.label}</th><td class="bar">${bar(row.counts, series, longest)}</td>${[
      ...row.counts,
      ...(row.more ?? []),
    ].map((count) => markup`<td class="n">${count}</td>`)}</tr>
`,
  )}</tbody></table>`;
}

/** A bar of stretches side by side, as long as their share of `whole`; it grows from the line's beginning. */
export function bar(counts: readonly number[], series: BarChart['series'], whole: number): Markup {
  let from = 0;
  const stretches = counts.map((count, at) => {
    const start = from;
    from += count;
    if (count === 0) return undefined;
    return markup`<rect class="${series[at]?.code ?? ''}" x="${percent(start, whole)}" width="${percent(count, whole)}" height="100%"/>`;
  });
  return markup`<svg class="b" aria-hidden="true">${stretches}</svg>`;
}

function headOf(code: string, label: string, keyed: boolean): Markup {
  const key =
    keyed &&
    markup`<svg class="key" aria-hidden="true"><rect class="${code}" width="100%" height="100%"/></svg> `;
  return markup`<th scope="col" class="n">${key}${label}</th>`;
}

function percent(part: number, whole: number): string {
  return `${Number(((100 * part) / Math.max(1, whole)).toFixed(2))}%`;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
