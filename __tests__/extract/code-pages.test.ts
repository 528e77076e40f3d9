import { describe, expect, it } from '@jest/globals';
import { decodeText, encodingOfFont, encodingOfPage } from '../../src/extract/code-pages.js';

describe('text in code pages', () => {
  it('has the quotation marks and dashes of Western text', () => {
    const bytes = Uint8Array.of(0x80, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x85, 0x9c, 0xe9);
    expect(decodeText(bytes, 'windows-1252')).toBe('€‘’“”–—…œé');
  });

  it.each([
    [1251, [0xcf, 0xf0, 0xe0, 0xe2, 0xee], 'Право'],
    [1256, [0xcd, 0xde], 'حق'],
    [936, [0xc8, 0xcb, 0xc8, 0xa8], '人权'],
    [65001, [0xc3, 0xa9], 'é'],
    [99999, [0xe9], 'é'],
  ])('page %i', (page, bytes, wanted) => {
    expect(decodeText(Uint8Array.from(bytes), encodingOfPage(page))).toBe(wanted);
  });

  it('are told by the font’s character set, else by the language', () => {
    expect(encodingOfFont(204, 0x0409)).toBe('windows-1251');
    expect(encodingOfFont(0, 0x0419)).toBe('windows-1251');
    expect(encodingOfFont(undefined, 0x0404)).toBe('big5');
    expect(encodingOfFont(undefined, 0x040c)).toBe('windows-1252');
  });
});
