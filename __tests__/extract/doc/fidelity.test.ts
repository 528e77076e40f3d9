import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readDoc } from '../../../src/extract/doc/index.js';

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

interface Gold {
  readonly file: string;
  readonly format: string;
  readonly answers: Readonly<Record<string, string>>;
}

function docGold(): Gold[] {
  return readdirSync(GOLD)
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, GOLD), 'utf8')) as Gold)
    .filter(({ format }) => format === 'doc');
}

/** Letters and digits. */
function tokensOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

describe('against labelled submissions', () => {
  itWithCorpus('the text holds every line of every answer, word for word', async () => {
    const golds = docGold();
    expect(golds.length).toBeGreaterThan(0);
    for (const { file, answers } of golds) {
      const { value } = await readDoc(readFileSync(new URL(encodeURIComponent(file), INBOX)));
      const found = ` ${tokensOf(value?.text ?? '').join(' ')} `;
      for (const line of Object.values(answers).flatMap((answer) => answer.split('\n'))) {
        expect(found).toContain(` ${tokensOf(line).join(' ')} `);
      }
    }
  });
});

describe('against files that once broke a reader', () => {
  const read = (name: string) => readDoc(readFileSync(new URL(encodeURIComponent(name), TORTURE)));

  itWithTorture('each ends with a document or with one error', async () => {
    const names = readdirSync(TORTURE).filter((name) => name.endsWith('.doc'));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const { value, diagnostics } = await read(name);
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      expect([name, errors.length]).toEqual([name, value === undefined ? 1 : 0]);
    }
  });

  itWithTorture('numbers of many levels are those that Word shows', async () => {
    const { value } = await read('Lists.doc');
    const labels = value?.blocks.flatMap(({ label }) => (label === undefined ? [] : [label])) ?? [];
    expect(labels.filter((label) => /\d/.test(label))).toEqual(
      '1. 2. 3. 1. 2. 2.1. 2.2. 2.2.1. 2.2.2. 2.2.2.1. 2.2.3. 3.'.split(' '),
    );
  });

  itWithTorture('merged cells have the columns of the grid', async () => {
    const { value } = await read('table-merges.doc');
    const cells = value?.blocks.map(({ start, end, cell }) => {
      const text = value.text.slice(start, end);
      return `${text}${cell?.row ?? ''}${cell?.column ?? ''}`;
    });
    expect(cells).toEqual('A00 B03 C10 D11 E12 F14 G21 H22 I24 J24 K30'.split(' '));
  });

  itWithTorture('files of Word 6 and 95 are read', async () => {
    const six = await read('Word6.doc');
    expect(six.value?.text).toBe('The quick brown fox jumps over the lazy dog');
    const ninetyFive = await read('Word95.doc');
    expect(ninetyFive.value?.blocks).toHaveLength(4);
    expect(six.diagnostics.map(({ code }) => code)).toEqual(['old-format']);
  });
});
