import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Digest } from '../../src/model/index.js';
import { started } from '../cli/started.js';
import { filesIn } from '../folder.js';
import { KEPT, WITHHELD_NAMES, withholdingInbox, type Withholding } from './withheld-senders.js';
import { withParts } from './with-parts.js';

let withholding: Withholding;
let files: Readonly<Record<string, string>>;
let told: string;

beforeAll(async () => {
  withholding = await withholdingInbox();
  const { stdout, stderr } = started(['digest', withholding.inbox, '--public'], {
    cwd: withholding.home,
  });
  told = stdout + stderr;
  const written = await withParts(await filesIn(join(withholding.home, 'digest-public')));
  files = Object.fromEntries(
    Object.entries(written).map(([name, bytes]) => [name, bytes.toString('utf8')]),
  );
}, 120_000);

afterAll(() => withholding.remove());

/** Without case, accents, invisible characters, marks of Markdown and the escapes of JSON and HTML. */
function folded(text: string): string {
  return text
    .replace(/\\n/gu, ' ')
    .replace(/&#?\w+;/gu, ' ')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\\*_`]/gu, '')
    .toLowerCase();
}

describe('in a public edition', () => {
  it.each(WITHHELD_NAMES)('“%s” stands nowhere, however it is written', (name) => {
    const tight = name.replace(/\s/gu, '');
    const holding = Object.entries({ ...files, told }).filter(([path, content]) => {
      const plain = folded(`${path}\n${content}`);
      return plain.includes(name) || plain.replace(/[\s>.,'’-]+/gu, '').includes(tight);
    });
    expect(holding.map(([path]) => path)).toEqual([]);
  });

  it.each(KEPT)('“%s” goes on to be shown', (words) => {
    expect(Object.values(files).join('\n')).toContain(words);
  });

  it('what a second message or another sender of the same file asks holds for the first as well', () => {
    const { submissions } = JSON.parse(files['digest.json'] ?? '') as Digest;
    const states = submissions.map(({ publication }) => publication);
    expect(states.filter((state) => state === 'confidential')).toHaveLength(9);
    expect(states.filter((state) => state === 'anonymous')).toHaveLength(3);
  });

  it('nothing ties one that is named to one that is not', () => {
    const { submissions, ledger } = JSON.parse(files['digest.json'] ?? '') as Digest;
    const withheld = new Set(
      submissions.filter(({ withheldAs }) => withheldAs !== undefined).map(({ id }) => id),
    );
    for (const { id, duplicateOf, supersedes } of submissions) {
      for (const other of [duplicateOf, supersedes]) {
        if (other !== undefined) expect(withheld.has(other)).toBe(withheld.has(id));
      }
    }
    expect(ledger.groups.flatMap(({ first, others }) => [first, ...others])).not.toContainEqual(
      expect.stringMatching(/^(?:anonymous|confidential)-/u),
    );
  });
});
