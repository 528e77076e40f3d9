import { visible } from '../visible.js';

/** A piece of the page; only `markup` and `trusted` make one. */
export interface Markup {
  readonly html: string;
}

/** What may stand in a piece: text and numbers are escaped, pieces are not, and `undefined` and `false` are nothing. */
export type Filling = string | number | Markup | undefined | false | readonly Filling[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that turn the direction of writing beyond the text they stand in, wherever that is no paragraph of its own. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

/** A template of the page; every value set into it is escaped, as text or in an attribute with double quotes. */
export function markup(pieces: TemplateStringsArray, ...fillings: readonly Filling[]): Markup {
  let html = pieces[0] ?? '';
  fillings.forEach((filling, at) => {
    html += written(filling) + (pieces[at + 1] ?? '');
  });
  return { html };
}

/** Our own script, style or JSON, which an element takes as it is. */
export function trusted(html: string): Markup {
  return { html };
}

/** A name, file or id within a line: neither its direction nor a control character in it turns what stands beside it. */
export function isolated(value: string): Markup {
  return TURNING.test(value)
    ? markup`<bdi class="own">${value}</bdi>`
    : markup`<bdi>${value}</bdi>`;
}

function written(filling: Filling): string {
  if (filling === undefined || filling === false) return '';
  if (typeof filling === 'string') return escapeHtml(filling);
  if (typeof filling === 'number') return String(filling);
  if ('html' in filling) return filling.html;
  return filling.map(written).join('');
}

/** A parser gives back exactly the value, but for control characters, which are shown. */
function escapeHtml(value: string): string {
  return visible(value).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
