import type { Diagnostic, Document, Result } from '../../model/index.js';
import { result } from '../../model/index.js';
import { composeDocument } from '../compose.js';
import { createPager } from '../pages.js';
import { openCompoundFile } from './compound-file.js';
import { openWordFile } from './definitions.js';
import { draftBlocks } from './drafts.js';
import { DocFailure, failureDiagnostic } from './failure.js';
import { readStories } from './read-stories.js';
import { readSummary } from './summary.js';

/**
 * Reads a binary Word file (.doc of Word 97 to 2003, [MS-DOC]; also Word 6 and 95). The value is undefined where it
 * cannot be read; then the one error is `damaged`, `encrypted`, `too-large`, `format-too-old` or `empty`.
 */
export function readDoc(bytes: Uint8Array): Promise<Result<Document | undefined>> {
  return Promise.resolve(read(bytes));
}

function read(bytes: Uint8Array): Result<Document | undefined> {
  try {
    const container = openCompoundFile(bytes);
    const file = openWordFile(container);
    const pager = createPager();
    const stories = readStories(file, pager);
    const summary = readSummary(
      container.stream('\u0005SummaryInformation')?.bytes,
      container.stream('\u0005DocumentSummaryInformation')?.bytes,
    );
    const pages = pager.pages(summary.pages);
    const drafts = draftBlocks(stories, pages !== undefined);
    const document = composeDocument(drafts, {
      ...(pages !== undefined && { pages }),
      properties: summary.properties,
    });
    if (document.blocks.every(({ kind }) => kind === 'furniture')) {
      throw new DocFailure(file.damaged ? 'damaged' : 'empty');
    }
    return result(document, [
      ...(container.names.has('Macros') ? [macros()] : []),
      ...(file.fib.old ? [oldFormat()] : []),
      ...(file.damaged ? [partlyDamaged()] : []),
    ]);
  } catch (error) {
    return result(undefined, [
      failureDiagnostic(error instanceof DocFailure ? error.code : 'damaged'),
    ]);
  }
}

function macros(): Diagnostic {
  return {
    code: 'macros',
    severity: 'note',
    message: 'The Word file carries macros, which were not run.',
  };
}

function oldFormat(): Diagnostic {
  return {
    code: 'old-format',
    severity: 'warning',
    message:
      'The file was written by Word 6 or 95; its automatic numbers and text boxes were not read.',
    remedy: 'If it has any, open it in a word processor, save it as .docx, and run again.',
  };
}

function partlyDamaged(): Diagnostic {
  return {
    code: 'partly-damaged',
    severity: 'warning',
    message:
      'The Word file is damaged: a part of its text is lost, or its order, numbers and tables are not sure.',
    remedy:
      'Compare it with the file as a word processor shows it, or ask the submitter for a new copy.',
  };
}
