import type { Document, Entry, MessageFacts, Segmentation } from '../../model/index.js';
import { findCandidates } from './candidates.js';
import { roledBlocks, senderLines } from './matter.js';

/** Every stretch of a submission's head, end and running headers that may be the name of the body that sent it. */
export function possibleNames(
  entry: Entry,
  document: Document,
  segmentation: Segmentation,
  facts?: MessageFacts,
): readonly string[] {
  const lines = senderLines(entry, document, roledBlocks(document, segmentation), facts);
  const names = findCandidates(lines).flatMap(
    ({ name, abbreviation, group, labelled, line: { zone } }) => {
      const isBody = group !== undefined && group !== 'united-nations';
      if (!isBody && !labelled && abbreviation === undefined) return [];
      return zone === 'file' || zone === 'subject'
        ? []
        : [name, ...(abbreviation ?? '').split(/\s*[/,]\s*/u)];
    },
  );
  return [...new Set(names.filter((name) => name !== ''))];
}
