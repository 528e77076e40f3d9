import type { Outline, OutlineEntry } from './outline.js';

/** A way in which a document may number the questions, other than the call's own. */
export interface Numbering {
  readonly outline: Outline;
  /** Whether "Question 3" written out is counted in this way too, and not only a bare "3.". */
  readonly worded: boolean;
}

/** The ways in which senders drift from a call's numbers. */
export function driftedNumberings(outline: Outline): Numbering[] {
  const numbered = (
    worded: boolean,
    renumber: (entry: OutlineEntry) => OutlineEntry,
  ): Numbering => ({
    outline: { ...outline, entries: outline.entries.map(renumber) },
    worded,
  });
  const parts = outline.entries.filter(({ parent }) => parent !== undefined);
  const counted = { ...outline, mains: outline.entries.map(({ index }) => index) };
  return [
    // Sections run ahead of the questions where an introduction is the first.
    numbered(false, (entry) =>
      entry.parent === undefined ? { ...entry, ordinal: entry.ordinal + 1 } : entry,
    ),
    ...(parts.length === 0
      ? []
      : [
          // Letters run on: 2.a, 2.b, 2.c, 3.d, 3.e.
          numbered(true, (entry) => {
            const at = parts.indexOf(entry);
            return at < 0 ? entry : { ...entry, ordinal: at + 1 };
          }),
          // Questions and parts are counted alike: 1, 2, 3 (which is 2.a), 4.
          {
            outline: {
              ...counted,
              entries: outline.entries.map(({ question, index }) => ({
                question,
                index,
                ordinal: index + 1,
                main: index,
                children: [],
              })),
            },
            worded: false,
          },
        ]),
  ];
}
