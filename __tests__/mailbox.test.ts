import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { loadCall } from '../src/call/index.js';
import type { Digest } from '../src/model/index.js';
import { digestInbox } from '../src/pipeline.js';

const mailbox = fileURLToPath(new URL('../samples/mailbox', import.meta.url));

type Row = Readonly<Record<string, string>>;

let digest: Digest;
let wanted: readonly Row[];

beforeAll(async () => {
  const call = await loadCall('hrc-57-12');
  digest = await digestInbox(join(mailbox, 'inbox'), { call, lang: 'en', citeStyle: 'thematic' });
  wanted = parse<Row>(await readFile(join(mailbox, 'ledger.csv')), { columns: true });
}, 120_000);

/** The ledger as a person would write it down; of what is no submission nobody asks who sent it. */
function rowsOf({ submissions, ledger }: Digest): Row[] {
  const fileOf = new Map(submissions.map(({ id, file }) => [id, file]));
  const reasons = new Map(
    ledger.removed.flatMap(({ reason, submissions: ids }) => ids.map((id) => [id, reason])),
  );
  const firsts = new Map(
    ledger.groups.flatMap(({ first, others }) => others.map((id) => [id, first])),
  );
  return submissions.map((submission): Row => {
    const {
      id,
      file,
      name,
      group,
      country = '',
      language,
      received = '',
      late,
      publication,
    } = submission;
    const removal = reasons.get(id) ?? '';
    const isOne = removal !== 'not-a-submission';
    return {
      file,
      submitter: isOne ? name : '',
      group: isOne ? group : '',
      country: isOne ? country : '',
      ...{ language, received, late, publication, removal },
      stood_for_by: fileOf.get(firsts.get(id) ?? '') ?? '',
      supersedes: fileOf.get(submission.supersedes ?? '') ?? '',
    };
  });
}

describe('the ledger of the sample mailbox', () => {
  it('has what a person finds who goes through its thirty messages by hand', () => {
    const rows = rowsOf(digest);
    expect(rows).toHaveLength(30);
    for (const [index, row] of rows.entries()) expect(row).toEqual(wanted[index]);
  });

  it('places the answers of a message once that has them as PDF and as Word', () => {
    const joint = digest.submissions.find(({ attachments }) => attachments.length === 2);
    const answers = digest.answers.filter(({ submission }) => submission === joint?.id);
    expect(answers.length).toBeGreaterThan(3);
    const places = answers.flatMap(({ quotations }) =>
      quotations.map(({ place }) => place.attachment),
    );
    expect(new Set(places)).toEqual(new Set(['Joint submission Fenland Towns.pdf']));
  });
});
