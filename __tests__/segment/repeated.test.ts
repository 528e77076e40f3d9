import { describe, expect, it } from '@jest/globals';
import type { DetectedLanguage } from '../../src/model/index.js';
import { blockTexts } from '../../src/segment/form.js';
import { modelsOf } from '../../src/segment/models.js';
import { repetitionStart } from '../../src/segment/repeated.js';
import { drafted } from './drafted.js';
import { waterCall } from './water-call.js';

const { model } = modelsOf(waterCall);
type Part = readonly [readonly string[], DetectedLanguage];

function startOf(parts: readonly Part[]): number | undefined {
  const document = drafted(parts.flatMap(([lines]) => lines));
  const languages = parts.flatMap(([lines, language]) => lines.map(() => language));
  return repetitionStart(document.blocks, blockTexts(document), languages, model);
}

const numbered = (sentence: string, from = 1): string[] =>
  [0, 1, 2, 3].map((at) => `${from + at}. ${`${sentence} `.repeat(4)}`);
const plain = (sentence: string): string[] => numbered(sentence).map((line) => line.slice(3));

const FRENCH = 'La commune a posé des tuyaux dans chaque rue.';
const RUSSIAN = 'Община проложила трубы на каждой улице посёлка.';
const FIGURES = ' 318, 47, 66, 905.';

describe('a text that says itself again in another language', () => {
  it('is read up to where its questions begin again', () => {
    expect(
      startOf([
        [numbered(FRENCH), 'fr'],
        [numbered(RUSSIAN), 'ru'],
      ]),
    ).toBe(4);
  });

  it('is read up to the heading that stands above the second half', () => {
    const second = ['**ОТВЕТЫ**', ...numbered(RUSSIAN)];
    expect(
      startOf([
        [numbered(FRENCH), 'fr'],
        [second.slice(0, 1), 'fr'],
        [numbered(RUSSIAN), 'ru'],
      ]),
    ).toBe(4);
  });

  it('is known by its figures where nothing is numbered', () => {
    const withFigures = (sentence: string): string[] => plain(sentence + FIGURES);
    expect(
      startOf([
        [withFigures(FRENCH), 'fr'],
        [withFigures(RUSSIAN), 'ru'],
      ]),
    ).toBe(4);
    expect(
      startOf([
        [withFigures(FRENCH), 'fr'],
        [plain(RUSSIAN), 'ru'],
      ]),
    ).toBeUndefined();
  });

  it.each<[string, readonly Part[]]>([
    [
      'the second half goes on with other questions',
      [
        [numbered(FRENCH), 'fr'],
        [numbered(RUSSIAN, 5), 'ru'],
      ],
    ],
    ['the language stays', [[[...numbered(FRENCH), ...numbered(FRENCH)], 'fr']]],
    [
      'the languages take turns',
      [0, 1, 2, 3].flatMap((at): Part[] => [
        [[numbered(FRENCH)[at] ?? ''], 'fr'],
        [[numbered(RUSSIAN)[at] ?? ''], 'ru'],
      ]),
    ],
    [
      'the second half is but a line',
      [
        [numbered(FRENCH), 'fr'],
        [['1. Да.', '2. Нет.', '3. Да.'], 'ru'],
      ],
    ],
    [
      'the first half is the call itself, quoted above the answers',
      [
        [waterCall.questions.map(({ id, text }) => `${id}. ${text.en ?? ''}`), 'en'],
        [numbered(RUSSIAN), 'ru'],
      ],
    ],
  ])('is read to its end where %s', (_, parts) => {
    expect(startOf(parts)).toBeUndefined();
  });
});
