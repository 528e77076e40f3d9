import { describe, expect, it } from '@jest/globals';
import { readSummary } from '../../../src/extract/doc/summary.js';

const SET = 48;

/** A stream of one property set ([MS-OLEPS] 2.21) with one text in Windows-1252. */
function streamWith(property: number, text: string): Uint8Array {
  const bytes = new Uint8Array(SET + 40 + text.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(44, SET, true);
  view.setUint32(SET + 4, 1, true);
  view.setUint32(SET + 8, property, true);
  view.setUint32(SET + 12, 16, true);
  view.setUint32(SET + 16, 30, true);
  view.setUint32(SET + 20, text.length + 1, true);
  bytes.set(new TextEncoder().encode(text), SET + 24);
  return bytes;
}

describe('what a binary Word file says of itself', () => {
  it('is its title in one stream and its company in the other', () => {
    expect(readSummary(streamWith(2, 'Reply'), streamWith(15, 'Alba Town')).properties).toEqual({
      title: 'Reply',
      company: 'Alba Town',
    });
  });

  it('is the company alone where only that stream is there', () => {
    expect(readSummary(undefined, streamWith(15, 'Alba Town')).properties).toEqual({
      company: 'Alba Town',
    });
  });

  it('is nothing where neither is there', () => {
    expect(readSummary(undefined)).toEqual({ properties: {}, pages: undefined });
  });
});
