import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadCall } from '../../src/call/index.js';
import type { Call, DetectedLanguage } from '../../src/model/index.js';
import { contentsIn, lastContentsEntry } from '../../src/segment/contents-table.js';
import { blockTexts } from '../../src/segment/form.js';
import { translationStart } from '../../src/segment/translation.js';
import { answersIn, drafted, type Line } from './drafted.js';

let call: Call;

beforeAll(async () => {
  call = await loadCall('hrc-57-12');
});

const wordingOf = (id: string): string =>
  call.questions.find((question) => question.id === id)?.text.en ?? '';

function listed(lines: readonly Line[]): number[] {
  const document = drafted(lines);
  return [...contentsIn(document.blocks, blockTexts(document))].sort((a, b) => a - b);
}

describe('a table of contents', () => {
  it('is told by dots or a tab before page numbers, lines between its entries included', () => {
    expect(
      listed([
        'A report',
        'Housing ........ 2',
        'Water, and what',
        'comes of it . . . . . 3',
        'Schools\t12',
        'The end ……… ٧',
        'We begin here.',
      ]),
    ).toEqual([1, 2, 3, 4, 5]);
  });

  it.each([['Contents'], ['Sommaire'], ['Índice'], ['Содержание'], ['المحتويات'], ['目录']])(
    'is told by its title “%s”, up to the first heading that comes again',
    (title) => {
      expect(listed([title, 'Housing', 'Water', '**Housing**', 'We build.'])).toEqual([0, 1, 2]);
    },
  );

  it('ends at running text', () => {
    expect(listed(['Contents', 'Housing', 'The town has built houses.', 'Water'])).toEqual([0, 1]);
  });

  it.each([
    ['And so on .... we went'],
    ['Wait...'],
    ['It costs 12'],
    ['The contents of the box are wet.'],
  ])('is not seen in “%s”', (text) => {
    const document = drafted([text]);
    expect(lastContentsEntry(document.blocks, blockTexts(document))).toBe(-1);
  });
});

describe('the call itself', () => {
  const answered = (id: string): Line[] => [`**Question ${id}**`, `Our answer to ${id} is brief.`];

  it('copied below the answers opens none of them again', () => {
    const answers = answersIn(
      [
        ...['1', '2', '3', '4', '5'].flatMap(answered),
        '**Annex: the call for inputs**',
        ...call.questions.map(({ id }) => `${id}. ${wordingOf(id)}`),
      ],
      call,
    );
    expect(answers).toEqual(
      Object.fromEntries(
        ['1', '2', '3', '4', '5'].map((id) => [id, `Our answer to ${id} is brief.`]),
      ),
    );
  });
});

describe('a copied call of which one question is answered in the copy', () => {
  it('still opens that one', () => {
    const answers = answersIn(
      [
        ...call.questions.map(({ id }) => `${id}. ${wordingOf(id)}`),
        'Our answer to the last one stands right here.',
        ...['1', '2', '3', '4'].flatMap((id) => [`**Question ${id}**`, `On ${id} we say this.`]),
      ],
      call,
    );
    expect(answers).toEqual({
      '1': 'On 1 we say this.',
      '2': 'On 2 we say this.',
      '3': 'On 3 we say this.',
      '4': 'On 4 we say this.',
      '5': 'Our answer to the last one stands right here.',
    });
  });
});

describe('a translation below the original', () => {
  const long = (sentence: string): Line[] => Array.from({ length: 8 }, () => sentence.repeat(2));
  const english = long('The town has built houses and asked everybody. ');
  const french = long('La ville a construit des logements et consulté la population. ');

  function startOf(
    parts: readonly (readonly [readonly Line[], DetectedLanguage])[],
  ): number | undefined {
    const document = drafted(parts.flatMap(([lines]) => lines));
    const languages = parts.flatMap(([lines, language]) => lines.map(() => language));
    return translationStart(document.blocks, blockTexts(document), languages);
  }

  it.each([
    ['Courtesy translation'],
    ['Unofficial translation from French'],
    ['Traduction de courtoisie'],
    ['Traducción no oficial'],
    ['Неофициальный перевод'],
    ['ترجمة غير رسمية'],
    ['非正式译文'],
  ])('begins at its title “%s”', (title) => {
    expect(
      startOf([
        [french, 'fr'],
        [[title], 'en'],
        [english, 'en'],
      ]),
    ).toBe(french.length);
  });

  it.each<[string, Parameters<typeof startOf>[0]]>([
    [
      'the language stays the same',
      [
        [english, 'en'],
        [['Courtesy translation'], 'en'],
        [english, 'en'],
      ],
    ],
    [
      'nothing says so',
      [
        [french, 'fr'],
        [['Second part'], 'en'],
        [english, 'en'],
      ],
    ],
    [
      'hardly anything follows',
      [
        [french, 'fr'],
        [['Courtesy translation'], 'en'],
        [['Short.'], 'en'],
      ],
    ],
    [
      'it stands on the cover',
      [
        [['Courtesy translation'], 'en'],
        [english, 'en'],
      ],
    ],
    [
      'two languages alternate all through',
      [
        [french, 'fr'],
        [['Courtesy translation'], 'en'],
        [english, 'en'],
        [french, 'fr'],
      ],
    ],
    [
      'no language is known',
      [
        [french, 'und'],
        [['Courtesy translation'], 'und'],
        [english, 'und'],
      ],
    ],
  ])('is not seen where %s', (_, parts) => {
    expect(startOf(parts)).toBeUndefined();
  });

  it('is found behind earlier lines that only speak of one', () => {
    expect(
      startOf([
        [[...french, 'Traduction de courtoisie demandée', ...french], 'fr'],
        [['Courtesy translation'], 'en'],
        [english, 'en'],
      ]),
    ).toBe(2 * french.length + 1);
  });
});
