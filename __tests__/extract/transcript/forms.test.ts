import { describe, expect, it } from '@jest/globals';
import { unpackTranscript, unpackWordTranscript } from '../../../src/extract/transcript/index.js';
import { bytesOf, wordArchive } from '../docx/word-file.js';

const ANA =
  'We trained all staff of the city in two years, and every family is heard before an eviction.';
const BEN =
  'I am the mayor of Port Lagune. Money lacks, and transfers from the ministry come late each year.';
const LEAD = 'Welcome to this consultation, in which each speaker has three minutes to speak.';

/** Who speaks when, with city; the words only where they are not as said above. */
const CITIES = ['Ana Ruiz, Alba, 00:42:10', 'Ben Low, Port Lagune, 00:43:20'];

function told({ value }: ReturnType<typeof unpackTranscript>): readonly string[] {
  return (value ?? []).map(({ speaker, bytes }) => {
    const words = Buffer.from(bytes).toString('utf8');
    const isWhole = words.includes(ANA) !== words.includes(BEN) && !words.includes('Welcome');
    const times = speaker?.turns.map(({ at }) => at).join(' ') ?? '';
    return `${speaker?.name}, ${speaker?.city}, ${times}${isWhole ? '' : words}`;
  });
}

const inText = (text: string) => told(unpackTranscript(new TextEncoder().encode(text)));

const escaped = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

function paragraph(text: string): string {
  const runs = text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join('<w:br/>');
  return `<w:p><w:r>${runs}</w:r></w:p>`;
}

async function inWord(paragraphs: readonly string[]) {
  return told(
    await unpackWordTranscript(
      await bytesOf(wordArchive({ body: paragraphs.map(paragraph).join('') })),
    ),
  );
}

function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc>${text.split('\n').map(paragraph).join('')}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** Forms as programs for meetings write them, by lines. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  'the name, spaces and the time above the words': [
    'Moderator   40:00',
    LEAD,
    'Ana Ruiz, Alba   42:10',
    ANA,
    'Ben Low   43:20',
    BEN,
  ],
  'the time in brackets behind the name': [
    `Moderator (00:40:00): ${LEAD}`,
    `ANA RUIZ (Alba, Spain) (00:42:10): ${ANA}`,
    `Ben Low (00:43:20): ${BEN}`,
  ].map((line) => line.replace('ANA RUIZ', 'Ana Ruiz')),
  'a stretch of time and the name above the words': [
    '00:40:00 – 00:40:30 Moderator',
    LEAD,
    '00:42:10 – 00:43:00 Ana Ruiz, Alba',
    ANA,
    '00:43:20 – 00:44:00 Ben Low',
    BEN,
  ],
  'times in lines of their own': [
    '[00:40:00]',
    `Moderator: ${LEAD}`,
    '[00:42:10]',
    `Ana Ruiz (Alba, Spain): ${ANA}`,
    '[00:43:20]',
    `Ben Low: ${BEN}`,
  ],
  'loose times, the name and the words in lines of their own': [
    '0:40:0.0 --> 0:40:9.5',
    'Moderator',
    LEAD,
    '0:42:10.0 --> 0:43:0.0',
    'Ana Ruiz (Alba)',
    ANA,
    '0:43:20.0 --> 0:44:0.5',
    'Ben Low',
    BEN,
  ],
  'the name in brackets and the time of the clock': [
    '[Moderator] 00:40:00',
    LEAD,
    '[Ana Ruiz, Alba] 00:42:10',
    ANA,
    '[Ben Low] 00:43:20',
    BEN,
  ],
  'a bar between name and time': [
    'Moderator | 00:40:00',
    LEAD,
    'Ana Ruiz, Alba | 00:42:10',
    ANA,
    'Ben Low | 00:43:20',
    BEN,
  ],
};

describe('a transcript', () => {
  it.each(Object.entries(FORMS))('is split with %s', async (_, lines) => {
    expect(inText(lines.join('\n'))).toEqual(CITIES);
    expect(await inWord(['Consultation, 1 July 2025', ...lines])).toEqual(CITIES);
    const pairs =
      lines.length === 3 ? lines : [0, 2, 4].map((at) => `${lines[at]}\n${lines[at + 1]}`);
    if (lines.length === 6) expect(await inWord(pairs)).toEqual(CITIES);
  });

  it('is split where it is a table, with or without a heading', async () => {
    const rows = [
      ['00:40:00', 'Moderator', LEAD],
      ['00:42:10', 'Ana Ruiz (Alba)', ANA],
      ['00:43:20', 'Ben Low', BEN],
    ];
    const heading = ['Time', 'Speaker', 'Text'];
    const inTable = async (some: readonly (readonly string[])[]) =>
      told(await unpackWordTranscript(await bytesOf(wordArchive({ body: table(some) }))));
    expect(await inTable(rows)).toEqual(CITIES);
    expect(await inTable([heading, ...rows])).toEqual(CITIES);
    expect(
      await inTable(rows.map(([time, name, text]) => [`${name}\n${time}`, text ?? ''])),
    ).toEqual(CITIES);
    expect(inText([heading, ...rows].map((row) => row.join('\t')).join('\n'))).toEqual(CITIES);
  });

  it('takes city and body from a list of speakers above what is said', () => {
    const list = [
      'List of speakers',
      'Ana Ruiz, Director, Foundation for Housing, Alba',
      '1. Ben Low – Mayor of Port Lagune',
    ];
    const { value } = unpackTranscript(
      new TextEncoder().encode(
        [...list, ...(FORMS['a bar between name and time'] ?? [])]
          .join('\n')
          .replace(', Alba |', ' |'),
      ),
    );
    expect(value?.map(({ speaker }) => speaker?.beside)).toEqual([
      'Director, Foundation for Housing, Alba',
      'Mayor of Port Lagune',
    ]);
  });
});

describe('a transcript in a Word file', () => {
  it('is refused with the paragraph where times go back', async () => {
    const lines = FORMS['a bar between name and time'] ?? [];
    const long = [
      ...lines,
      'Eva Ort | 00:44:20',
      ANA,
      'Ian Fay | 00:45:00',
      BEN,
      'Ana Ruiz, Alba | 00:46:00',
      ANA,
    ];
    const wrong = [...long, 'Ben Low | 00:02:00', BEN];
    const body = wrong.map(paragraph).join('');
    const { value, diagnostics } = await unpackWordTranscript(await bytesOf(wordArchive({ body })));
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'transcript-order: Paragraph 13: 00:02:00 comes after 00:46:00; times are expected in ascending order.',
    ]);
  });
});

describe('a Word file that is no transcript', () => {
  it.each([
    [
      'an agenda',
      [
        '09:00 Registration',
        '09:30 Mayor Ana Ruiz: Opening',
        '10:00 Ben Low: Housing',
        '10:30 Eva Ort: Water',
      ],
    ],
    [
      'a letter with hours',
      [
        'Our office is open from 9:00 to 12:30 and from 14:00 to 17:15.',
        `Question 1: ${ANA}`,
        `Question 2: ${BEN}`,
      ],
    ],
    [
      'a submission with an agenda as its annex',
      [
        ANA,
        BEN,
        ANA,
        BEN,
        LEAD,
        '09:05 Ana Ruiz: Opening',
        '09:35 Ben Low: Housing',
        '10:05 Eva Ort: Water',
      ],
    ],
  ])('stays one: %s', async (_, lines) => {
    expect(await inWord(lines)).toEqual([]);
  });
});
