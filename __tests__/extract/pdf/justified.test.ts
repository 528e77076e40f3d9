import { describe, expect, it } from '@jest/globals';
import { readPdf } from '../../../src/extract/pdf/index.js';
import { rawPdf, show } from './raw-pdf.js';

async function textOf(content: string): Promise<string> {
  const { value } = await readPdf(rawPdf([{ content }]));
  if (value === undefined) throw new Error('not read');
  return value.text;
}

/** Words of a line at places of their own, as a justified line of a browser or a word processor has them. */
type Word = readonly [x: number, text: string];

function column(left: number, lines: readonly (string | readonly Word[])[]): string {
  return lines
    .map((line, i) => {
      const words: readonly Word[] = typeof line === 'string' ? [[0, line]] : line;
      return words.map(([x, text]) => show(left + x, 150 + 12 * i, text)).join('');
    })
    .join('');
}

function plain(lines: readonly (string | readonly Word[])[]): string {
  return lines
    .map((line) => (typeof line === 'string' ? line : line.map(([, text]) => text).join(' ')))
    .join(' ');
}

const FULL = 'Every complaint that reaches the mayor of any town';

const WIDE = [
  FULL,
  [
    [0, 'inter-administrational'],
    [132, 'intercommunalization'],
  ],
  [
    [0, 'recommendations-based'],
    [136, 'micro-implementation'],
  ],
  [
    [0, 'counter-intergovernment'],
    [134, 'internationalizations'],
  ],
  FULL,
] as const;

const THREE = [
  FULL,
  [
    [0, 'the'],
    [47, 'interregional'],
    [135, 'recommendations-led'],
  ],
  [
    [0, 'coordinating'],
    [79, 'annual'],
    [134, 'micro-implementation'],
  ],
  [
    [0, 'a'],
    [49, 'multi-annual'],
    [147, 'intergovernmentals'],
  ],
  FULL,
] as const;

const ACROSS = [
  [
    [0, 'administrations and'],
    [110, 'offices'],
    [160, 'answered'],
  ],
  ...WIDE.slice(1, 4),
  'and the answer.',
] as const;

const OTHER = Array.from(
  { length: 5 },
  (_, i) => `right line ${i + 1} of words that fill the column`,
);

describe('justified lines', () => {
  it.each([
    ['of two words', WIDE],
    ['of three words', THREE],
    ['below a line whose words stand elsewhere', ACROSS],
  ])('%s keep their order though their gaps stand below one another', async (_, lines) => {
    expect(await textOf(column(72, lines))).toBe(plain(lines));
  });

  it('do so in a column of a page that has two', async () => {
    const eight = [...WIDE, ...THREE];
    const right = [...OTHER, ...OTHER];
    expect(await textOf(column(72, eight) + column(330, right))).toBe(
      `${plain(eight)} ${plain(right)}`,
    );
  });
});
