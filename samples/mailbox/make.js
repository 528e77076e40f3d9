// Makes the thirty messages of samples/mailbox/inbox and ledger.csv, what is right of each, from samples/mailbox/sources.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { parse } from 'yaml';
import { fileBytes } from '../make/file-bytes.js';
import { inScratch } from '../make/tools.js';
import { messageBytes } from './message.js';

const here = import.meta.dirname;
const read = async (name) => parse(await readFile(join(here, 'sources', name), 'utf8'));

/** The letters of the campaign; the first stands for all. */
function lettersOf({ subject, text, letters, expect }) {
  const [first] = letters;
  return letters.map(({ id, sent, name, from, place, own }) => ({
    id,
    sent,
    subject,
    from: { name, address: from },
    text: text
      .replace('{own}', own === undefined ? '' : `${own}\n`)
      .replace('{name}', name)
      .replace('{place}', place),
    expect: {
      ...expect,
      submitter: name,
      ...(id !== first.id && { removal: 'campaign', of: first.id }),
    },
  }));
}

/** A document as the maker of files wants it: a title, then parts whose bold paragraphs are headings. */
function sourceOf(id, { lang, title, text }, { make }, date) {
  const bold = /^\*\*(.+)\*\*$/u;
  const items = text.map((line) => (bold.test(line) ? { ask: bold.exec(line)[1] } : line));
  const parts = [
    { role: 'front', items: [{ title }] },
    { for: ['1'], items },
  ];
  const layout = { csFont: 'DejaVu Sans', cjkFont: 'Noto Sans CJK SC' };
  return { id, make, lang, date, layout, notes: {}, parts, submitter: { name: title }, file: id };
}

function fileName({ id, sent, from }) {
  return `${sent.slice(0, 10)} ${id} ${from.name.replace(/[«»:/]/gu, '')}.eml`.normalize('NFC');
}

/** What a person finds who goes through the messages by hand. */
function row(message, nameOf) {
  const { expect, sent } = message;
  const { removal = '', of, supersedes, late = 'no', publication = 'public' } = expect;
  const received =
    expect.received ?? new Date(Date.parse(sent) + 2 * 3_600_000).toISOString().slice(0, 10);
  return {
    file: fileName(message),
    submitter: expect.submitter ?? '',
    group: expect.group ?? '',
    country: expect.country ?? '',
    language: expect.language,
    received,
    late,
    publication,
    removal,
    stood_for_by: of === undefined ? '' : nameOf(of),
    supersedes: supersedes === undefined ? '' : nameOf(supersedes),
  };
}

const documents = await read('documents.yaml');
const messages = [
  ...(await read('01-submissions.yaml')),
  ...(await read('02-others.yaml')),
  ...lettersOf(await read('campaign.yaml')),
];
const nameOf = (id) => fileName(messages.find((message) => message.id === id));
await rm(join(here, 'inbox'), { recursive: true, force: true });
await mkdir(join(here, 'inbox'));
await inScratch(async (scratch) => {
  const fileOf = (one, { sent }) =>
    fileBytes(sourceOf(one.document, documents[one.document], one, sent.slice(0, 10)), scratch);
  for (const message of messages) {
    const bytes = await messageBytes(message, messages, fileOf);
    await writeFile(join(here, 'inbox', fileName(message)), bytes);
  }
});
const rows = messages
  .map((message) => row(message, nameOf))
  .sort((a, b) => (a.file < b.file ? -1 : 1));
await writeFile(join(here, 'ledger.csv'), stringify(rows, { header: true }));
