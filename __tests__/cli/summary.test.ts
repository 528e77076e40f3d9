import { describe, expect, it } from '@jest/globals';
import { paintFor } from '../../src/cli/colours.js';
import { columnsOf } from '../../src/cli/columns.js';
import { summarize } from '../../src/cli/summary.js';
import { summaryTable } from '../../src/cli/summary-table.js';
import type { Diagnostic, Digest } from '../../src/model/index.js';
import { LOCKED, smallDigest } from './small-digest.js';

const WARNING: Diagnostic = { code: 'odd', severity: 'warning', file: 'a.pdf', message: 'Odd.' };

const REQUEST: Diagnostic = {
  code: 'publication-request',
  severity: 'warning',
  submission: 'b',
  message: 'It seems to ask not to be published: “Keep it.”',
};

const OUTPUT = { folder: 'out', files: ['index.md', 'problems.csv'] };

function summary(digest: Digest, strict = false) {
  return summarize(digest, digest.problems, OUTPUT, strict);
}

async function table(digest: Digest, strict = false): Promise<string> {
  const paint = await paintFor({ write: () => true }, {});
  return summaryTable(summary(digest, strict), paint);
}

const NONE = {
  ...{ answered: 0, joint: 0, see: 0, noInformation: 0 },
  ...{ inParts: 0, blank: 0, notReached: 0 },
};

describe('the summary of a run', () => {
  it('counts what was received, why some of it is not counted, and the rest by language and group', () => {
    expect(summary(smallDigest())).toMatchObject({
      call: 'small',
      received: 5,
      counted: 3,
      removed: { unreadable: 1, duplicate: 1 },
      byStatus: { complete: 4, partial: 0, failed: 1, skipped: 0 },
      byLanguage: { ru: 2, en: 1 },
      byGroup: { 'local-government': 2, nhri: 1 },
      output: OUTPUT,
    });
  });

  it('counts how each question was answered; the counts of a question add up', () => {
    const { questions, counted } = summary(smallDigest());
    expect(questions).toEqual([
      { ...NONE, id: '1', answered: 3 },
      { ...NONE, id: '2', joint: 1, noInformation: 1, inParts: 1 },
      { ...NONE, id: '2.a', answered: 1, see: 1, notReached: 1 },
    ]);
    for (const { answered, joint, see, noInformation, inParts, blank, notReached } of questions) {
      expect(answered + joint + see + noInformation + inParts + blank + notReached).toBe(counted);
    }
  });

  it('lists what needs a person, with the file of its submission, and has status 3 then', () => {
    const { needsPerson, problems, exitStatus } = summary(smallDigest([LOCKED, WARNING]));
    expect(needsPerson).toEqual([
      {
        severity: 'error',
        code: 'encrypted',
        file: 'd.pdf',
        page: 2,
        message: 'It is locked.',
        remedy: 'Ask for the key.',
      },
    ]);
    expect(problems).toEqual({ note: 0, warning: 1, error: 1 });
    expect(exitStatus).toBe(3);
  });

  it('lists warnings too when it is strict', () => {
    expect(summary(smallDigest([WARNING])).exitStatus).toBe(0);
    const { needsPerson, exitStatus } = summary(smallDigest([WARNING]), true);
    expect(needsPerson.map(({ code }) => code)).toEqual(['odd']);
    expect(exitStatus).toBe(3);
  });
});

describe('a request about publication', () => {
  it('is told with its file, and counts only when the run is strict', () => {
    const digest = smallDigest([REQUEST, WARNING]);
    const requests = [{ file: 'b.pdf', message: REQUEST.message }];
    expect(summary(digest)).toMatchObject({ publicationRequests: requests, exitStatus: 0 });
    expect(summary(digest, true)).toMatchObject({ publicationRequests: requests, exitStatus: 3 });
    expect(summary(smallDigest()).publicationRequests).toEqual([]);
  });

  it('has a heading of its own in the table, and is no further remark', async () => {
    const shown = await table(smallDigest([REQUEST, WARNING]));
    expect(shown).toContain(`
Asks about publication: 1
  b.pdf
    It seems to ask not to be published: “Keep it.”

1 further remark in problems.csv
`);
    expect(await table(smallDigest([REQUEST, WARNING]), true)).not.toContain('further remark');
  });
});

describe('the summary as a table', () => {
  it('reads like this', async () => {
    expect(await table(smallDigest([LOCKED, WARNING]))).toBe(`Submissions: 5 received, 3 counted
status       complete                            4  ██████████████
             failed                              1  ████
not counted  unreadable                          1  ████
             duplicate                           1  ████
language     Russian                             2  ███████
             English                             1  ████
group        local governments                   2  ███████
             national human rights institutions  1  ████

Questions, by answers
question  answered  joint  see  no info  in parts  blank  not reached
1                3      0    0        0         0      0            0  █████████
2                0      1    0        1         1      0            0  ███
2.a              1      0    1        0         0      0            1  ███

Needs a person: 1
  d.pdf, p. 2
    It is locked.
    → Ask for the key.

1 further remark in problems.csv
Open out/index.md
`);
  });

  it('speaks of no person where none is needed', async () => {
    expect(await table(smallDigest([]))).not.toContain('Needs a person');
  });

  it('fits into 80 columns and carries no terminal code, whatever files are called', async () => {
    const nasty = {
      ...LOCKED,
      file: `\u001b[2J\u202e${'人权'.repeat(80)}\n.pdf`,
      message: 'word '.repeat(90),
    };
    const shown = await table(smallDigest(Array.from({ length: 30 }, () => nasty)));
    // eslint-disable-next-line no-control-regex -- what no terminal may be sent
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u202e]/);
    for (const line of shown.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(80);
    expect(shown).toContain('… and 10 more');
  });
});
