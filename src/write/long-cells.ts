import type { Diagnostic, Digest } from '../model/index.js';
import { guarded } from './cell.js';

/** The most characters that Excel keeps in a cell. */
const EXCEL_CELL = 32_767;

/** A warning for each answer that Excel would cut; the CSV files hold it whole. */
export function longCells({ answers, submissions }: Digest): Diagnostic[] {
  const files = new Map(submissions.map(({ id, file }) => [id, file]));
  return answers
    .filter(({ text }) => guarded(text).length > EXCEL_CELL)
    .map(({ submission, question, text, pageFrom }) => {
      const file = files.get(submission);
      return {
        code: 'long-cell',
        severity: 'warning',
        submission,
        ...(file !== undefined && { file }),
        ...(pageFrom !== undefined && { place: { page: pageFrom } }),
        message: `The answer to question ${question} has ${text.length} characters; Excel keeps ${EXCEL_CELL} in a cell.`,
        remedy: `Read it whole in questions/${question}.md or digest.json; answers.csv holds it whole, too.`,
      };
    });
}
