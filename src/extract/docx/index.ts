import type { Document, DocumentProperties, Result } from '../../model/index.js';
import { result } from '../../model/index.js';
import { composeDocument } from '../compose.js';
import { openArchive } from './archive.js';
import { writeCopy } from './copy.js';
import { draftBlocks } from './drafts.js';
import { DocxFailure, failureDiagnostic } from './failure.js';
import { readModel } from './mammoth-model.js';
import { openPackage } from './package.js';
import { restore } from './restore.js';
import { childNamed, textOf, type XmlElement } from './xml.js';

/**
 * Reads a Word file (.docx or .docm, ECMA-376 transitional or strict). The value is undefined where it cannot be
 * read; then the one error is `damaged`, `encrypted`, `too-large`, `unsafe-xml` or `empty`.
 *
 * mammoth reads the text. What it loses is written into a copy first: list numbers, pages, headers and footers; and
 * what Word does not show is left out of it.
 */
export async function readDocx(bytes: Uint8Array): Promise<Result<Document | undefined>> {
  try {
    const file = await openPackage(await openArchive(bytes));
    const restored = await restore(file);
    const model = await readModel(await writeCopy(restored));
    const { facts, pages, warnings } = restored;
    const document = composeDocument(draftBlocks(model, facts, pages !== undefined), {
      ...(pages !== undefined && { pages }),
      properties: propertiesOf(file.properties),
    });
    if (document.blocks.every(({ kind }) => kind === 'furniture')) throw new DocxFailure('empty');
    return result(document, warnings);
  } catch (error) {
    return result(undefined, [
      failureDiagnostic(error instanceof DocxFailure ? error.code : 'damaged'),
    ]);
  }
}

function propertiesOf(core: XmlElement | undefined): DocumentProperties {
  const value = (name: string): string => {
    const element = childNamed(core, name);
    return element === undefined ? '' : textOf(element).replace(/\s+/g, ' ').trim();
  };
  const title = value('dc:title');
  const author = value('dc:creator');
  return { ...(title !== '' && { title }), ...(author !== '' && { author }) };
}
