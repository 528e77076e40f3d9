import { clustersOf, foldedGlyphs, type Cluster } from './clusters.js';
import type { Rule } from './ink.js';
import type { Ink } from './read-ink.js';
import { runsOf, type Run } from './rows.js';
import { tablesOf, type Table } from './tables.js';
import { uprightPages, type Turned } from './upright.js';

/** What a page draws, taken apart into text and tables that run from left to right. */
export interface Drawn {
  readonly height: number;
  readonly rules: readonly Rule[];
  readonly runs: readonly Run[];
  readonly tables: readonly Table[];
  /** Text that runs up or down beside the rest, such as along a margin. */
  readonly aside: readonly (readonly Run[])[];
  /** Text at an angle across the page, as a watermark is. */
  readonly oblique: readonly (readonly Run[])[];
}

/** A page that is taken apart when it is needed. */
export interface Sheet {
  readonly ink: Ink;
  drawn(): Drawn;
}

/** Glyphs of a document whose pages stay taken apart: those of a longer one would fill the memory. */
const KEPT = 200_000;

/** The pages of a document; those of a long one are taken apart anew each time. */
export function sheetsOf(pages: readonly Ink[]): Sheet[] {
  const glyphs = pages.reduce((sum, page) => sum + page.glyphs.indices.length / 2, 0);
  return pages.map((ink) => {
    let kept: Drawn | undefined;
    return {
      ink,
      drawn() {
        const drawn = kept ?? drawnOf(ink);
        if (glyphs <= KEPT) kept = drawn;
        return drawn;
      },
    };
  });
}

function runsIn({ page }: Turned<Cluster>): readonly Run[] {
  return runsOf(clustersOf(page.glyphs));
}

function drawnOf(ink: Ink): Drawn {
  const page = { ...ink, glyphs: foldedGlyphs(ink.glyphs) };
  const [main, ...others] = uprightPages(page);
  const upright = main?.page ?? page;
  const { tables, rest } = tablesOf(upright, clustersOf(upright.glyphs));
  return {
    height: upright.height,
    rules: upright.rules,
    tables,
    runs: runsOf(rest),
    aside: others.filter(({ turn }) => turn % 90 === 0).map(runsIn),
    oblique: others.filter(({ turn }) => turn % 90 !== 0).map(runsIn),
  };
}
