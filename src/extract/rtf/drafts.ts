import type { DraftBlock } from '../compose.js';
import { draftRawText } from '../raw-blocks.js';
import type { Reading } from './reading.js';
import type { RtfBlock } from './story.js';
import { createGrids } from './tables.js';

/** The blocks of a file in order; `isPaged` is false where the file's pages are not to be trusted. */
export function draftBlocks(reading: Reading, isPaged: boolean): DraftBlock[] {
  const { story, notes } = reading;
  const text = { body: story.blocks, notes, furniture: shownFurniture(reading) };
  return draftRawText(text, createGrids(), isPaged);
}

function shownFurniture({ furniture, titlePages, facingPages }: Reading): RtfBlock[] {
  return furniture
    .filter(({ pages, section }) => {
      if (pages === 'f') return titlePages[section] ?? false;
      return pages === 'l' ? facingPages : true;
    })
    .flatMap(({ blocks }) => blocks);
}
