import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readPdf } from '../../../src/extract/pdf/index.js';

const corpus = new URL('../../../../shared/corpus/', import.meta.url);
const there = existsSync(corpus);
/** Counted as skipped where there is nothing to measure against. */
const itWithCorpus = there ? it : it.skip;
if (!there) {
  process.stderr.write('note: the labelled corpus is absent; text fidelity was not measured\n');
}

const LEAST_TOKENS = 0.99;
const LEAST_PAIRS = 0.97;

/** The tokens that the score of the corpus compares. */
function tokensOf(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u0640]+/gu, '');
  return plain.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
}

function pairsOf(tokens: readonly string[]): string[] {
  return tokens.slice(1).map((token, i) => `${tokens[i] ?? ''} ${token}`);
}

/** Share of `wanted` that `found` holds, each as often. */
function share(wanted: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>();
  for (const token of found) left.set(token, (left.get(token) ?? 0) + 1);
  const met = wanted.filter((token) => {
    const count = left.get(token) ?? 0;
    left.set(token, count - 1);
    return count > 0;
  });
  return wanted.length === 0 ? 1 : met.length / wanted.length;
}

interface Gold {
  readonly file: string;
  readonly answers: Readonly<Record<string, string>>;
}

function goldOfPdfs(): Gold[] {
  const folder = new URL('gold/', corpus);
  return readdirSync(folder)
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Gold)
    .filter(({ file }) => file.endsWith('.pdf'));
}

describe('the labelled corpus', () => {
  itWithCorpus('has every answer of a readable PDF in the document, word for word', async () => {
    let readable = 0;
    for (const { file, answers } of goldOfPdfs()) {
      const { value } = await readPdf(
        readFileSync(new URL(`inbox/${encodeURIComponent(file)}`, corpus)),
        // The scan has a test of its own.
        { ocr: 'never' },
      );
      if (value === undefined) continue;
      readable += 1;
      const found = tokensOf(value.text);
      // One answer may stand under two questions; a line of the gold is a paragraph.
      const paragraphs = [...new Set(Object.values(answers))].flatMap((text) => text.split('\n'));
      const wanted = paragraphs.map(tokensOf);
      expect([file, share(wanted.flat(), found) >= LEAST_TOKENS]).toEqual([file, true]);
      const pairs = share(wanted.flatMap(pairsOf), pairsOf(found));
      expect([file, pairs >= LEAST_PAIRS]).toEqual([file, true]);
    }
    expect(readable).toBeGreaterThan(0);
  });
});
