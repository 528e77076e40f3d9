import type { Document, DocumentProperties, Result } from '../../model/index.js';
import { BOUNDS, result } from '../../model/index.js';
import { composeDocument, type DraftBlock } from '../compose.js';
import { openArchive } from './archive.js';
import { remarksOn } from './carried.js';
import { draftBlocks } from './drafts.js';
import { DocxFailure, failureDiagnostic } from './failure.js';
import { openPackage, type WordPackage } from './package.js';
import { restore } from './restore.js';
import { surveyOf, type Survey } from './survey.js';
import { childNamed, textOf, type XmlElement } from './xml.js';

/**
 * Reads a Word file (.docx or .docm, ECMA-376 transitional or strict). The value is undefined where it cannot be
 * read; then the one error is `damaged`, `encrypted`, `too-large`, `unsafe-xml`, `no-text` or `empty`.
 *
 * What Word computes (list numbers, pages, what shows at all) is worked out here; the text of what shows is read by
 * mammoth, which would lose the rest. Nothing outside the bytes is ever opened.
 */
export async function readDocx(bytes: Uint8Array): Promise<Result<Document | undefined>> {
  try {
    const { file, survey, drafts, pages } = await readWordFile(bytes, {
      unpacked: { bytes: 0 },
      depth: 0,
    });
    const document = composeDocument(drafts, {
      ...(pages !== undefined && { pages }),
      properties: propertiesOf(file.properties, file.statistics),
    });
    if (document.text.length > BOUNDS.textLength) throw new DocxFailure('too-large');
    if (document.blocks.every(({ kind }) => kind === 'furniture')) {
      return result(undefined, [
        failureDiagnostic(survey.pictures.length > 0 ? 'no-text' : 'empty'),
      ]);
    }
    return result(document, [...file.warnings, ...remarksOn(file, survey, document.text.length)]);
  } catch (error) {
    return result(undefined, [
      failureDiagnostic(error instanceof DocxFailure ? error.code : 'damaged'),
    ]);
  }
}

interface WordFile {
  readonly file: WordPackage;
  readonly survey: Survey;
  readonly drafts: readonly DraftBlock[];
  readonly pages: number | undefined;
}

/** What files inside one another share. */
interface Nesting {
  readonly unpacked: { bytes: number };
  readonly depth: number;
}

async function readWordFile(bytes: Uint8Array, { unpacked, depth }: Nesting): Promise<WordFile> {
  if (depth > BOUNDS.nesting) throw new DocxFailure('damaged');
  const file = await openPackage(await openArchive(bytes, unpacked));
  const survey = surveyOf(file.main);
  const restored = await restore(file, survey, async (inner) => {
    const { file: innerFile, drafts } = await readWordFile(inner, { unpacked, depth: depth + 1 });
    file.warnings.push(...innerFile.warnings);
    return drafts.filter(({ kind }) => kind !== 'furniture');
  });
  return { file, survey, drafts: draftBlocks(restored), pages: restored.pages };
}

function propertiesOf(
  core: XmlElement | undefined,
  extended: XmlElement | undefined,
): DocumentProperties {
  const value = (from: XmlElement | undefined, name: string): string => {
    const element = childNamed(from, name);
    return element === undefined ? '' : textOf(element).replace(/\s+/g, ' ').trim();
  };
  const title = value(core, 'dc:title');
  const author = value(core, 'dc:creator');
  const company = value(extended, 'ep:Company');
  return {
    ...(title !== '' && { title }),
    ...(author !== '' && { author }),
    ...(company !== '' && { company }),
  };
}
