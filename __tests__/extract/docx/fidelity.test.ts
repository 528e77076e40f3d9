import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readDocx } from '../../../src/extract/docx/index.js';
import { itNeeding } from '../../cli/started.js';
import { orderedRecall, recall, tokensOf } from '../fidelity.js';

const SHARED = new URL('../../../../shared/', import.meta.url);
const INBOX = new URL('corpus/inbox/', SHARED);
const GOLD = new URL('corpus/gold/', SHARED);
const SAMPLES = new URL('../../../samples/inbox/', import.meta.url);
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

/** Has LibreOffice write the text of Word files; it shows list numbers as Word does, and no running headers. */
function textsByLibreOffice(paths: readonly string[], folder: string): void {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const format = 'txt:Text (encoded):UTF8';
  const words = ['--headless', '--convert-to', format, '--outdir', folder, ...paths];
  const { status } = spawnSync('soffice', [`-env:UserInstallation=${profile}`, ...words]);
  expect(status).toBe(0);
}

describe('against another reader', () => {
  itNeeding('soffice')(
    'the text of every sample holds 99.5 % of its words, in its order',
    async () => {
      const names = readdirSync(SAMPLES).filter((name) => name.endsWith('.docx'));
      expect(names.length).toBeGreaterThan(0);
      const folder = mkdtempSync(join(tmpdir(), 'hrc-docx-'));
      try {
        const paths = names.map((name) =>
          fileURLToPath(new URL(encodeURIComponent(name), SAMPLES)),
        );
        textsByLibreOffice(paths, folder);
        for (const path of paths) {
          const text = readFileSync(join(folder, `${basename(path, '.docx')}.txt`), 'utf8');
          const { value } = await readDocx(readFileSync(path));
          const wanted = tokensOf(text);
          const found = tokensOf(value?.text ?? '');
          expect(recall(wanted, found)).toBeGreaterThanOrEqual(0.995);
          expect(orderedRecall(wanted, found)).toBeGreaterThanOrEqual(0.995);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    180_000,
  );
});
