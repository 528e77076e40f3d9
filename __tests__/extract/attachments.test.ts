import { describe, expect, it } from '@jest/globals';
import type { Asking } from '../../src/extract/ask.js';
import { gatherAttachments } from '../../src/extract/attachments.js';
import { BOUNDS, result } from '../../src/model/index.js';

/** Reads nothing, and says that each reading took so long. */
function slow(each: number): Asking {
  let spent = 1;
  const nothing = () => {
    spent += each;
    return Promise.resolve(result(undefined, []));
  };
  return {
    document: nothing,
    message: nothing,
    members: nothing,
    mimeOf: nothing,
    spent: () => spent,
  };
}

const MEMBERS = ['a.docx', 'b.docx', 'c.docx', 'd.docx'].map((name) => ({
  name,
  bytes: new Uint8Array(),
}));

const lateIn = async (asking: Asking): Promise<readonly (string | undefined)[]> => {
  const judge = () => Promise.resolve({ format: 'docx' as const, said: [] });
  const { said, attachments } = await gatherAttachments(MEMBERS, asking, judge);
  expect(attachments.map(({ name }) => name)).toEqual(MEMBERS.map(({ name }) => name));
  return said.flatMap(({ code, place }) => (code === 'timed-out' ? [place?.attachment] : []));
};

describe('the attachments of a message', () => {
  it('are read until the time that a message has was spent on them, and the rest is told', async () => {
    expect(await lateIn(slow(BOUNDS.messageTime / 2 + 1))).toEqual(['c.docx', 'd.docx']);
  });

  it('are all read where each takes its time but all together have enough', async () => {
    expect(await lateIn(slow(BOUNDS.messageTime / 4))).toEqual([]);
  });
});
