import type { Document, DocumentProperties, Result } from '../../model/index.js';
import { result } from '../../model/index.js';
import { composeDocument } from '../compose.js';
import { ReadFailure } from '../failure.js';
import { draftBlocks } from './drafts.js';
import { failureDiagnostic, truncatedDiagnostic, unreadEndDiagnostic } from './failure.js';
import { readFile } from './read.js';
import type { Reading } from './reading.js';

/** A file may begin with a byte order mark or white space. */
const SIGNATURE = /^(?:\u00ef\u00bb\u00bf)?\s*\{\\rtf/;

/**
 * Reads an RTF file (Rich Text Format Specification 1.9.1). The value is undefined where it cannot be read; then the
 * one error is `damaged`, `too-large` or `empty`. A file that ends too early is read as far as it goes, with the
 * warning `truncated`; one whose
 * groups are closed too early likewise, with `unread-end`. Pages are given only where the breaks in the file are all that its writer counted.
 */
export function readRtf(bytes: Uint8Array): Promise<Result<Document | undefined>> {
  return Promise.resolve(read(bytes));
}

function read(bytes: Uint8Array): Result<Document | undefined> {
  const beginning = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  if (!SIGNATURE.test(beginning)) return result(undefined, [failureDiagnostic('damaged')]);
  try {
    const { reading, isTruncated, goesOn } = readFile(bytes);
    const { pager, countedPages } = reading;
    const pages = countedPages > 0 ? pager.pages(countedPages) : undefined;
    const document = composeDocument(draftBlocks(reading, pages !== undefined), {
      ...(pages !== undefined && { pages }),
      properties: propertiesOf(reading),
    });
    if (document.blocks.every(({ kind }) => kind === 'furniture')) {
      return result(undefined, [failureDiagnostic(isTruncated ? 'damaged' : 'empty')]);
    }
    return result(document, [
      ...(isTruncated ? [truncatedDiagnostic()] : []),
      ...(goesOn ? [unreadEndDiagnostic()] : []),
    ]);
  } catch (error) {
    const isTooLarge = error instanceof ReadFailure && error.code === 'too-large';
    return result(undefined, [failureDiagnostic(isTooLarge ? 'too-large' : 'damaged')]);
  }
}

function propertiesOf({ properties }: Reading): DocumentProperties {
  const { title, author, company } = properties;
  const inOneLine = [title, author, company].map((text) => text.replace(/\s+/g, ' ').trim());
  const [named = '', by = '', body = ''] = inOneLine;
  return {
    ...(named !== '' && { title: named }),
    ...(by !== '' && { author: by }),
    ...(body !== '' && { company: body }),
  };
}
