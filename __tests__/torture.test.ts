import { cp, readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadCall } from '../src/call/index.js';
import type { Digest } from '../src/model/index.js';
import { digestInbox } from '../src/pipeline.js';
import { inFolder } from './folder.js';

const MINUTES = 60_000;
const TORTURE = fileURLToPath(new URL('../../shared/torture', import.meta.url));
const SAMPLES = fileURLToPath(new URL('../samples/inbox', import.meta.url));

const itWithTorture = existsSync(TORTURE) ? it : it.skip;
if (!existsSync(TORTURE)) {
  process.stderr.write('note: the folder of files that broke other readers is not there\n');
}

const good = (await readdir(SAMPLES)).filter((_, index) => index % 5 === 0);

/** Of the good files, and of them beside all the bad ones. */
let alone: Digest;
let beside: Digest;

beforeAll(async () => {
  if (!existsSync(TORTURE)) return;
  const call = await loadCall('hrc-57-12');
  // Text recognition is left out: it takes seconds a page, and each page has a time of its own.
  const settings = {
    call,
    lang: 'en',
    citeStyle: 'thematic',
    ocr: 'never',
    timeout: 20_000,
  } as const;
  await inFolder(async (folder) => {
    for (const name of good) await cp(join(SAMPLES, name), join(folder, name));
    alone = await digestInbox(folder, settings);
    await cp(TORTURE, folder, { recursive: true });
    beside = await digestInbox(folder, settings);
  });
}, 10 * MINUTES);

describe('files that broke other readers', () => {
  itWithTorture(
    'end with one status each, and a reason and a remedy where they were not read',
    () => {
      const { ledger, submissions, problems } = beside;
      expect(Object.values(ledger.byStatus).reduce((sum, n) => sum + n, 0)).toBe(ledger.received);
      expect(new Set(submissions.map(({ id }) => id)).size).toBe(ledger.received);
      expect(ledger.received).toBeGreaterThan(alone.ledger.received);
      for (const { id, file, status } of submissions) {
        const errors = problems.filter(
          ({ submission, severity }) => submission === id && severity === 'error',
        );
        const told = errors.every(({ message, remedy }) => message !== '' && remedy !== undefined);
        expect({ file, status, told }).toEqual({ file, status, told: true });
        const fits = status === 'complete' ? errors.length === 0 : errors.length > 0;
        expect({ file, status, fits }).toEqual({ file, status, fits: true });
      }
      expect(problems.map(({ code }) => code)).not.toContain('reader-not-started');
    },
  );

  itWithTorture('change nothing in what is read of a good file beside them', () => {
    expect(alone.ledger.counted).toBe(good.length);
    expect(partsOf(beside, good)).toEqual(partsOf(alone, good));
  });
});

/** All that a digest says of some files; key sentences are weighed beside all others, and left out. */
function partsOf(
  { submissions, answers, coverage, passages, problems }: Digest,
  files: readonly string[],
) {
  const ids = new Set(submissions.flatMap(({ id, file }) => (files.includes(file) ? [id] : [])));
  const own = <T extends { readonly submission?: string }>(rows: readonly T[]): T[] =>
    rows.filter(({ submission }) => submission !== undefined && ids.has(submission));
  return {
    submissions: submissions.filter(({ id }) => ids.has(id)),
    answers: own(answers).map((answer) => ({ ...answer, keySentences: [] })),
    coverage: own(coverage),
    passages: own(passages),
    problems: own(problems),
  };
}
