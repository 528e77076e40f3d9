import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readDocx } from '../../../src/extract/docx/index.js';

const SHARED = new URL('../../../../shared/', import.meta.url);
const INBOX = new URL('corpus/inbox/', SHARED);
const GOLD = new URL('corpus/gold/', SHARED);
const TORTURE = new URL('torture/word/', SHARED);

/** Counted as skipped where there is nothing to measure against. */
const itWithCorpus = existsSync(INBOX) ? it : it.skip;
const itWithTorture = existsSync(TORTURE) ? it : it.skip;
if (!existsSync(INBOX)) {
  process.stderr.write('note: the labelled corpus is absent; text fidelity was not measured\n');
}
if (!existsSync(TORTURE)) {
  process.stderr.write('note: the files that once broke a reader are absent; none was read\n');
}

/** As the project's score takes a text apart: letters and digits, a Chinese character each, marks aside. */
function tokensOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase().normalize('NFD');
  return plain.replace(/\p{M}+|ـ/gu, '').match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
}

/** Share of the pairs of neighbouring tokens of `wanted`, line by line, that `text` has. */
function shareFound(wanted: string, text: string): number {
  const found = ` ${tokensOf(text).join(' ')} `;
  const pairs = wanted.split('\n').flatMap((line) => {
    const tokens = tokensOf(line);
    return tokens.length < 2
      ? tokens
      : tokens.slice(1).map((token, index) => `${tokens[index] ?? ''} ${token}`);
  });
  return pairs.filter((pair) => found.includes(` ${pair} `)).length / Math.max(pairs.length, 1);
}

interface Gold {
  readonly file: string;
  readonly format: string;
  readonly answers: Readonly<Record<string, string>>;
}

function wordGold(): Gold[] {
  return readdirSync(GOLD)
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, GOLD), 'utf8')) as Gold)
    .filter(({ format }) => format === 'docx');
}

describe('against labelled submissions', () => {
  itWithCorpus('the text holds at least 99 % of every answer', async () => {
    const golds = wordGold();
    expect(golds.length).toBeGreaterThan(0);
    for (const { file, answers } of golds) {
      const { value } = await readDocx(readFileSync(new URL(encodeURIComponent(file), INBOX)));
      for (const answer of Object.values(answers)) {
        expect(shareFound(answer, value?.text ?? '')).toBeGreaterThanOrEqual(0.99);
      }
    }
  });
});

describe('against files that once broke a reader', () => {
  itWithTorture('each ends with a document or with one error', async () => {
    const names = readdirSync(TORTURE).filter((name) => /\.doc[xm]$/.test(name));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const { value, diagnostics } = await readDocx(
        readFileSync(new URL(encodeURIComponent(name), TORTURE)),
      );
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      expect([name, errors.length]).toEqual([name, value === undefined ? 1 : 0]);
    }
  });
});
