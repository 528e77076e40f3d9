import { inlineTokens, itemKind, linesOf, runInLabel } from './sources.js';

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function inline(text) {
  return inlineTokens(text)
    .map((token) => {
      if (token.note !== undefined) return `<sup>${token.note}</sup>`;
      if (token.bold) return `<b>${escaped(token.text)}</b>`;
      if (token.italic) return `<i>${escaped(token.text)}</i>`;
      return escaped(token.text);
    })
    .join('');
}

function each(value, tag, look = '') {
  return linesOf(value)
    .map((line) => `<${tag}${look}>${inline(line)}</${tag.split(' ')[0]}>`)
    .join('\n');
}

function tableRows(rows, tag) {
  return rows.map((row) => `<tr>${each(row, tag)}</tr>`).join('\n');
}

function dataTable({ table, caption, source }) {
  return [
    caption ? `<p class="caption">${inline(caption)}</p>` : '',
    `<table class="figures">${tableRows([table.head], 'th')}${tableRows(table.rows, 'td')}</table>`,
    source ? `<p class="source">${inline(source)}</p>` : '',
  ].join('\n');
}

function questionTable({ qa }, context) {
  const rows = qa.rows.map((entry) => {
    const no = entry.no === undefined ? '' : `<td class="no">${inline(entry.no)}</td>`;
    const asked = `<td class="asked">${linesOf(entry.ask).map(inline).join('<br>')}</td>`;
    return `<tr>${no}${asked}<td>${htmlItems(entry.answer, context)}</td></tr>`;
  });
  const head = qa.head ? `<tr>${each(qa.head, 'th')}</tr>` : '';
  return `<table class="qa">${head}${rows.join('\n')}</table>`;
}

const KINDS = {
  p: (item) => each(typeof item === 'string' ? item : item.p, 'p'),
  ltr: (item) => each(item.ltr, 'p', ' dir="ltr"'),
  title: (item) => each(item.title, 'p', ' class="title"'),
  subtitle: (item) => each(item.subtitle, 'p', ` class="subtitle"${item.ltr ? ' dir="ltr"' : ''}`),
  h: (item) => each(item.h, `h${(item.level ?? 1) + 1}`),
  ask: (item, { layout }) => each(item.ask, 'p', ` class="ask ${item.as ?? layout.ask ?? 'bold'}"`),
  runin: (item, { layout }) =>
    `<p><span class="${item.as ?? layout.ask ?? 'bold'}">${inline(runInLabel(item))}</span>` +
    `${inline(item.runin.p)}</p>`,
  para: (item, context) =>
    linesOf(item.para)
      .map((line) => `<p>${(context.paragraph += 1)}. ${inline(line)}</p>`)
      .join('\n'),
  li: (item) => `<ul>${each(item.li, 'li')}</ul>`,
  ol: (item) => `<ol>${each(item.ol, 'li')}</ol>`,
  table: dataTable,
  qa: questionTable,
  end: (item) => each(item.end, 'p', ' class="end"'),
  centre: (item) => each(item.centre, 'p', ' class="centre"'),
  lines: (item) => `<p>${item.lines.map(inline).join('<br>')}</p>`,
  quoted: (item) => `<blockquote>${each(item.quoted, 'p')}</blockquote>`,
  pagebreak: () => '<div style="break-before: page"></div>',
};

function htmlItems(items, context) {
  return items
    .map((item) => {
      const make = KINDS[itemKind(item)];
      if (make === undefined) throw new Error(`no HTML for an item of kind ${itemKind(item)}`);
      return make(item, context);
    })
    .join('\n');
}

function notes(source) {
  const entries = Object.entries(source.notes);
  if (entries.length === 0) return '';
  const lines = entries.map(([number, text]) => `<p><sup>${number}</sup> ${inline(text)}</p>`);
  return `<div class="notes">${lines.join('\n')}</div>`;
}

// The page margin boxes of CSS: the only way to a running header without Chromium's own date and address.
function furnitureRule(place, text) {
  if (!text) return '';
  const content = text
    .split(/(\{page\}|\{pages\})/u)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('{') ? `counter(${piece.slice(1, -1)})` : `"${piece}"`));
  return `${place} { content: ${content.join(' ')}; font-size: 8pt; color: #444; }`;
}

function css({ layout }) {
  return `
@page { size: A4; margin: 2.1cm 2cm; ${furnitureRule('@top-left', layout.header)}
  ${furnitureRule('@bottom-center', layout.footer)} }
body { font-family: '${layout.font ?? 'DejaVu Serif'}'; font-size: ${layout.size ?? 10.5}pt;
  line-height: ${layout.leading ?? 1.4}; margin: 0; }
p { margin: 0 0 .6em; ${layout.justify ? 'text-align: justify;' : ''} }
.title { font-size: 1.45em; font-weight: bold; text-align: center; }
.subtitle { font-size: 1.12em; text-align: center; }
h2 { font-size: 1.2em; } h3 { font-size: 1.05em; } h2, h3, .ask { break-after: avoid; }
h2, h3, .title, .colour { color: ${layout.colour ?? '#000'}; }
.bold, .colour { font-weight: bold; } .italic { font-style: italic; }
.underline { text-decoration: underline; }
.end { text-align: end; margin: 0; } .centre { text-align: center; }
table { border-collapse: collapse; width: 100%; margin: .5em 0 .8em; }
td, th { border: 1px solid #777; padding: .25em .5em; vertical-align: top; text-align: start; }
th { background: #e7ecf2; } td.asked { width: 32%; font-weight: bold; }
td.no { width: 2.6em; font-weight: bold; } tr { break-inside: auto; }
.caption { font-weight: bold; break-after: avoid; } .source, .notes { font-size: .82em; }
.notes { border-top: 1px solid #777; margin-top: 1.5em; padding-top: .5em; }
`;
}

/** A page of HTML for Chromium to print. */
export function htmlPage(source) {
  const context = { layout: source.layout, paragraph: 0 };
  const body = source.parts.map((part) => htmlItems(part.items, context)).join('\n');
  const dir = source.lang === 'ar' ? 'rtl' : 'ltr';
  const title = escaped(source.layout.documentTitle ?? '');
  return `<!doctype html><html lang="${source.lang}" dir="${dir}"><head><meta charset="utf-8">
<title>${title}</title><style>${css(source)}</style></head><body>
${body}
${notes(source)}
</body></html>`;
}
