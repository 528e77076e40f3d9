import { Buffer } from 'node:buffer';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { mimeByMagic } from '../../src/extract/magic.js';
import type { Opener } from '../../src/intake/index.js';
import { result, type Member } from '../../src/model/index.js';

/** Opens zip archives in this very process, and mailboxes at lines that begin with "From ". */
export const opener: Opener = {
  mimeOf: async (head) => result(await mimeByMagic(head)),
  members: async (bytes, format) => {
    try {
      return result(await (format === 'archive' ? zipped(bytes) : mailed(bytes)));
    } catch {
      const message = 'The archive is damaged.';
      return result(undefined, [{ code: 'damaged', severity: 'error', message }]);
    }
  },
  keep: async (bytes) => {
    const path = join(await mkdtemp(join(tmpdir(), 'kept-')), 'file');
    await writeFile(path, bytes);
    return path;
  },
};

async function zipped(bytes: Uint8Array): Promise<Member[]> {
  const { files } = await JSZip.loadAsync(bytes);
  const entries = Object.values(files).filter(({ dir }) => !dir);
  return Promise.all(
    entries.map(async (entry) => ({ name: entry.name, bytes: await entry.async('uint8array') })),
  );
}

function mailed(bytes: Uint8Array): Promise<Member[]> {
  const messages = Buffer.from(bytes)
    .toString('utf8')
    .split(/^From .*\n/mu)
    .slice(1);
  return Promise.resolve(
    messages.map((message, index) => ({ name: `${index + 1}.eml`, bytes: Buffer.from(message) })),
  );
}
