import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { guarded } from '../../src/write/cell.js';
import { renderCsv } from '../../src/write/csv.js';
import { streamOf } from '../../src/write/index.js';
import { unguarded } from '../../src/model/index.js';
import { digestOf } from './digests.js';
import { NASTY, anyText } from './nasty-text.js';

function records(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, bom: true, record_delimiter: '\r\n' });
}

describe('a cell', () => {
  it('comes back exactly, and never begins like a formula', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(unguarded(guarded(text))).toBe(text);
        expect(guarded(text)).not.toMatch(/^[\s\u200b-\u200f\u2060]*[=+\-@＝＋－＠]|^[\t\r]/);
      }),
      { numRuns: 2000, examples: NASTY.map((text): [string] => [text]) },
    );
  });

  it('is guarded only where it must be', () => {
    expect(['=1', ' =1', '＝1', '\u00a0+1', '@x', '\tx', "'=1", '-5'].map(guarded)).toEqual([
      "'=1",
      "' =1",
      "'＝1",
      "'\u00a0+1",
      "'@x",
      "'\tx",
      "''=1",
      "'-5",
    ]);
    for (const text of ['1=1', "'tis", '', 'a', '(=1)', '–5']) expect(guarded(text)).toBe(text);
  });

  it('shows control characters', () => {
    expect(guarded('a\u0000\u001b[2Jb\r')).toBe('a␀␛[2Jb␍');
  });
});

describe('a table', () => {
  it('is RFC 4180 that a parser reads back', async () => {
    const row = fc.tuple(anyText(), anyText(), fc.integer());
    await fc.assert(
      fc.asyncProperty(fc.array(row), async (rows) => {
        const csv = await renderCsv({ columns: ['a', 'b', 'n'], rows });
        const read = records(csv).map(({ a = '', b = '', n = '' }) => [
          unguarded(a),
          unguarded(b),
          Number(n),
        ]);
        expect(read).toEqual(rows.map(([a, b, n]) => [a, b, n + 0]));
        expect(csv.replace(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves numbers as they are', async () => {
    expect(await renderCsv({ columns: ['n'], rows: [[-5]] })).toBe('n\r\n-5\r\n');
  });

  it('begins with a byte order mark when asked to', async () => {
    expect((await renderCsv({ columns: ['n'], rows: [] }, { bom: true })).codePointAt(0)).toBe(
      0xfeff,
    );
  });
});

describe('the tables of a digest', () => {
  const digest = digestOf();

  it('have the columns that other tools rely on', async () => {
    const heads = await Promise.all(
      (['answers', 'submissions', 'coverage', 'problems'] as const).map(
        async (what) => (await streamOf(digest, what)).split('\r\n')[0],
      ),
    );
    expect(heads).toEqual([
      'submission_id,file,attachment,submitter,group,country,language,received,late,publication,question,also_questions,answer,key_sentences,tags,words,page_from,page_to,citation,evidence,confidence,topics',
      'submission_id,file,attachments,sha256,format,submitter,short_name,group,country,language,other_languages,received,channel,late,publication,pages,words,questions_answered,unplaced_words,status,duplicate_of,supersedes,accepted_format,city,region,members,via,received_at,received_by,subject_as_asked,accepted_language,over_limit,publication_request,redactions,topics',
      'submission_id,file,submitter,1,2,2.a,2.b',
      'submission_id,file,page,severity,code,message,remedy,attachment',
    ]);
  });

  it('give an answer a row for each of its questions', async () => {
    const rows = records(await streamOf(digest, 'answers'));
    expect(rows).toHaveLength(digest.answers.length);
    expect(rows.map((row) => unguarded(row['answer'] ?? ''))).toEqual(
      digest.answers.map(({ text }) => text),
    );
    expect(rows[0]).toMatchObject({
      file: 'harbour-city.pdf',
      question: '1',
      key_sentences:
        'The city runs nine libraries and two book buses.\nTwo of them stand at the quay; storms have closed both since 2021 [see www.example.org/quay].',
      tags: 'challenge; practice',
      late: 'unknown',
      received: '',
      page_from: '1',
      page_to: '2',
      evidence: 'label 0.98 «1.»; wording 0.71',
      confidence: '0.95',
    });
    expect(
      rows
        .filter((row) => row['also_questions'] !== '')
        .map((row) => [row['question'], row['also_questions']]),
    ).toEqual([
      ['2', '2.b'],
      ['2.b', '2'],
    ]);
  });

  it('leave blank what is not known of a file that could not be read', async () => {
    const rows = records(await streamOf(digest, 'submissions'));
    expect(rows.find((row) => row['file'] === 'locked.pdf')).toMatchObject({
      submitter: 'locked.pdf',
      group: '',
      language: '',
      publication: '',
      pages: '',
      words: '0',
      status: 'failed',
    });
  });

  it('guard a remedy that begins like a formula', async () => {
    const rows = records(await streamOf(digest, 'problems'));
    expect(rows.at(-1)?.['remedy']).toBe("'=Ask for an open copy.");
  });
});
