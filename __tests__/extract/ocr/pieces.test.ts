import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { doubtfulFigures } from '../../../src/extract/ocr/doubtful-figures.js';
import { graymapOf, greyOf, turnedImage } from '../../../src/extract/ocr/grey-image.js';
import { linesOfHocr } from '../../../src/extract/ocr/hocr.js';
import { latinCode } from '../../../src/extract/ocr/latin.js';
import { missedStrips, putBack } from '../../../src/extract/ocr/missed.js';
import { pagesInWords } from '../../../src/extract/ocr/problems.js';
import { withOwnPunctuation } from '../../../src/extract/ocr/punctuation.js';
import type { RecognizedLine, RecognizedWord } from '../../../src/extract/ocr/recognized.js';
import { withForeignWords } from '../../../src/extract/ocr/second-reading.js';

/** A line of words beside one another, each 100 pixels wide. */
function line(...words: readonly (readonly [text: string, confidence?: number])[]): RecognizedLine {
  const placed = words.map(([text, confidence = 0.9], i): RecognizedWord => {
    return { text, confidence, x0: 110 * i, x1: 110 * i + 100, y0: 0, y1: 40 };
  });
  return {
    words: placed,
    x0: 0,
    x1: 110 * words.length,
    y0: 0,
    y1: 40,
    size: 40,
    baseline: 32,
    slope: 0,
  };
}

function textsOf(lines: readonly RecognizedLine[]): string[] {
  return lines.flatMap(({ words }) => words.map(({ text }) => text));
}

describe('the answer of a recognizer', () => {
  const HOCR = `<div class='ocr_page'><span class='ocr_line' title="bbox 10 20 300 60; baseline 0.01 -8; x_size 40">
    <span class='ocrx_word' title='bbox 10 20 100 60; x_wconf 91'>R&amp;D</span>
    <span class='ocrx_word' title='bbox 110 20 300 60; x_wconf 45'><strong>\u200fحق</strong></span>
    </span></div>`;

  it('is read with boxes, baseline and confidences', () => {
    expect(linesOfHocr(HOCR)).toEqual([
      {
        ...{ x0: 10, y0: 20, x1: 300, y1: 60, size: 40, slope: 0.01, baseline: 52 },
        words: [
          { text: 'R&D', confidence: 0.91, x0: 10, y0: 20, x1: 100, y1: 60 },
          { text: 'حق', confidence: 0.45, x0: 110, y0: 20, x1: 300, y1: 60 },
        ],
      },
    ]);
  });

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(HOCR.length), (noise, at) => {
        expect(Array.isArray(linesOfHocr(HOCR.slice(0, at) + noise + HOCR.slice(at)))).toBe(true);
      }),
    );
  });
});

describe('Latin words and numbers in other writing', () => {
  it('are taken from the second reading where that is surer', () => {
    const first = [line(['حول', 0.95], ['غ+1301', 0.1], ['9061', 0.9])];
    const second = [line(['Js>', 0.2], ['UN-Habitat', 0.95], ['%61', 0.7])];
    expect(textsOf(withForeignWords(first, second))).toEqual(['حول', 'UN-Habitat', '61%']);
  });

  it('are left where the first reading is as sure', () => {
    const first = [line(['حالياً', 0.92], ['2019', 0.95])];
    const second = [line(['Ws', 0.61], ['2079', 0.6])];
    expect(textsOf(withForeignWords(first, second))).toEqual(['حالياً', '2019']);
  });
});

describe('signs that look alike', () => {
  it('are those of the writing around them', () => {
    expect(textsOf(withOwnPunctuation([line(['نسمة,'], ['2019,'], ['48,600'])]))).toEqual([
      'نسمة،',
      '2019،',
      '48,600',
    ]);
    expect(textsOf(withOwnPunctuation([line(['山區'], [','], ['18,300'], ['(一'])]))).toEqual([
      '山區',
      '，',
      '18,300',
      '（一',
    ]);
    expect(textsOf(withOwnPunctuation([line(['«Соседи»,'])]))).toEqual(['«Соседи»,']);
  });
});

describe('the language of a text in Latin letters', () => {
  it.each([
    ['eng', 'The council of the town has adopted a charter for the rights of all in the region'],
    [
      'fra',
      'Le conseil de la commune a adopté une charte pour les droits des habitants dans le bourg',
    ],
    [
      'spa',
      'El consejo del municipio adoptó una carta para los derechos de las personas que viven por la zona',
    ],
  ])('is %s', (code, text) => {
    expect(latinCode(text)).toBe(code);
  });

  it('is left open where words are few', () => {
    expect(latinCode('Marlow Sands')).toBeUndefined();
  });
});

describe('a page in grey', () => {
  const image = greyOf(new Uint8Array([0, 0, 0, 255, 0, 0, 0, 0]), 2, 1, 300);

  it('is white where nothing is drawn', () => {
    expect([...image.pixels]).toEqual([0, 255]);
    expect(Buffer.from(graymapOf(image)).toString('latin1')).toBe('P5\n2 1\n255\n\u0000\u00ff');
  });

  it('turns clockwise, and is itself after a whole turn', () => {
    const turned = turnedImage(image, 90);
    expect([turned.width, turned.height, ...turned.pixels]).toEqual([1, 2, 0, 255]);
    expect([...turnedImage(image, 180).pixels]).toEqual([255, 0]);
    expect([...turnedImage(turned, 270).pixels]).toEqual([...image.pixels]);
  });

  it('gives back the lines that were passed over', () => {
    const page = { width: 600, height: 300, dpi: 300, pixels: new Uint8Array(180_000).fill(255) };
    for (let y = 100; y < 140; y++) page.pixels.fill(0, y * 600 + 50, y * 600 + 450);
    const [strip, ...others] = missedStrips(page, []);
    expect(others).toEqual([]);
    const found = strip && putBack(strip, [{ ...line(['found']), x0: 0, slope: 0 }]);
    expect(found?.[0]?.words[0]?.y0).toBeLessThan(100);
    expect(found?.[0]?.words[0]?.y1).toBeGreaterThan(100);
    const known = {
      ...line(['known']),
      words: [{ ...{ x0: 50, x1: 450, y0: 100, y1: 140 }, text: 'known', confidence: 1 }],
    };
    expect(missedStrips(page, [known])).toEqual([]);
  });
});

describe('pages in words', () => {
  it('are counted together', () => {
    expect(pagesInWords([3])).toBe('page 3');
    expect(pagesInWords([7, 2, 5, 6])).toBe('pages 2, 5 to 7');
  });
});

describe('figures that may have been misread', () => {
  const figuresOf = (codes: readonly string[], ...words: readonly (readonly [string, number?])[]) =>
    doubtfulFigures({
      lines: [line(...words)],
      codes,
      width: 1000,
      height: 1000,
      dpi: 300,
      confidence: 0.9,
    });

  it('are those of which the recognizer was unsure, each once', () => {
    expect(figuresOf(['eng'], ['12%', 0.5], ['14'], ['word', 0.3], ['12%', 0.4])).toEqual(['12%']);
  });

  it('are those that look like a misread percent sign, where the data know none', () => {
    const words = ['9612.', '9037.5', '37.59%', '1296', '1990', '37.5%', '1,234', '2.4'];
    const read = words.map((text) => [text] as const);
    expect(figuresOf(['ara'], ...read)).toEqual(['9612.', '9037.5', '37.59%', '1296']);
    expect(figuresOf(['chi_sim'], ...read)).toHaveLength(4);
    expect(figuresOf(['eng'], ...read)).toEqual([]);
  });
});
