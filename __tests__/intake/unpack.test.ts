import { Buffer } from 'node:buffer';
import { describe, expect, it } from '@jest/globals';
import { readEntry, takeIn } from '../../src/intake/index.js';
import { inboxWith, PDF, wordFile, zipOf } from './inbox.js';
import { opener } from './opener.js';

const MESSAGE = (subject: string): string =>
  `From a@b.example Mon Jan  1 00:00:00 2025\nFrom: a@b.example\nSubject: ${subject}\n\nhello\n\n`;

describe('a container in an inbox', () => {
  it('gives way to the files of an archive, named by its path and theirs', async () => {
    const zip = await zipOf({ 'a.pdf': PDF, 'sub/b.docx': await wordFile() });
    const { value, diagnostics } = await takeIn(await inboxWith({ 'both.zip': zip }), opener);
    expect(value.map(({ file, format }) => [file, format])).toEqual([
      ['both.zip/a.pdf', 'pdf'],
      ['both.zip/sub/b.docx', 'docx'],
    ]);
    expect(diagnostics).toMatchObject([{ code: 'unpacked', severity: 'note', file: 'both.zip' }]);
    expect(diagnostics[0]).not.toHaveProperty('submission');
  });

  it('keeps the bytes of its members as they are', async () => {
    const inbox = await inboxWith({ 'one.zip': await zipOf({ 'a.pdf': PDF }) });
    const { value } = await takeIn(inbox, opener);
    for (const entry of value) {
      const { value: bytes } = await readEntry(entry);
      expect(Buffer.from(bytes ?? []).toString('utf8')).toBe(PDF);
    }
    expect(value).toHaveLength(1);
  });

  it('gives way to the messages of a mailbox, by number', async () => {
    const inbox = await inboxWith({ 'in.mbox': MESSAGE('one') + MESSAGE('two') });
    const { value, diagnostics } = await takeIn(inbox, opener);
    expect(value.map(({ file, format }) => [file, format])).toEqual([
      ['in.mbox#1', 'eml'],
      ['in.mbox#2', 'eml'],
    ]);
    expect(diagnostics[0]?.message).toContain('the 2 messages in it were taken in');
  });

  it('is opened inside another one, but not without end', async () => {
    let zip = await zipOf({ 'a.pdf': PDF });
    const inside = await takeIn(
      await inboxWith({ 'out.zip': await zipOf({ 'in.zip': zip }) }),
      opener,
    );
    expect(inside.value.map(({ file }) => file)).toEqual(['out.zip/in.zip/a.pdf']);
    for (let depth = 0; depth < 6; depth += 1) zip = await zipOf({ 'x.zip': zip });
    const deep = await takeIn(await inboxWith({ 'deep.zip': zip }), opener);
    expect(deep.value).toMatchObject([{ status: 'failed', format: 'archive' }]);
    expect(deep.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'too-large', severity: 'error' }),
    );
  });

  it('stays an entry of its own, failed, where nothing comes out of it', async () => {
    const cut = (await zipOf({ 'a.pdf': PDF, 'b.pdf': `${PDF}b` })).slice(0, 60);
    const inbox = await inboxWith({ 'cut.zip': cut, 'empty.zip': await zipOf({}), 'a.pdf': PDF });
    const { value, diagnostics } = await takeIn(inbox, opener);
    expect(value.map(({ file, status }) => [file, status])).toEqual([
      ['a.pdf', undefined],
      ['cut.zip', 'failed'],
      ['empty.zip', 'failed'],
    ]);
    for (const { id, status } of value) {
      const errors = diagnostics.filter(
        ({ submission, severity }) => submission === id && severity === 'error',
      );
      expect(errors).toHaveLength(status === 'failed' ? 1 : 0);
    }
  });

  it('holds files that are the same as others of the inbox', async () => {
    const inbox = await inboxWith({ 'a.pdf': PDF, 'z.zip': await zipOf({ 'b.pdf': PDF }) });
    const { value } = await takeIn(inbox, opener);
    expect(value[1]).toMatchObject({ file: 'z.zip/b.pdf', duplicateOf: value[0]?.id });
  });
});
