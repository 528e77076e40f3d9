import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readPdf } from '../../../src/extract/pdf/index.js';
import { orderedRecall, recall, signsOf, tokensOf } from '../fidelity.js';

const corpus = new URL('../../../../shared/corpus/', import.meta.url);
const there = existsSync(corpus);
/** Counted as skipped where there is nothing to measure against. */
const itWithCorpus = there ? it : it.skip;
if (!there) {
  process.stderr.write('note: the labelled corpus is absent; text fidelity was not measured\n');
}

const LEAST_TOKENS = 0.995;
const LEAST_ORDER = 0.99;

function pairsOf(tokens: readonly string[]): string[] {
  return tokens.slice(1).map((token, i) => `${tokens[i] ?? ''} ${token}`);
}

function least(values: readonly number[]): number {
  return Math.min(1, ...values);
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
      const paragraphs = [...new Set(Object.values(answers).flatMap((text) => text.split('\n')))];
      const wanted = paragraphs.map(tokensOf);
      const figures = {
        tokens: recall(wanted.flat(), found),
        signs: recall(paragraphs.flatMap(signsOf), signsOf(value.text)),
        pairs: recall(wanted.flatMap(pairsOf), pairsOf(found)),
        order: least(wanted.map((paragraph) => orderedRecall(paragraph, found))),
      };
      expect([file, figures.tokens >= LEAST_TOKENS, figures.signs >= LEAST_TOKENS]).toEqual([
        file,
        true,
        true,
      ]);
      expect([file, figures.pairs >= LEAST_ORDER, figures.order >= LEAST_ORDER]).toEqual([
        file,
        true,
        true,
      ]);
    }
    expect(readable).toBeGreaterThan(0);
  });
});
