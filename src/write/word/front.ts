import { wordingIn } from '../../model/index.js';
import { SYMBOLS, statesOf } from '../coverage-view.js';
import { ledgerView, questionRows } from '../index-view.js';
import { labelOf } from '../labels.js';
import { asksAboutPublication } from '../names.js';
import { link } from './contents.js';
import { enclosed, label, listed, plain, questionBookmark, type Page } from './page.js';
import { runs } from './run.js';
import { table, type Row } from './table.js';

/** The title, and for whom the document is. */
export function titlePart(page: Page): string {
  const { call, lang, edition } = page.digest;
  const of = [call.resolution ?? '', wordingIn(call.issuedBy ?? {}, lang)].filter(Boolean);
  return [
    plain(page, 'Title', label(page, 'title')),
    plain(page, 'Subtitle', wordingIn(call.title, lang)),
    ...(of.length === 0 ? [] : [plain(page, 'Normal', of.join(' · '))]),
    ...(edition === undefined
      ? []
      : [
          plain(page, 'Heading4', label(page, 'publicEdition')),
          plain(page, 'Normal', label(page, 'publicEditionNote')),
        ]),
  ].join('');
}

/** From received to counted in short, who asks to be withheld, and how much needs an eye. */
export function ledgerPart(page: Page): string {
  const { digest, labels, contents, line } = page;
  const { received, removed, counted, statuses } = ledgerView(digest, labels);
  const row = (text: string, count: string, bold = false): Row => ({
    cells: [text, count].map((words) => ({ content: runs(words, { line, bold }) })),
  });
  const problems = (['error', 'warning', 'note'] as const)
    .map((severity) => ({
      name: labelOf(labels, 'severities', severity),
      count: digest.problems.filter((problem) => problem.severity === severity).length,
    }))
    .filter(({ count }) => count > 0);
  return [
    contents.heading(1, label(page, 'ledger'), '_Ledger'),
    table(
      [5, 1],
      [
        row(label(page, 'received'), String(received), true),
        ...removed.map((removal) =>
          row(`${label(page, 'notCounted')} – ${removal.label}`, `−${removal.count}`),
        ),
        row(label(page, 'counted'), String(counted), true),
      ],
      line,
    ),
    plain(
      page,
      'Details',
      counts(
        statuses.map(({ label: name, count }) => ({ name, count })),
        page,
      ),
    ),
    ...(problems.length === 0
      ? []
      : [plain(page, 'Details', `${label(page, 'problems')} – ${counts(problems, page)}`)]),
    withheldPart(page),
  ].join('');
}

function counts(items: readonly { readonly name: string; readonly count: number }[], page: Page) {
  return listed(
    items.map(({ name, count }) => `${name}: ${count}`),
    page,
  );
}

/** Those that ask not to be named or published, before anything of them is quoted. */
function withheldPart(page: Page): string {
  const asking = asksAboutPublication(page.digest, page.labels);
  if (asking.length === 0) return '';
  const keys = ['shortName', 'file', 'asks'] as const;
  const rows = asking.map(({ short, file, restriction }): Row => ({
    cells: [enclosed(short), enclosed(file), restriction].map((text) => ({
      content: runs(text, page),
    })),
  }));
  return [
    plain(page, 'Heading4', `⚠ ${label(page, 'askPublication')}`),
    table([2, 3, 4], [headRow(keys, page), ...rows], page.line),
    plain(page, 'Normal', ''),
  ].join('');
}

/** A row of headings from the labels. */
export function headRow(keys: readonly string[], page: Page): Row {
  return {
    kind: 'head',
    cells: keys.map((key) => ({ content: runs(label(page, key), { ...page, bold: true }) })),
  };
}

/** How each question was answered, with links to the questions. */
export function coveragePart(page: Page): string {
  const { digest, labels, contents, line } = page;
  const states = statesOf(digest.call);
  const bold = (text: string) => ({ content: runs(text, { line, bold: true }) });
  const rows = questionRows(digest).map(({ id, text, counts: numbers }): Row => ({
    cells: [
      link(questionBookmark(digest, id), runs(id, page)),
      ...[text, ...numbers.map(String)].map((words) => runs(words, page)),
    ].map((content) => ({ content })),
  }));
  const head = ['', label(page, 'question'), ...states.map((state) => SYMBOLS[state])];
  const legend = states.map((state) => `${SYMBOLS[state]} ${labelOf(labels, 'states', state)}`);
  return [
    contents.heading(1, label(page, 'coverage'), '_Coverage'),
    table(
      [1, 9, ...states.map(() => 0.9)],
      [{ kind: 'head', cells: head.map(bold) }, ...rows],
      line,
    ),
    plain(page, 'Details', `${label(page, 'legend')}: ${listed(legend, page)}`),
  ].join('');
}
