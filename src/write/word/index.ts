import type { Digest } from '../../model/index.js';
import type { Labels } from '../labels.js';
import { coveragePart, ledgerPart, titlePart } from './front.js';
import { wordFile } from './package.js';
import { label, pageOf } from './page.js';
import { questionPart } from './question.js';
import { stakeholdersPart } from './stakeholders.js';

/**
 * `digest.docx`: the ledger in short, coverage, every question with its answers, each quotation with its citation in a
 * footnote, and the key of stakeholders. The same bytes for the same digest.
 */
export async function renderWord(digest: Digest, labels: Labels): Promise<Buffer> {
  const page = pageOf(digest, labels);
  const parts = [
    ledgerPart(page),
    coveragePart(page),
    ...digest.call.questions.map((question) => questionPart(question, page)),
    stakeholdersPart(page),
  ];
  // The contents stand before the headings that they list.
  const body = [titlePart(page), page.contents.written(label(page, 'contents')), ...parts];
  return wordFile(
    { title: label(page, 'title'), body: body.join(''), footnotes: page.notes.written() },
    digest,
  );
}
