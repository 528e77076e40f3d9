import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import JSZip from 'jszip';
import { readDocx } from '../../../src/extract/docx/index.js';
import {
  abstractList,
  bytesOf,
  cell,
  level,
  list,
  listed,
  paragraph,
  run,
  table,
  wordArchive,
} from './word-file.js';

const SAMPLES = new URL('../../../samples/inbox/', import.meta.url);

/** A part of everything that the reader knows. */
const RICH = wordArchive({
  body:
    listed('Housing', 1) +
    paragraph(
      `${run('See')}<w:r><w:footnoteReference w:id="1"/></w:r><w:ins w:id="1" w:author="a">${run('new')}</w:ins>`,
    ) +
    table(cell(paragraph(run('a'))) + cell(table(cell(paragraph(run('b')))))) +
    `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${paragraph(run('?'))}</w:sdtContent></w:sdt>` +
    paragraph(`<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num></m:f></m:oMath>`),
  numbering: abstractList(0, level(0, 'decimal', '%1.')) + list(1, 0),
  footnotes: `<w:footnote w:id="1">${paragraph(run('A note.'))}</w:footnote>`,
  styles:
    '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>',
});

async function endsWell(bytes: Uint8Array): Promise<void> {
  const { value, diagnostics } = await readDocx(bytes);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors).toHaveLength(value === undefined ? 1 : 0);
}

const flips = (length: number) =>
  fc.array(fc.tuple(fc.nat(length - 1), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: 12,
  });

function spoil(bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
  const spoilt = Uint8Array.from(bytes);
  for (const [at, by] of changes) spoilt[at] = (spoilt[at] ?? 0) ^ by;
  return spoilt;
}

async function spoilPart(
  bytes: Uint8Array,
  name: string,
  change: (text: string) => string,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const text = (await zip.file(name)?.async('string')) ?? '';
  return bytesOf(zip.file(name, change(text)));
}

describe('a spoilt Word file', () => {
  it('ends with a document or one error, whatever bytes of its archive are changed or cut off', async () => {
    const good = await bytesOf(RICH);
    const cuts = fc.nat(good.length - 1).map((at) => good.slice(0, at));
    const spoilt = fc.oneof(
      flips(good.length).map((changes) => spoil(good, changes)),
      cuts,
    );
    await fc.assert(fc.asyncProperty(spoilt, endsWell), { numRuns: 200, seed: 57 });
  }, 120_000);

  it('ends so whatever characters of its parts are changed, cut out or doubled', async () => {
    const good = await bytesOf(RICH);
    const parts = ['document', 'numbering', 'styles', 'footnotes', '_rels/document.xml.rels'].map(
      (name) => (name.includes('/') ? `word/${name}` : `word/${name}.xml`),
    );
    const change = fc.record({
      part: fc.constantFrom(...parts),
      at: fc.nat(10_000),
      length: fc.nat(40),
      text: fc.constantFrom('', '<', '>', '"', '&', '9', '\u0000', '<w:p>', '</w:p>', 'w:val="-1"'),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ part, at, length, text }) => {
        const edit = (xml: string) => {
          const place = at % Math.max(xml.length, 1);
          return xml.slice(0, place) + text + xml.slice(place + length);
        };
        await endsWell(await spoilPart(good, part, edit));
      }),
      { numRuns: 200, seed: 12 },
    );
  }, 120_000);

  it('ends so where elements have lost, changed or swapped places', async () => {
    const good = await bytesOf(RICH);
    const xml = (await RICH.file('word/document.xml')?.async('string')) ?? '';
    const names = [...new Set([...xml.matchAll(/<(w:\w+)/g)].map(([, name]) => name ?? ''))];
    const change = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names));
    await fc.assert(
      fc.asyncProperty(change, async ([from, to]) => {
        const renamed = (text: string) =>
          text.replace(new RegExp(`(</?)${from}(?=[ />])`, 'g'), `$1${to}`);
        await endsWell(await spoilPart(good, 'word/document.xml', renamed));
      }),
      { numRuns: 150, seed: 2025 },
    );
  }, 120_000);

  it('ends so for changes to a sample of a real layout', async () => {
    const sample = readFileSync(
      new URL(encodeURIComponent('江澜大学 人权与基层治理研究所 意见书(修订2).docx'), SAMPLES),
    );
    await fc.assert(
      fc.asyncProperty(flips(sample.length), (changes) => endsWell(spoil(sample, changes))),
      { numRuns: 60, seed: 30 },
    );
  }, 120_000);
});
