import { createLabeller } from '../lists/list-labels.js';
import { createPager } from '../pages.js';
import { DocxFailure } from './failure.js';
import { readDiagrams } from './diagrams.js';
import { noteCounterOf } from './note-numbering.js';
import { readNumbering } from './numbering.js';
import type { WordPackage } from './package.js';
import { createParagraphReader } from './paragraph-look.js';
import { createRunReader } from './run-look.js';
import { createSections, hasEvenPages, sectionsIn } from './sections.js';
import { noteKey, type Shown } from './shown.js';
import { readBlocks, type Gathering, type Story } from './story.js';
import { readStyles } from './styles.js';
import type { Survey } from './survey.js';
import { readTakenIn, type ReadWord } from './taken-in.js';
import { childNamed, childrenNamed, textOf, wholeNumber, type XmlElement } from './xml.js';

/** A Word file as it shows. */
export interface Restored {
  readonly body: readonly Shown[];
  /** By the key of their references. */
  readonly notes: ReadonlyMap<string, readonly Shown[]>;
  /** The headers and footers that show, each once. */
  readonly furniture: readonly Shown[];
  /** Absent where the file records no pages. */
  readonly pages: number | undefined;
}

/**
 * Works out what Word computes: list numbers, pages, what is hidden, deleted or a placeholder. `readWord` reads the
 * Word files that this one takes in. Throws `DocxFailure`.
 */
export async function restore(
  file: WordPackage,
  survey: Survey,
  readWord: ReadWord,
): Promise<Restored> {
  const body = childNamed(file.main, 'w:body');
  if (body === undefined) throw new DocxFailure('damaged');
  const styles = readStyles(await file.related('styles'));
  const numbering = readNumbering(await file.related('numbering'), styles);
  const settings = await file.related('settings');
  const numbered = sectionsIn(body);
  const noteCounters = {
    footnote: noteCounterOf('footnote', numbered, settings),
    endnote: noteCounterOf('endnote', numbered, settings),
  };
  const gathering: Gathering = {
    paragraphLook: createParagraphReader(styles, numbering),
    runLook: createRunReader(styles),
    takenIn: await readTakenIn(file, survey, readWord),
    diagrams: await readDiagrams(file, survey),
    noteCounters,
    tables: 0,
  };
  const story = (kind: Story['kind']) => ({
    gathering,
    kind,
    labelOf: createLabeller(numbering),
    shown: [],
  });
  const pager = createPager();
  const sections = createSections(body, pager, hasEvenPages(settings));
  const endSection = (): void => {
    sections.end();
    for (const counter of Object.values(noteCounters)) counter.endSection();
  };
  const bodyStory: Story = { ...story('body'), pager, endSection };
  readBlocks(body, bodyStory, { silent: false });
  const notes = new Map<string, readonly Shown[]>();
  for (const type of ['footnote', 'endnote'] as const) {
    const noteStory = story('note');
    for (const note of notesIn(await file.related(`${type}s`), type)) {
      const shown: Shown[] = [];
      readBlocks(note, { ...noteStory, shown }, { silent: false });
      notes.set(noteKey(type, note.attributes['w:id'] ?? ''), shown);
    }
  }
  const furniture: Shown[] = [];
  for (const { id, page } of sections.furniture()) {
    const part = await file.byId(id);
    if (part === undefined) continue;
    readBlocks(part, { ...story('furniture'), shown: furniture, page }, { silent: false });
  }
  const pages = pager.pages(countedPages(file.statistics));
  return { body: bodyStory.shown, notes, furniture, pages };
}

/** The notes of a part, without the lines that part them from the text. */
function notesIn(part: XmlElement | undefined, type: 'footnote' | 'endnote'): XmlElement[] {
  return childrenNamed(part, `w:${type}`).filter(
    ({ attributes }) => !/separator|notice/i.test(attributes['w:type'] ?? ''),
  );
}

function countedPages(statistics: XmlElement | undefined): number | undefined {
  const pages = childNamed(statistics, 'ep:Pages');
  return pages && wholeNumber(textOf(pages).trim());
}
