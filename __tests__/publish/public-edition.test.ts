import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Digest } from '../../src/model/index.js';
import { started } from '../cli/started.js';
import { filesIn } from '../folder.js';
import { SECRETS, secretInbox, SHOWN, type SecretInbox } from './secret-inbox.js';
import { withParts } from './with-parts.js';

let small: SecretInbox;
let whole: Digest;
let open: Digest;
let files: Readonly<Record<string, Buffer>>;
let told: string;

beforeAll(async () => {
  small = await secretInbox();
  const run = (...words: readonly string[]) =>
    started(['digest', small.inbox, ...words], { cwd: small.home });
  run('--out', 'own');
  const { stdout, stderr } = run('--public');
  told = stdout + stderr;
  files = await withParts(await filesIn(join(small.home, 'digest-public')));
  open = digestIn('digest-public');
  whole = digestIn('own');
}, 120_000);

afterAll(() => small.remove());

function digestIn(folder: string): Digest {
  return JSON.parse(readFileSync(join(small.home, folder, 'digest.json'), 'utf8')) as Digest;
}

describe('a public edition', () => {
  it.each(SECRETS)('nowhere holds “%s”', (secret) => {
    const wanted = secret.toLowerCase();
    const holding = Object.entries(files).filter(([name, content]) =>
      `${name}\n${content.toString('utf8')}`.toLowerCase().includes(wanted),
    );
    expect(holding.map(([name]) => name)).toEqual([]);
    expect(told.toLowerCase()).not.toContain(wanted);
  });

  it.each(SHOWN)('goes on to show “%s”', (words) => {
    const all = Object.values(files).map((content) => content.toString('utf8'));
    expect(all.join('\n')).toContain(words.replace('[', '[').replace(']', ']'));
  });

  it('counts the same as the edition for the office', () => {
    expect(open.ledger.received).toBe(whole.ledger.received);
    expect(open.ledger.counted).toBe(whole.ledger.counted);
    expect(open.ledger.byStatus).toEqual(whole.ledger.byStatus);
    expect(open.coverage.map(({ states }) => JSON.stringify(states)).sort()).toEqual(
      whole.coverage.map(({ states }) => JSON.stringify(states)).sort(),
    );
    expect(open.answers).toHaveLength(whole.answers.length);
  });

  it('counts what was taken out, in all and by submission', () => {
    const { edition, submissions } = open;
    const sum = Object.values(edition?.redactions ?? {}).reduce((all, count) => all + count, 0);
    expect(sum).toBe(submissions.reduce((all, { redactions = 0 }) => all + redactions, 0));
    expect(edition?.redactions).toMatchObject({ answer: 2, email: 2, phone: expect.any(Number) });
    expect(files['index.md']?.toString('utf8')).toContain('| e-mail addresses | 2 |');
  });

  it('quotes what it shows as it stands, but for what is redacted', () => {
    const originals = new Map(whole.answers.map((answer) => [answer.quotations[0]?.text, answer]));
    const cut = open.answers.filter(({ text }) => text.includes('[redacted]'));
    expect(cut.length).toBeGreaterThan(4);
    for (const { quotations } of cut) {
      for (const { text, start, redacted = [] } of quotations) {
        const kept = text.split('[redacted]');
        expect(kept).toHaveLength(redacted.length + 1);
        const original = [...originals.keys()].find(
          (one = '') => one.startsWith(kept[0] ?? '') && one.endsWith(kept.at(-1) ?? ''),
        );
        let rebuilt = '';
        let next = start;
        for (const [index, part] of kept.entries()) {
          rebuilt += part;
          next += part.length;
          const hole = redacted[index];
          if (hole === undefined) continue;
          expect(hole.start).toBe(next);
          rebuilt += (original ?? '').slice(hole.start - start, hole.end - start);
          next = hole.end;
        }
        if (kept.join('') !== '') expect(rebuilt).toBe(original);
      }
    }
  });

  it('is as the schema of digest.json has it', () => {
    const schema: unknown = JSON.parse(
      readFileSync(new URL('../../templates/digest.schema.json', import.meta.url), 'utf8'),
    );
    const validate = new Ajv2020({ allErrors: true }).compile(schema as object);
    expect([validate(open), validate.errors]).toEqual([true, null]);
    expect([validate(whole), validate.errors]).toEqual([true, null]);
  });

  it('is not written over a digest that is for the office alone', () => {
    const { status, stderr } = started(['digest', small.inbox, '--public', '--out', 'own'], {
      cwd: small.home,
    });
    expect(status).toBe(2);
    expect(stderr).toContain('holds a digest that is not for the public');
  });

  it('is not written over such a digest that has no digest.json either', () => {
    const words = ['digest', small.inbox, '--out', 'word', '--format', 'docx'];
    expect(started(words, { cwd: small.home }).status).not.toBe(2);
    const { status, stderr } = started([...words, '--public'], { cwd: small.home });
    expect(status).toBe(2);
    expect(stderr).toContain('holds a digest that is not for the public');
  });
});
