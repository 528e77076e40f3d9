import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { detectText } from '../../src/language/index.js';
import { LANGUAGES } from '../../src/model/index.js';
import { TEXTS, snippets } from './texts.js';

function shareRight(length: number, accepted: boolean): number {
  const verdicts = Object.values(TEXTS)
    .filter(({ is }) => (is !== 'other') === accepted)
    .flatMap(({ is, text }) => snippets(text, length).map((part) => detectText(part) === is));
  return verdicts.filter(Boolean).length / verdicts.length;
}

describe('the language of a stretch of text', () => {
  it.each(Object.entries(TEXTS))('is told for a whole paragraph in %s', (_, { is, text }) => {
    expect(detectText(text)).toBe(is);
  });

  it('is right for nearly every hundred characters in the six languages', () => {
    expect(shareRight(100, true)).toBeGreaterThanOrEqual(0.98);
  });

  it('is right for most stretches of fifty characters in the six languages', () => {
    expect(shareRight(50, true)).toBeGreaterThanOrEqual(0.95);
  });

  it('seldom claims a hundred characters in another language for one of the six', () => {
    expect(shareRight(100, false)).toBeGreaterThanOrEqual(0.97);
  });

  it('stays English where the sentence is full of Spanish names', () => {
    expect(
      detectText(
        'The mayors of San Juan de los Álamos and Santa Cruz del Monte met José de la Peña in Villa del Carmen.',
      ),
    ).toBe('en');
  });

  it('is Arabic where a Persian keyboard gave the yeh and kaf', () => {
    const { text } = TEXTS['ar'] ?? { text: '' };
    expect(detectText(text.replace(/ي/gu, 'ی').replace(/ك/gu, 'ک'))).toBe('ar');
  });

  it('is Arabic where the letters are presentation forms', () => {
    expect(detectText('ﻓﺘﺤﺖ ﺍﻟﺒﻠﺪﻳﺔ ﻣﻜﺘﺒﺎ ﻓﻲ ﺍﻟﺮﺑﻴﻊ')).toBe('ar');
  });

  it('is Chinese where acronyms in Latin letters stand between the characters', () => {
    expect(detectText('本市与UNDP、UNICEF及ILO合作开展培训（HRBA）')).toBe('zh');
  });

  it('is undetermined for numbers, signs and a word or two', () => {
    for (const text of ['', '12 / 2025', '— * —', 'OHCHR']) expect(detectText(text)).toBe('und');
  });

  it('is always one of the eight verdicts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect([...LANGUAGES, 'other', 'und']).toContain(detectText(text));
      }),
    );
  });
});
