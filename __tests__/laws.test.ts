import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { Document as WordDocument, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import fc from 'fast-check';
import { loadCall } from '../src/call/index.js';
import type { Call, Content, Digest } from '../src/model/index.js';
import { openReader, type Reader } from '../src/extract/index.js';
import { digestInbox, digestWith, readOneWith } from '../src/pipeline.js';
import { renderJson, renderMarkdown, streamOf } from '../src/write/index.js';
import { unguarded } from '../src/model/index.js';
import { started } from './cli/started.js';
import { filesIn, inFolder } from './folder.js';
import { memoryStore } from './memory-store.js';
import { anyText } from './write/nasty-text.js';
import { all, parsedMarkdown, textOf } from './write/parsed-markdown.js';

const samples = fileURLToPath(new URL('../samples/inbox', import.meta.url));

let call: Call;
/** One for all runs, which reads each sample once: starting its processes takes longer than reading a small file. */
let reader: Reader;

beforeAll(async () => {
  call = await loadCall('hrc-57-12');
  reader = openReader({ store: memoryStore() });
});

afterAll(() => reader.close());

const settings = () => ({ call, lang: 'en' as const, citeStyle: 'thematic' });

async function contentOf(path: string): Promise<Content> {
  const { value } = await readOneWith(reader, path, call);
  if (!value.content) throw new Error(`${path} was not read`);
  return value.content;
}

function expectPartition({ document, segmentation }: Content): void {
  let at = 0;
  for (const { start, end } of segmentation.segments) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(document.text.slice(at, start).trim()).toBe('');
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(document.text.slice(at).trim()).toBe('');
}

function expectQuotes({ document, segmentation, analyses }: Content): void {
  const found = analyses.flatMap(({ keySentences, tagged }) => [
    ...keySentences,
    ...tagged.map(({ sentence }) => sentence),
  ]);
  for (const { start, end, text } of [
    ...segmentation.answers.flatMap(({ quotations }) => quotations),
    ...found,
  ]) {
    expect(document.text.slice(start, end)).toBe(text);
  }
}

function expectLedger(digest: Digest, entries: number): void {
  const { ledger, submissions, problems } = digest;
  expect(submissions).toHaveLength(entries);
  expect(new Set(submissions.map(({ id }) => id)).size).toBe(entries);
  expect(ledger.received).toBe(entries);
  const removed = ledger.removed.flatMap((removal) => removal.submissions);
  expect(new Set(removed).size).toBe(removed.length);
  expect(ledger.received - removed.length).toBe(ledger.counted);
  expect(Object.values(ledger.byStatus).reduce((sum, n) => sum + n, 0)).toBe(entries);
  for (const { id, status } of submissions) {
    const errors = problems.filter((p) => p.submission === id && p.severity === 'error');
    if (status === 'complete') expect(errors).toEqual([]);
    else expect(errors.length + Number(status === 'skipped')).toBeGreaterThan(0);
  }
}

/** A Word file with one bold heading a question and the texts as its paragraphs. */
async function wordFile(
  answers: readonly (readonly [string, readonly string[]])[],
): Promise<Buffer> {
  const children = answers.flatMap(([id, texts]) => [
    new Paragraph({ text: `Question ${id}`, heading: HeadingLevel.HEADING_1 }),
    ...texts.map((text) => new Paragraph({ children: [new TextRun(text)] })),
  ]);
  return Packer.toBuffer(new WordDocument({ sections: [{ children }] }));
}

/** Without white space and what no reader sees, so that only the characters themselves are compared. */
function squeezed(text: string): string {
  const seen = text.replace(/[\u00ad\ufeff\ufff9-\ufffb]|(?!\s)\p{Cc}/gu, '');
  return seen.normalize('NFC').replace(/\s/gu, '');
}

const id = fc.constantFrom('1', '2', '2.a', '2.b', '3', '3.d', '4', '5');
// What XML cannot carry never reaches a Word file.
const paragraph = anyText().map((text) => text.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd]/g, ' '));
const submission = fc.array(fc.tuple(id, fc.array(paragraph, { maxLength: 4 })), { maxLength: 5 });

describe('over the samples', () => {
  it('every quotation is its slice of the text, and the segments partition it', async () => {
    const names = await readdir(samples);
    expect(names.length).toBeGreaterThanOrEqual(14);
    for (const name of names) {
      const content = await contentOf(join(samples, name));
      expectPartition(content);
      expectQuotes(content);
    }
  });

  it('the ledger adds up, in the good folder and the broken one', async () => {
    for (const folder of [samples, join(samples, '../broken')]) {
      const entries = (await readdir(folder)).length;
      expectLedger(await digestWith(reader, folder, settings()), entries);
    }
  });
});

describe('over generated submissions', () => {
  it('every quotation is its slice of the text, and the segments partition it', async () => {
    await fc.assert(
      fc.asyncProperty(submission, async (answers) => {
        await inFolder(async (folder) => {
          const path = join(folder, 'a.docx');
          await writeFile(path, await wordFile(answers));
          const { value } = await readOneWith(reader, path, call);
          if (!value.content) return;
          expectPartition(value.content);
          expectQuotes(value.content);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('the ledger adds up whatever lies in the inbox', async () => {
    const file = fc.oneof(
      fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
      fc
        .constantFrom('%PDF-1.7\n', 'PK\u0003\u0004', '{\\rtf1 x}', 'From: a@b.example\n\nx', '')
        .map((text) => Buffer.from(text)),
    );
    const name = fc.constantFrom(
      'a.pdf',
      'ب.docx',
      '文.doc',
      'd.eml',
      '.DS_Store',
      'f',
      'g h.PDF',
      'sub/k.pdf',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(name, file, { minKeys: 1 }),
        submission,
        async (files, answers) => {
          await inFolder(async (folder) => {
            await mkdir(join(folder, 'sub'));
            for (const [path, bytes] of Object.entries(files))
              await writeFile(join(folder, path), bytes);
            await writeFile(join(folder, 'good.docx'), await wordFile(answers));
            await copyFile(join(folder, 'good.docx'), join(folder, 'good again.docx'));
            expectLedger(
              await digestWith(reader, folder, settings()),
              Object.keys(files).length + 2,
            );
          });
        },
      ),
      { numRuns: 25 },
    );
  });

  it('what the table, the JSON and the pages give back is what was written in the file', async () => {
    await fc.assert(
      fc.asyncProperty(submission, async (answers) => {
        await inFolder(async (folder) => {
          await writeFile(join(folder, 'a.docx'), await wordFile(answers));
          const digest = await digestWith(reader, folder, settings());
          const written = answers.flatMap(([id, texts]) => [`Question ${id}`, ...texts]);
          const source = squeezed(written.join('\n'));
          const rows: Record<string, string>[] = parse(await streamOf(digest, 'answers', {}), {
            columns: true,
          });
          const pages = await renderMarkdown(digest);
          const { answers: read } = JSON.parse(renderJson(digest)) as Pick<Digest, 'answers'>;
          expect(rows.map((row) => unguarded(row['answer'] ?? ''))).toEqual(
            read.map(({ text }) => text),
          );
          for (const { question, quotations } of read) {
            const page = parsedMarkdown(pages.get(`questions/${question}.md`) ?? '');
            const quoted = all(page, 'blockquote').map(({ children }) =>
              squeezed((children ?? []).map(textOf).join('\n')),
            );
            for (const { text } of quotations) {
              expect(source).toContain(squeezed(text));
              expect(quoted.some((quote) => quote.includes(squeezed(text)))).toBe(true);
            }
          }
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('the same bytes', () => {
  it('come out whatever the order on disk, the locale, the time zone and an earlier run', async () => {
    await inFolder(async (folder) => {
      const names = (await readdir(samples)).filter((_, at) => at % 3 === 0);
      const runs = [
        { order: [...names], env: { LANG: 'C', LC_ALL: 'C', TZ: 'UTC' } },
        {
          order: [...names].reverse(),
          env: { LANG: 'ar_EG.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Apia' },
        },
      ];
      const made = [];
      for (const [at, { order, env }] of runs.entries()) {
        const inbox = join(folder, `in-${at}`);
        const out = join(folder, `out-${at}`);
        await mkdir(inbox);
        for (const name of order) await copyFile(join(samples, name), join(inbox, name));
        for (let time = 0; time <= at; time++) {
          expect(started(['digest', inbox, '--out', out, '--quiet'], { env }).status).toBe(0);
        }
        made.push(await filesIn(out));
      }
      expect(made[1]).toEqual(made[0]);
    });
  });

  it('come out of every run of the library', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'a.docx'), await wordFile([['1', ['We train every spring.']]]));
      const once = await digestInbox(folder, settings());
      expect(await digestInbox(folder, settings())).toEqual(once);
    });
  });
});
