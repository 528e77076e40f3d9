import type { Diagnostic, Document, Result } from '../../model/index.js';
import { result } from '../../model/index.js';
import { BOUNDS } from '../../model/bounds.js';
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
    const summary = readSummary(container.stream('\u0005SummaryInformation'));
    const pages = pager.pages(summary.pages);
    const drafts = draftBlocks(stories, pages !== undefined);
    if (drafts.length > BOUNDS.blocks) throw new DocFailure('too-large');
    const document = composeDocument(drafts, {
      ...(pages !== undefined && { pages }),
      properties: summary.properties,
    });
    if (document.blocks.every(({ kind }) => kind === 'furniture')) throw new DocFailure('empty');
    return result(document, [
      ...(container.names.has('Macros') ? [macros()] : []),
      ...(file.text.damage === undefined ? [] : [partlyDamaged(file.text.damage)]),
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

function partlyDamaged(damage: 'guessed' | 'incomplete'): Diagnostic {
  return {
    code: 'partly-damaged',
    severity: 'warning',
    message:
      damage === 'guessed'
        ? 'The Word file is damaged: the order of its text was guessed, and numbers or tables may be lost.'
        : 'The Word file is damaged: a part of its text is lost.',
    remedy:
      'Compare it with the file as a word processor shows it, or ask the submitter for a new copy.',
  };
}
