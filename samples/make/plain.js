import { inlineTokens, itemKind, linesOf, runInLabel } from './sources.js';

/** A line of source text without its marks of bold and italic; `[^1]` becomes [1], or nothing. */
export function plain(text, { notes = true } = {}) {
  return inlineTokens(text)
    .map((token) => (token.note === undefined ? token.text : notes ? `[${token.note}]` : ''))
    .join('');
}

const each = (value, mark = () => '') => linesOf(value).map((line, at) => mark(at) + plain(line));

const KINDS = {
  p: (item) => each(typeof item === 'string' ? item : item.p),
  runin: (item) => [plain(runInLabel(item) + item.runin.p)],
  para: (item, context) => each(item.para, () => `${(context.paragraph += 1)}. `),
  li: (item) => [each(item.li, () => '- ').join('\n')],
  ol: (item) => [each(item.ol, (at) => `${at + 1}. `).join('\n')],
  table: ({ table, caption, source }) => [
    ...(caption ? [plain(caption)] : []),
    [table.head, ...table.rows].map((row) => each(row).join(' | ')).join('\n'),
    ...(source ? [plain(source)] : []),
  ],
  lines: (item) => [each(item.lines).join('\n')],
  end: (item) => [each(item.end).join('\n')],
  quoted: (item) => [each(item.quoted, () => '> ').join('\n')],
  h: (item) => each(item.h),
  ask: (item) => each(item.ask),
  title: (item) => each(item.title),
  subtitle: (item) => each(item.subtitle),
  centre: (item) => each(item.centre),
  ltr: (item) => each(item.ltr),
  pagebreak: () => [],
};

/** A source as a message's own text: paragraphs with a blank line between. It has no automatic numbers: type them. */
export function plainText({ id, parts, notes }) {
  const context = { paragraph: 0 };
  const paragraphs = parts.flatMap(({ items }) =>
    items.flatMap((item) => {
      const make = KINDS[itemKind(item)];
      if (make === undefined || item.number !== undefined) {
        throw new Error(`${id}: a message’s text has no ${itemKind(item)} like this`);
      }
      return make(item, context);
    }),
  );
  const below = Object.entries(notes).map(([number, text]) => `[${number}] ${plain(text)}`);
  return `${[...paragraphs, ...below].join('\n\n')}\n`;
}
