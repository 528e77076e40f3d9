import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildDigest } from '../../src/digest/index.js';
import type { Reading } from '../../src/model/index.js';
import { DIAGNOSTICS, READINGS } from './inbox.js';
import { CALL, entryOf, readingOf } from './readings.js';

function digestOf(readings: readonly Reading[] = READINGS) {
  return buildDigest({
    call: CALL,
    readings,
    diagnostics: DIAGNOSTICS,
    lang: 'en',
    citeStyle: 'thematic',
    generator: { name: 'hrc-inputs', version: '0.0.0' },
  });
}

const DIGEST = digestOf();
const FILES = new Map(DIGEST.submissions.map(({ id, file }) => [id, file]));

function filesOf(ids: readonly string[]): (string | undefined)[] {
  return ids.map((id) => FILES.get(id));
}

describe('the ledger', () => {
  it('removes each entry for one reason, and the sums add up', () => {
    const { received, removed, counted, byStatus } = DIGEST.ledger;
    expect(removed.map(({ reason, submissions }) => [reason, filesOf(submissions)])).toEqual([
      ['not-a-submission', ['.DS_Store']],
      ['unreadable', ['locked.pdf']],
      ['format', ['figures.xlsx']],
      ['duplicate', ['z-copy.pdf']],
      ['language', ['deutsch.pdf']],
    ]);
    expect([received, counted]).toEqual([8, 3]);
    expect(byStatus).toEqual({ complete: 3, partial: 1, failed: 1, skipped: 3 });
  });

  it('adds up for any part of an inbox, and its coverage has a row for each that is counted', () => {
    fc.assert(
      fc.property(fc.subarray([...READINGS]), (readings) => {
        const { ledger, coverage, submissions } = digestOf(readings);
        const removed = ledger.removed.flatMap((removal) => removal.submissions);
        expect(new Set(removed).size).toBe(removed.length);
        expect(ledger.received).toBe(ledger.counted + removed.length);
        expect(Object.values(ledger.byStatus).reduce((sum, count) => sum + count)).toBe(
          ledger.received,
        );
        expect(coverage).toHaveLength(ledger.counted);
        expect(submissions).toHaveLength(ledger.received);
      }),
    );
  });

  it('counts a twin in place of an original that could not be read, and no second one', () => {
    const twin = readingOf({ file: 'b.pdf', entry: { duplicateOf: 'a' }, paragraphs: [] });
    const other = readingOf({ file: 'c.pdf', entry: { duplicateOf: 'a' }, paragraphs: [] });
    const original: Reading = {
      entry: { ...twin.entry, id: 'a', file: 'a.pdf' },
      status: 'failed',
    };
    const { ledger, coverage } = digestOf([original, twin, other]);
    expect(coverage.map(({ submission }) => submission)).toEqual([twin.entry.id]);
    expect(ledger.removed.map(({ reason }) => reason)).toEqual(['unreadable', 'duplicate']);
  });
});

describe('the reason for not counting', () => {
  it.each(['special-file', 'link-not-followed', 'vanished', 'unreadable', 'too-large', 'damaged'])(
    'is that it could not be read, not its format, where problems say so: %s',
    (code) => {
      const skipped = (file: string): Reading => ({
        entry: entryOf(file, { format: 'unknown', status: 'skipped' }),
        status: 'skipped',
      });
      const { ledger } = buildDigest({
        call: CALL,
        readings: [skipped('pipe'), skipped('song.mp3')],
        diagnostics: [
          { code, severity: 'error', file: 'pipe', message: 'Not read.' },
          { code: 'format-not-read', severity: 'error', file: 'song.mp3', message: 'A song.' },
        ],
        lang: 'en',
        citeStyle: 'thematic',
        generator: { name: 'hrc-inputs', version: '0.0.0' },
      });
      expect(ledger.removed).toEqual([
        { reason: 'unreadable', submissions: [entryOf('pipe').id] },
        { reason: 'format', submissions: [entryOf('song.mp3').id] },
      ]);
    },
  );
});

describe('the register', () => {
  it('has a row for every entry, with what was read of it', () => {
    const row = DIGEST.submissions.find(({ file }) => file === 'harbour-city.pdf');
    expect(row).toMatchObject({
      name: 'Harbour City Council',
      language: 'en',
      pages: 3,
      questionsAnswered: 4,
      unplacedWords: 7,
      late: 'unknown',
    });
  });

  it('names what could not be read by its file', () => {
    const row = DIGEST.submissions.find(({ file }) => file === 'locked.pdf');
    expect(row).toMatchObject({
      name: 'locked.pdf',
      words: 0,
      questionsAnswered: 0,
      status: 'failed',
    });
  });

  it('says of a duplicate which one is counted', () => {
    const row = DIGEST.submissions.find(({ file }) => file === 'z-copy.pdf');
    expect(filesOf([row?.duplicateOf ?? ''])).toEqual(['harbour-city.pdf']);
    expect(row?.questionsAnswered).toBe(0);
  });
});

describe('the answers', () => {
  it('stand by question in the order of the call, then by file', () => {
    expect(
      DIGEST.answers.map(({ question, submission }) => [question, FILES.get(submission)]),
    ).toEqual([
      ['1', 'harbour-city.pdf'],
      ['1', 'sub/lecteurs.pdf'],
      ['1', 'بلدية المرفأ.docx'],
      ['2', 'harbour-city.pdf'],
      ['2', 'بلدية المرفأ.docx'],
      ['2.a', 'harbour-city.pdf'],
      ['2.a', 'sub/lecteurs.pdf'],
      ['2.b', 'harbour-city.pdf'],
    ]);
  });

  it('join their quotations, and cite the whole and each part', () => {
    const [answer] = DIGEST.answers;
    expect(answer?.text).toBe(answer?.quotations.map(({ text }) => text).join('\n'));
    expect(answer).toMatchObject({
      pageFrom: 1,
      pageTo: 2,
      words: 25,
      citation: 'Submission by Harbour City Council, pp. 1–2',
      quotations: [
        { citation: 'Submission by Harbour City Council, p. 1' },
        { citation: 'Submission by Harbour City Council, p. 2' },
      ],
      tagged: [{ sentence: { citation: 'Submission by Harbour City Council, p. 1' } }, {}],
    });
  });

  it('cite numbered paragraphs, and counted ones where there are no pages', () => {
    expect(DIGEST.answers[1]?.citation).toBe(
      'Submission by [name withheld], pp. 4–5, paras. 11–12',
    );
    expect(DIGEST.answers[2]?.citation).toBe(
      'Submission by [confidential submission], paras. [1–2]',
    );
  });
});

describe('the coverage', () => {
  it('has a state for each question, and tells one left blank from one not reached', () => {
    expect(
      DIGEST.coverage.map(({ submission, states }) => [FILES.get(submission), states]),
    ).toEqual([
      ['harbour-city.pdf', { '1': 'answered', '2': 'joint', '2.a': 'answered', '2.b': 'joint' }],
      [
        'sub/lecteurs.pdf',
        { '1': 'answered', '2': 'in parts', '2.a': 'no information', '2.b': 'not reached' },
      ],
      [
        'بلدية المرفأ.docx',
        { '1': 'answered', '2': 'see 1', '2.a': 'blank', '2.b': 'not reached' },
      ],
    ]);
  });
});

describe('the passages', () => {
  it('hold every segment that is no answer, neighbours of one kind together', () => {
    const own = DIGEST.passages.filter(
      ({ submission }) => FILES.get(submission) === 'harbour-city.pdf',
    );
    expect(own.map(({ role, quotation }) => [role, quotation.text])).toEqual([
      ['front', 'Submission of Harbour City Council'],
      ['question', '1. Which public libraries are there?'],
      ['furniture', 'Harbour City – 1'],
      ['unplaced', 'We also plant trees.\n# We plant *many*.'],
      ['back', 'Signed, the clerk'],
    ]);
    expect(own[3]?.citation).toBe('Submission by Harbour City Council, p. 3');
  });

  it('with the answers, hold every character but white space', () => {
    for (const { entry, content } of READINGS) {
      if (
        content === undefined ||
        !DIGEST.coverage.some(({ submission }) => submission === entry.id)
      )
        continue;
      const { text } = content.document;
      const spans = [
        ...DIGEST.passages
          .filter(({ submission }) => submission === entry.id)
          .map(({ quotation }) => quotation),
        ...DIGEST.answers
          .filter(({ submission }) => submission === entry.id)
          .flatMap(({ quotations }) => quotations),
      ];
      const left = Array.from({ length: text.length }, (_, at) => text.charAt(at)).filter(
        (_, at) => !spans.some(({ start, end }) => start <= at && at < end),
      );
      expect(left.join('').trim()).toBe('');
      for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
    }
  });

  it('stay apart across a page break', () => {
    const { passages } = digestOf([
      readingOf({
        file: 'a.pdf',
        paragraphs: [1, 1, 2].map((page) => ({ text: `On ${page}`, role: 'unplaced', page })),
      }),
    ]);
    expect(passages.map(({ quotation }) => quotation.text)).toEqual(['On 1\nOn 1', 'On 2']);
  });
});

describe('the problems', () => {
  it('stand by file, the worst first, each once', () => {
    const { problems } = digestOf([...READINGS]);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      [undefined, 'slow'],
      ['harbour-city.pdf', 'bad-page'],
      ['harbour-city.pdf', 'empty-page'],
      ['locked.pdf', 'encrypted'],
    ]);
  });
});

describe('a file that came twice', () => {
  const text = [{ text: 'Seven.', role: 'answer', questions: ['1'] }] as const;
  const loose = readingOf({ file: 'reply.pdf', paragraphs: text });
  const message = (file: string, sha256: string, read = true): Reading => {
    const reading = readingOf({ file, entry: { format: 'eml' }, paragraphs: text });
    const attachments = [{ name: 'reply.pdf', format: 'pdf', read, sha256 }] as const;
    const sent = { facts: { to: [], cc: [] }, attachments };
    return {
      ...reading,
      ...(reading.content && { content: { ...reading.content, message: sent } }),
    };
  };
  const twinsIn = (...readings: readonly Reading[]) =>
    digestOf(readings)
      .problems.filter(({ code }) => code === 'attachment-twin')
      .map(({ file, message: said }) => [file, said]);

  it('loose and with a message is told, with both names', () => {
    expect(twinsIn(message('a.eml', loose.entry.sha256), loose)).toEqual([
      [
        'a.eml',
        'The attachment “reply.pdf” of “a.eml” has the same bytes as “reply.pdf”; its answers are counted in both.',
      ],
    ]);
  });

  it('with two messages is told of the second', () => {
    expect(twinsIn(message('a.eml', 'f0'), message('b.eml', 'f0'))).toEqual([
      ['b.eml', expect.stringContaining('as the attachment “reply.pdf” of “a.eml”')],
    ]);
  });

  it('is no matter where it was not read, or differs', () => {
    expect(twinsIn(message('a.eml', loose.entry.sha256, false), loose)).toEqual([]);
    expect(twinsIn(message('a.eml', 'f0'), message('b.eml', 'f1'), loose)).toEqual([]);
  });
});

describe('a digest', () => {
  it('does not depend on the order in which files were read', () => {
    const shuffled = fc.shuffledSubarray([...READINGS], { minLength: READINGS.length });
    fc.assert(
      fc.property(shuffled, (readings) => {
        expect(JSON.stringify(digestOf(readings))).toBe(JSON.stringify(DIGEST));
      }),
      { numRuns: 20 },
    );
  });
});
