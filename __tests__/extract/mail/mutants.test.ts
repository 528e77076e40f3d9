import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { Diagnostic, Result } from '../../../src/model/index.js';
import { unpackArchive } from '../../../src/extract/containers/index.js';
import { unpackMailbox, unpackMessage } from '../../../src/extract/mail/index.js';
import { writeTar } from '../containers/write-tar.js';
import { writeZip } from '../containers/write-zip.js';
import { writeEml } from './write-eml.js';
import { writeMsg } from './write-msg.js';

const MUTANTS = Number(process.env['HRC_INPUTS_MUTANTS'] ?? 200);

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A copy with bytes changed, cut out, doubled or moved. */
function mutant(original: Buffer, seed: number): Buffer {
  const next = numbers(seed);
  const at = (length: number): number => Math.floor(next() * length);
  let bytes = Buffer.from(original);
  for (let change = 0; change <= at(6); change += 1) {
    const [from, to] = [at(bytes.length), at(bytes.length)].sort((a, b) => a - b) as [
      number,
      number,
    ];
    const kind = at(5);
    if (kind === 0) bytes = bytes.subarray(0, Math.max(1, to));
    else if (kind === 1)
      bytes = Buffer.concat([bytes.subarray(0, from), bytes.subarray(Math.min(to, from + 64))]);
    else if (kind === 2)
      bytes = Buffer.concat([
        bytes.subarray(0, to),
        bytes.subarray(from, from + 512),
        bytes.subarray(to),
      ]);
    else
      for (let one = 0; one <= at(12); one += 1)
        bytes[at(bytes.length)] = kind === 3 ? at(256) : ([0, 255, 254, 10, 34][at(5)] ?? 0);
  }
  return bytes;
}

const text = [
  'Cordialement,',
  'A. Exemple',
  'Tél. : 01 55 01 00 00',
  '',
  'Le mar. 5 mars 2024 à 10:04, B <b@example.org> a écrit :',
  '> 1. Quelles mesures ?',
  '',
  'Un plan.',
].join('\n');
const attachments = [
  { type: 'application/pdf', name: 'Réponse.pdf', content: '%PDF-1.4' },
  { type: 'message/rfc822', content: writeEml({ text: 'Да.' }) },
];
const eml = writeEml({
  headers: { Subject: 'RE: Ответ', Date: 'Tue, 5 Mar 2024 10:04:00 +0100' },
  text,
  html: `<table><tr><td>${text}</td></tr></table>`,
  attachments,
});
const msg = writeMsg({
  subject: 'Ответ',
  body: text,
  html: Buffer.from('<ul><li>x</li></ul>'),
  recipients: [{ name: 'A', numbers: { recipientType: 1 } }],
  attachments: [
    { fileName: 'a.pdf', content: Buffer.alloc(5000, 7) },
    { message: { subject: 'in', body: text } },
  ],
});
const files = [
  { name: 'a/b.txt', content: text },
  { name: 'c.bin', content: Buffer.alloc(3000, 7), method: 0 },
];

const READERS: readonly (readonly [
  what: string,
  original: Buffer,
  read: (bytes: Uint8Array) => Promise<Result<unknown>>,
])[] = [
  ['an Internet message', eml, (bytes) => unpackMessage(bytes, 'eml')],
  ['an Outlook message', msg, (bytes) => unpackMessage(bytes, 'msg')],
  [
    'a mailbox',
    Buffer.concat([
      Buffer.from('From a Tue Mar  5 10:04:00 2024\n'),
      eml,
      Buffer.from('\n\nFrom b Tue Mar  5 10:04:00 2024\n'),
      eml,
    ]),
    unpackMailbox,
  ],
  ['a zip archive', writeZip(files), unpackArchive],
  [
    'a tar archive',
    writeTar([
      ['a/b.txt', text],
      ['c.txt', text],
    ]),
    unpackArchive,
  ],
  ['a gzip file', gzipSync(writeTar([['a/b.txt', text]])), unpackArchive],
];

function isError({ severity, message, remedy = '' }: Diagnostic): boolean {
  return severity === 'error' && message !== '' && remedy !== '';
}

describe('a damaged copy', () => {
  it.each(READERS)('of %s is read or refused in words', async (_, original, read) => {
    await read(original);
    for (let seed = 1; seed <= MUTANTS; seed += 1) {
      const { value, diagnostics } = await read(mutant(original, seed));
      if (value === undefined) expect(diagnostics.filter(isError)).toHaveLength(1);
    }
  });
});
