import { describe, expect, it } from '@jest/globals';
import { buildDigest } from '../../../src/digest/index.js';
import type { Digest } from '../../../src/model/index.js';
import { publicReadings } from '../../../src/publish/index.js';
import { CALL } from '../readings.js';
import { letterOf, textOf, type Letter } from './letters.js';

function digestOf(letters: readonly Letter[]): Digest {
  return buildDigest({
    ...{ call: CALL, readings: letters.map(letterOf), diagnostics: [], lang: 'en' },
    citeStyle: 'thematic',
    generator: { name: 'test', version: '0' },
  });
}

const SAID = { format: 'transcript', speaker: { name: 'Ana Ruiz', turns: [] } } as const;
const written: Letter = { file: 'alba.docx', name: 'City of Alba', answers: textOf(1, 6) };

/** By file: what was counted, and the files of the groups found. */
function outcome(digest: Digest) {
  const file = new Map(digest.submissions.map(({ id, file: path }) => [id, path]));
  const nameOf = (id: string): string => file.get(id) ?? '';
  return {
    answering: [...new Set(digest.answers.map(({ submission }) => nameOf(submission)))],
    counted: digest.ledger.counted,
    groups: digest.ledger.groups.map(
      ({ kind, first, counted, senders }) =>
        `${kind}: ${nameOf(first)} ${counted.map(nameOf).join()} ${senders}`,
    ),
    codes: digest.problems.map(({ code }) => code),
  };
}

describe('what is said in a meeting', () => {
  it.each([
    ['all', textOf(1, 6)],
    ['a part', textOf(1, 6).slice(0, 3)],
  ])('counts beside the submission of which it reads out %s, of one sender', (_, answers) => {
    const spoken: Letter = { file: 'meeting.vtt#1', name: 'Ana Ruiz', answers, entry: SAID };
    expect(outcome(digestOf([written, spoken]))).toEqual({
      answering: ['alba.docx', 'meeting.vtt#1'],
      counted: 2,
      groups: ['spoken: alba.docx meeting.vtt#1 1'],
      codes: ['also-in-writing'],
    });
  });

  it('has nothing to do with what others wrote or say', () => {
    const spoken: Letter = { file: 'm.vtt#1', name: 'Ana Ruiz', answers: textOf(9), entry: SAID };
    const echo = { ...spoken, file: 'm.vtt#2', name: 'Ben Low' };
    const found = outcome(digestOf([written, spoken, echo]));
    expect([found.counted, found.groups, found.codes]).toEqual([3, [], []]);
  });

  it('counts no more where the register calls it a duplicate', () => {
    const id = digestOf([written]).submissions[0]?.id ?? '';
    const spoken: Letter = {
      ...{ file: 'meeting.vtt#1', name: 'Ana Ruiz', answers: textOf(1, 6), entry: SAID },
      corrections: { duplicateOf: id },
    };
    const found = outcome(digestOf([written, spoken]));
    expect([found.counted, found.codes]).toEqual([1, ['same-text']]);
    expect(found.groups).toEqual(['duplicate: alba.docx  1']);
  });

  it('is not told of one who is not named in a public edition', async () => {
    const anonymous: Letter = { ...written, publication: 'anonymous' };
    const spoken: Letter = {
      ...{ file: 'meeting.vtt#1', name: 'Ana Ruiz', answers: textOf(1, 6), entry: SAID },
    };
    const readings = [anonymous, spoken].map(letterOf);
    const settings = { call: CALL, lang: 'en', isEnglish: () => false } as const;
    const shown = await publicReadings(readings, [], settings);
    const digest = buildDigest({
      ...{ call: CALL, readings: shown.value, diagnostics: [], lang: 'en', citeStyle: 'thematic' },
      edition: { for: 'public', whole: readings },
      generator: { name: 'test', version: '0' },
    });
    expect([outcome(digest).groups, outcome(digest).codes]).toEqual([[], []]);
  });
});

describe('a register', () => {
  it('may link any two, of whatever senders', () => {
    const first: Letter = { file: '1.eml', name: 'Alder', answers: textOf(3) };
    const id = digestOf([first]).submissions[0]?.id ?? '';
    const newer: Letter = { file: '2.eml', name: 'Birch', answers: textOf(4) };
    const digest = digestOf([first, { ...newer, corrections: { supersedes: id } }]);
    expect(digest.ledger.removed).toEqual([{ reason: 'superseded', submissions: [id] }]);
  });
});
