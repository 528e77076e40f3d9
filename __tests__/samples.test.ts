import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadCall } from '../src/call/index.js';
import type { Digest } from '../src/model/index.js';
import { digestInbox } from '../src/pipeline.js';
import { writeDigest } from '../src/write/index.js';
import { filesIn, inFolder } from './folder.js';

/** Set to any value, the tests write `samples/expected` anew instead of comparing; review it in the diff. */
const REGENERATE = process.env['UPDATE_EXPECTED'] !== undefined;

const samples = fileURLToPath(new URL('../samples', import.meta.url));

const FOLDERS = ['inbox', 'broken'] as const;

let digests: Readonly<Record<(typeof FOLDERS)[number], Digest>>;

beforeAll(async () => {
  const call = await loadCall('hrc-57-12');
  // What a recognizer makes of a scan differs between its versions.
  const settings = { call, lang: 'en', citeStyle: 'thematic', ocr: 'never' } as const;
  digests = {
    inbox: await digestInbox(join(samples, 'inbox'), settings),
    broken: await digestInbox(join(samples, 'broken'), settings),
  };
}, 120_000);

/** A line of each is enough to see what changed; a whole diff of these files takes minutes. */
function firstDifference(
  path: string,
  made: Readonly<Record<string, Buffer>>,
  wanted: Readonly<Record<string, Buffer>>,
): string[] {
  const [ours, theirs] = [made, wanted].map((files) => files[path]?.toString().split('\n') ?? []);
  const at = (ours ?? []).findIndex((line, index) => line !== theirs?.[index]);
  if (at < 0 && ours?.length === theirs?.length) return [];
  return [
    `${path}:${at + 1}: ${ours?.[at] ?? '(end)'} <> ${theirs?.[at] ?? '(end)'}`.slice(0, 400),
  ];
}

describe.each(FOLDERS)('the digest of samples/%s', (folder) => {
  it('is the one that stands in samples/expected', async () => {
    await inFolder(async (out) => {
      // The Word file and the spreadsheet hold the same, and their bytes show no difference to a reader.
      await writeDigest(digests[folder], join(out, 'digest'), { formats: ['md', 'csv', 'json'] });
      const expected = join(samples, 'expected', folder);
      if (REGENERATE) {
        await rm(expected, { recursive: true, force: true });
        await rm(join(out, 'digest', '.hrc-inputs.json'));
        await cp(join(out, 'digest'), expected, { recursive: true });
      }
      const [made, wanted] = await Promise.all([filesIn(join(out, 'digest')), filesIn(expected)]);
      expect(Object.keys(made)).toEqual(Object.keys(wanted));
      const differing = Object.keys(made).flatMap((path) => firstDifference(path, made, wanted));
      expect(differing).toEqual([]);
    });
  });
});

describe('the samples', () => {
  it('are read in full, so that a first run ends well, and each language answers', () => {
    const digest = digests.inbox;
    expect(digest.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(digest.ledger.byStatus).toMatchObject({ partial: 0, failed: 0, skipped: 0 });
    for (const language of ['ar', 'zh', 'en', 'fr', 'ru', 'es']) {
      const own = digest.submissions.filter((submission) => submission.language === language);
      expect(own.length).toBeGreaterThanOrEqual(2);
      expect(own.some(({ format }) => format === 'pdf')).toBe(true);
      expect(own.some(({ format }) => format === 'docx')).toBe(true);
      const ids = new Set(own.map(({ id }) => id));
      expect(digest.answers.filter(({ submission }) => ids.has(submission)).length).toBeGreaterThan(
        10,
      );
    }
  });

  it('show of each broken file what is wrong and what to do', () => {
    const digest = digests.broken;
    for (const { id, status, file } of digest.submissions) {
      if (status === 'complete') continue;
      const own = digest.problems.filter(
        ({ submission, severity }) => submission === id && severity === 'error',
      );
      expect({ file, problems: own.length }).toEqual({ file, problems: 1 });
      expect(own[0]?.remedy).toBeTruthy();
    }
  });
});
