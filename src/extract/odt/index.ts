import type { Document, DocumentProperties, Result } from '../../model/index.js';
import { result } from '../../model/index.js';
import { composeDocument } from '../compose.js';
import { ReadFailure } from '../failure.js';
import { createNoteCounter, type NoteCounter } from '../note-marks.js';
import { createPager, type Pager } from '../pages.js';
import { draftRawText } from '../raw-blocks.js';
import { childNamed, elementsOf, textOf, wholeNumber, type XmlElement } from '../xml.js';
import { failureDiagnostic } from './failure.js';
import { createLists } from './lists.js';
import { furnitureOf } from './page-styles.js';
import { openPackage, textOfPackage, type OdtPackage } from './package.js';
import { readBlocks, type Gathering, type OdtBlock, type Story } from './story.js';
import { readStyles } from './styles.js';

/**
 * Reads an OpenDocument text (ISO/IEC 26300, OpenDocument 1.0 to 1.3), packed or flat, with list numbers as LibreOffice
 * shows them. The value is undefined where it cannot be read; then the one error is `damaged`, `encrypted`,
 * `too-large`, `unsafe-xml` or `empty`. Pages are given only where the breaks in the file are all that were counted.
 */
export async function readOdt(bytes: Uint8Array): Promise<Result<Document | undefined>> {
  try {
    const file = await openPackage(bytes);
    const document = readPackage(file);
    if (document.blocks.every(({ kind }) => kind === 'furniture')) throw new ReadFailure('empty');
    return result(document, file.warnings);
  } catch (error) {
    return result(undefined, [
      failureDiagnostic(error instanceof ReadFailure ? error.code : 'damaged'),
    ]);
  }
}

function readPackage(file: OdtPackage): Document {
  const gathering: Gathering = {
    lists: createLists(),
    notes: [],
    masterPages: new Map(),
    counters: { footnote: countedAs('decimal'), endnote: countedAs('lowerRoman') },
    tables: 0,
  };
  const pager = createPager();
  const body: OdtBlock[] = [];
  const story: Story = {
    gathering,
    role: 'body',
    styles: readStyles(file.content, file.styles),
    pager,
    page: pager.page,
    blocks: body,
  };
  const text = textOfPackage(file);
  readBlocks(text, story, {});
  const furniture = furnitureOf(file, gathering);
  const meta = childNamed(file.meta, 'office:meta');
  const pages = pagesOf(pager, meta, hasSoftBreaks(text));
  const drafts = draftRawText(
    { body, notes: gathering.notes, furniture },
    (cell) => cell,
    pages !== undefined,
  );
  return composeDocument(drafts, {
    ...(pages !== undefined && { pages }),
    properties: propertiesOf(meta),
  });
}

function pagesOf(
  pager: Pager,
  meta: XmlElement | undefined,
  isRecorded: boolean,
): number | undefined {
  const statistics = childNamed(meta, 'meta:document-statistic');
  const counted = wholeNumber(statistics?.attributes['meta:page-count']);
  if (counted === undefined && !isRecorded) return undefined;
  const pages = pager.pages(counted);
  return pages !== undefined && pages >= (counted ?? 0) ? pages : undefined;
}

function hasSoftBreaks(element: XmlElement): boolean {
  return elementsOf(element).some(
    (child) => child.name === 'text:soft-page-break' || hasSoftBreaks(child),
  );
}

function propertiesOf(meta: XmlElement | undefined): DocumentProperties {
  const value = (name: string): string => {
    const element = childNamed(meta, name);
    return element === undefined ? '' : textOf(element).replace(/\s+/g, ' ').trim();
  };
  const title = value('dc:title');
  const author = value('meta:initial-creator') || value('dc:creator');
  return { ...(title !== '' && { title }), ...(author !== '' && { author }) };
}

function countedAs(format: string): NoteCounter {
  return createNoteCounter(() => ({ format, start: 1, restart: 'never' }));
}
