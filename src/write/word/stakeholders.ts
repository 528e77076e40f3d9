import { byGroup, countedSubmissions, submissionView } from '../names.js';
import { headRow } from './front.js';
import { enclosed, label, plain, type Page } from './page.js';
import { runs } from './run.js';
import { table, type Row } from './table.js';

const COLUMNS = ['shortName', 'name', 'country', 'language', 'file'] as const;

/** The key of stakeholders: one table, by group. */
export function stakeholdersPart(page: Page): string {
  const { digest, labels, contents, line } = page;
  const groups = byGroup(countedSubmissions(digest), ({ group }) => group, labels);
  const heading = contents.heading(1, label(page, 'stakeholders'), '_Stakeholders');
  if (groups.length === 0) return heading + plain(page, 'Normal', label(page, 'none'));
  const rows = groups.flatMap(({ label: name, items }): Row[] => [
    band(`${name} (${items.length})`, page),
    ...items.map((submission): Row => {
      const {
        short,
        name: full,
        mark,
        country,
        language,
        file,
      } = submissionView(submission, labels);
      const texts = [enclosed(short) + mark, enclosed(full), country, language, enclosed(file)];
      return { cells: texts.map((text) => ({ content: runs(text, page) })) };
    }),
  ]);
  const key = table([3, 5, 1.2, 1.6, 4], [headRow(COLUMNS, page), ...rows], line);
  // A document must not end with a table.
  return heading + key + plain(page, 'Normal', '');
}

function band(text: string, { line }: Page): Row {
  return {
    kind: 'band',
    cells: [{ content: runs(text, { line, bold: true }), span: COLUMNS.length }],
  };
}
