import { describe, expect, it } from '@jest/globals';
import { buildDigest } from '../../../src/digest/index.js';
import type { Call, Digest, Reading } from '../../../src/model/index.js';
import { CALL } from '../readings.js';
import { letterOf, textOf, type Letter } from './letters.js';

function digestOf(letters: readonly Letter[], call: Call = CALL): Digest {
  const readings: Reading[] = letters.map(letterOf);
  return buildDigest({
    ...{ call, readings, diagnostics: [], lang: 'en', citeStyle: 'thematic' },
    generator: { name: 'test', version: '0' },
  });
}

/** By file: why each is not counted, and which file stands for it. */
function removed(digest: Digest): Record<string, string> {
  const file = new Map(digest.submissions.map(({ id, file: path }) => [id, path]));
  const first = new Map(
    digest.ledger.groups.flatMap((group) => group.others.map((id) => [id, group.first])),
  );
  return Object.fromEntries<string>(
    digest.ledger.removed.flatMap(({ reason, submissions }) =>
      submissions.map((id): [string, string] => [
        file.get(id) ?? '',
        `${reason}: ${file.get(first.get(id) ?? '') ?? ''}`,
      ]),
    ),
  );
}

const codes = (digest: Digest): string[] => digest.problems.map(({ code }) => code);

const TOWN = { name: 'Quayside Council', shortName: 'Quayside', from: 'clerk@quayside.example' };

describe('one text twice', () => {
  it('is counted once, whatever the format, and the earlier message stands for both', () => {
    const digest = digestOf([
      {
        ...TOWN,
        file: 'b.eml',
        answers: textOf(1),
        at: '2025-06-03T10:00:00Z',
        entry: { format: 'eml' },
      },
      {
        ...TOWN,
        file: 'a.eml',
        answers: textOf(1),
        at: '2025-06-05T10:00:00Z',
        entry: { format: 'eml' },
      },
    ]);
    expect(removed(digest)).toEqual({ 'a.eml': 'duplicate: b.eml' });
    expect(digest.submissions[0]?.duplicateOf).toBe(digest.submissions[1]?.id);
    expect(new Set(digest.answers.map(({ submission }) => submission)).size).toBe(1);
  });

  it('is found in loose files of one text that differ in case, accents and marks only', () => {
    const answers = textOf(2);
    const shouted = answers.map((text) =>
      text.toUpperCase().replaceAll(' ', '  ').replaceAll('.', ' ;'),
    );
    const digest = digestOf([
      { file: 'one.pdf', answers, name: 'Quayside Council' },
      { file: 'two.docx', answers: shouted, name: 'Quayside Council', entry: { format: 'docx' } },
    ]);
    expect(removed(digest)).toEqual({ 'two.docx': 'duplicate: one.pdf' });
  });

  it('is found in writing without spaces', () => {
    const text =
      '本市图书馆在二〇二四年接待读者八万人次，并为夜班工人、农民和视障人士开设了专门的阅览室。图书馆还为新居民开设语言课程，全部免费，并公布每月的借阅数字。';
    const digest = digestOf([
      { file: '一.pdf', answers: [text], name: '海港市人民政府', language: 'zh' },
      {
        file: '二.pdf',
        answers: [text.replaceAll('，', '、')],
        name: '海港市人民政府',
        language: 'zh',
      },
    ]);
    expect(Object.keys(removed(digest))).toEqual(['二.pdf']);
  });

  it('is no matter of the questions that both restate', () => {
    const restated = Array.from({ length: 9 }, (_, index) => textOf(100 + index, 3).join(' '));
    const digest = digestOf([
      { file: 'a.pdf', name: 'Alder', restated, answers: textOf(3, 4) },
      { file: 'b.pdf', name: 'Birch', restated, answers: textOf(4, 4) },
    ]);
    expect(removed(digest)).toEqual({});
    expect(codes(digest)).not.toContain('possible-duplicate');
  });
});

describe('versions of one sender', () => {
  const older = textOf(5);
  const newer = [
    ...older.slice(0, 12),
    'The figures above were corrected in June.',
    'There is a tenth branch now.',
  ];

  it('leave the newest, which names the one before it', () => {
    const digest = digestOf([
      { ...TOWN, file: '1.eml', answers: older, at: '2025-06-03T10:00:00Z' },
      { ...TOWN, file: '2.eml', answers: newer, at: '2025-06-09T10:00:00Z' },
    ]);
    expect(removed(digest)).toEqual({ '1.eml': 'superseded: 2.eml' });
    expect(digest.submissions[1]?.supersedes).toBe(digest.submissions[0]?.id);
    expect(digest.submissions).toHaveLength(2);
  });

  it('are told by the names of loose files, and only warned of where nothing tells the newer', () => {
    const named = digestOf([
      { file: 'Quayside reply draft.pdf', answers: newer },
      { file: 'Quayside reply final v2.pdf', answers: older },
    ]);
    expect(removed(named)).toEqual({
      'Quayside reply draft.pdf': 'superseded: Quayside reply final v2.pdf',
    });
    const unnamed = digestOf([
      { file: 'quayside.pdf', answers: older },
      { file: 'more.pdf', answers: newer },
    ]);
    expect(removed(unnamed)).toEqual({});
    expect(codes(unnamed)).toContain('possible-duplicate');
  });

  it.each([
    ['en', 'Please disregard our earlier submission.'],
    ['fr', 'Le présent envoi annule et remplace le précédent.'],
    ['es', 'Este documento sustituye al enviado anteriormente.'],
    ['ru', 'Направляем ответы взамен ранее направленных.'],
    ['ar', 'تحل هذه النسخة محل النسخة السابقة: هذه النسخة تحل محل السابقة.'],
    ['zh', '请以此版为准，替代此前提交的文本。'],
  ])('follow a message that says so, though much is new (%s)', (_, note) => {
    const digest = digestOf([
      { ...TOWN, file: '1.eml', answers: older, at: '2025-06-03T10:00:00Z' },
      {
        ...TOWN,
        file: '2.eml',
        note,
        answers: [...older.slice(0, 5), ...textOf(6, 9)],
        at: '2025-06-09T10:00:00Z',
      },
    ]);
    expect(removed(digest)).toEqual({ '1.eml': 'superseded: 2.eml' });
  });

  it('do not take the place of one in time when they come too late to count', () => {
    const letters: Letter[] = [
      { ...TOWN, file: '1.eml', answers: older, at: '2025-06-03T10:00:00Z', late: 'no' },
      { ...TOWN, file: '2.eml', answers: newer, at: '2025-07-09T10:00:00Z', late: 'yes' },
    ];
    expect(removed(digestOf(letters, { ...CALL, late: 'exclude' }))).toEqual({ '2.eml': 'late: ' });
    expect(removed(digestOf(letters))).toEqual({ '1.eml': 'superseded: 2.eml' });
  });

  it('are as the register has them', () => {
    const ids = digestOf([{ ...TOWN, file: '1.eml', answers: older }]).submissions.map(
      ({ id }) => id,
    );
    const plain: Letter = { file: '1.eml', answers: older, name: 'Alder' };
    const told = {
      file: '2.eml',
      answers: textOf(7),
      name: 'Birch',
      corrections: { supersedes: ids[0] ?? '' },
    };
    expect(removed(digestOf([plain, told]))).toEqual({ '1.eml': 'superseded: 2.eml' });
    const denied = digestOf([
      {
        ...TOWN,
        file: '1.eml',
        answers: older,
        at: '2025-06-03T10:00:00Z',
        corrections: { counted: true },
      },
      { ...TOWN, file: '2.eml', answers: newer, at: '2025-06-09T10:00:00Z' },
    ]);
    expect(removed(denied)).toEqual({});
  });

  it('are told as the register’s word where it names a duplicate of another text', () => {
    const first: Letter = { file: '1.eml', answers: older, name: 'Alder' };
    const id = digestOf([first]).submissions[0]?.id ?? '';
    const other = { file: '2.eml', answers: textOf(7), name: 'Birch' };
    const digest = digestOf([first, { ...other, corrections: { duplicateOf: id } }]);
    const [told] = digest.problems.filter(({ code }) => code === 'same-text');
    expect(told?.message).toContain('is, as register.csv says, the same as “1.eml”');
  });

  it('are told to be without effect where the file could not be read', () => {
    const [{ entry }, read] = [
      letterOf({ file: '1.eml', answers: [] }),
      letterOf({ file: '2.eml', answers: older, corrections: { counted: true } }),
    ];
    const digest = buildDigest({
      readings: [{ entry, status: 'failed', corrections: { counted: true } }, read],
      ...{ call: CALL, diagnostics: [], lang: 'en', citeStyle: 'thematic' },
      generator: { name: 'test', version: '0' },
    });
    const said = digest.problems.filter(({ code }) => code === 'register-without-effect');
    expect(said.map(({ file }) => file)).toEqual(['1.eml']);
  });
});

describe('translations', () => {
  it('count once, by figures, questions and one address', () => {
    const french = [
      'La bibliothèque a reçu 1 250 lecteurs et 348 lectrices malvoyantes en 2024, contre 967 en 2021 au total.',
      'Elle prête 4 300 livres et 52 appareils, et coûte 12,5 pour cent du budget de la ville chaque année.',
    ];
    const english = [
      'The library had 1,250 readers and 348 women readers with low vision in 2024, against 967 in 2021 altogether.',
      'It lends 4,300 books and 52 devices, and takes up 12.5 per cent of the budget of the city every year.',
    ];
    const letters: Letter[] = [
      {
        file: '1.eml',
        from: 'ville@quai.example',
        language: 'fr',
        name: 'Ville du Quai',
        answers: french,
        at: '2025-06-03T10:00:00Z',
      },
      {
        file: '2.eml',
        from: 'ville@quai.example',
        language: 'en',
        name: 'City of Quai',
        answers: english,
        at: '2025-06-04T10:00:00Z',
      },
    ];
    expect(removed(digestOf(letters))).toEqual({ '2.eml': 'translation: 1.eml' });
    const other = english.map((text) =>
      text.replace(/\d+/gu, (figure) => String(Number(figure) + 17)),
    );
    expect(
      removed(
        digestOf([
          ...letters.slice(0, 1),
          { ...letters[1], file: '2.eml', language: 'en', answers: other },
        ]),
      ),
    ).toEqual({});
  });
});

describe('campaigns', () => {
  const wording = textOf(8);
  const people = ['Ada Holm', 'Ben Frost', 'Cleo Dunn', 'Dov Katz', 'Eli Stone', 'Fay Wood'];
  const letters = people.map((name, index): Letter => ({
    file: `${index}.eml`,
    name,
    shortName: name,
    group: 'individual',
    from: `${name.split(' ')[0]?.toLowerCase() ?? ''}@mail${index % 2}.example`,
    at: `2025-06-1${index}T10:00:00Z`,
    answers: [...wording, `Yours, ${name}, of street ${index + 1}.`],
  }));

  it('have one letter that stands for all, with the number of senders told', () => {
    const digest = digestOf(letters);
    expect(
      digest.ledger.removed.map(({ reason, submissions }) => [reason, submissions.length]),
    ).toEqual([['campaign', 5]]);
    expect(digest.ledger.groups).toMatchObject([{ kind: 'campaign', senders: 6, counted: [] }]);
    expect(digest.problems.find(({ code }) => code === 'campaign')?.message).toContain(
      '6 letters from 6 senders',
    );
  });

  it('leave a letter with words of its own in the count, with a warning', () => {
    const [first, second, ...rest] = letters;
    if (!first || !second) throw new Error('no letters');
    const digest = digestOf([
      first,
      { ...second, answers: [...second.answers, ...textOf(9, 8)] },
      ...rest,
    ]);
    expect(digest.ledger.counted).toBe(2);
    expect(codes(digest)).toContain('campaign-own-words');
  });

  it('are none where authorities answer for themselves, or each with figures of its own', () => {
    const authorities = letters.map((letter) => ({
      ...letter,
      group: 'local-government' as const,
    }));
    expect(removed(digestOf(authorities))).toEqual({});
    expect(codes(digestOf(authorities))).toContain('possible-duplicate');
    const figures = letters.map((letter, index) => ({
      ...letter,
      answers: letter.answers.map((text) =>
        text.replace(/\d+/gu, (figure) => String(Number(figure) + 31 * index)),
      ),
    }));
    expect(removed(digestOf(figures))).toEqual({});
  });

  it('are none of two', () => {
    const digest = digestOf(letters.slice(0, 2));
    expect(removed(digest)).toEqual({});
    expect(codes(digest)).toContain('possible-duplicate');
  });
});
