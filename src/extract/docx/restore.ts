import type { Diagnostic } from '../../model/index.js';
import { createLabeller } from '../lists/list-labels.js';
import { createPager } from '../pages.js';
import type { ParagraphFacts } from './facts.js';
import { DocxFailure } from './failure.js';
import { readNumbering } from './numbering.js';
import type { WordPackage } from './package.js';
import { createParagraphReader } from './paragraph-look.js';
import { createRunReader } from './run-look.js';
import { createSections, hasEvenPages } from './sections.js';
import { readBlocks, type Gathering } from './story.js';
import { readStyles } from './styles.js';
import { xmlElement } from './write-xml.js';
import { childNamed, childrenNamed, textOf, wholeNumber, type XmlElement } from './xml.js';

/** What the copy is made of, and what it cannot carry. */
export interface Restored {
  /** Paragraphs of the body, then of the headers and footers. */
  readonly paragraphs: readonly XmlElement[];
  readonly footnotes: readonly XmlElement[];
  readonly endnotes: readonly XmlElement[];
  readonly facts: readonly ParagraphFacts[];
  /** Absent where the file records no pages. */
  readonly pages: number | undefined;
  readonly warnings: readonly Diagnostic[];
}

/** Writes out what Word computes: list numbers, pages, what is hidden, deleted or a placeholder. */
export async function restore(file: WordPackage): Promise<Restored> {
  const styles = readStyles(await file.related('styles'));
  const numbering = readNumbering(await file.related('numbering'), styles.listOf);
  const gathering: Gathering = {
    paragraphLook: createParagraphReader(styles, numbering),
    runLook: createRunReader(styles),
    facts: [],
    tables: 0,
    foreign: false,
  };
  const body = childNamed(file.main, 'w:body');
  if (body === undefined) throw new DocxFailure('damaged');
  const story = () => ({ gathering, labelOf: createLabeller(numbering) });
  const pager = createPager();
  const sections = createSections(body, pager, hasEvenPages(await file.related('settings')));
  const paragraphs = readBlocks(
    body,
    { ...story(), kind: 'body', pager, endSection: sections.end },
    { silent: false },
  );
  const notes = async (type: 'footnote' | 'endnote'): Promise<XmlElement[]> => {
    const noteStory = { ...story(), kind: 'note' as const };
    return childrenNamed(await file.related(`${type}s`), `w:${type}`)
      .filter((note) => !(note.attributes['w:type'] ?? '').toLowerCase().includes('separator'))
      .map((note) =>
        xmlElement(
          note.name,
          { 'w:id': note.attributes['w:id'] ?? '' },
          readBlocks(note, noteStory, { silent: false }),
        ),
      );
  };
  const footnotes = await notes('footnote');
  const endnotes = await notes('endnote');
  for (const { id, page } of sections.furniture()) {
    const part = await file.byId(id);
    if (part === undefined) continue;
    paragraphs.push(
      ...readBlocks(part, { ...story(), kind: 'furniture', page }, { silent: false }),
    );
  }
  return {
    paragraphs,
    footnotes,
    endnotes,
    facts: gathering.facts,
    pages: pager.pages(countedPages(file.statistics)),
    warnings: [...file.warnings, ...(gathering.foreign ? [foreignPart()] : [])],
  };
}

function countedPages(statistics: XmlElement | undefined): number | undefined {
  const pages = childNamed(statistics, 'ep:Pages');
  return pages && wholeNumber(textOf(pages).trim());
}

function foreignPart(): Diagnostic {
  return {
    code: 'embedded-part',
    severity: 'warning',
    message:
      'The Word file takes in a part of its text from another format; that part was not read.',
    remedy: 'Open it in a word processor, save it as .docx, and run again.',
  };
}
