import { describe, expect, it } from '@jest/globals';
import { labelledBlocks, placedLabels } from '../../src/evaluate/block-labels.js';
import type { Gold } from '../../src/evaluate/index.js';
import { wantedLabels } from '../../src/evaluate/wanted-labels.js';
import { smallCall } from '../segment/small-call.js';
import { drafted, segmented } from '../segment/drafted.js';
import { goldWith } from './gold.js';

function wanted(lines: Parameters<typeof drafted>[0], answers: Gold['answers']): readonly string[] {
  const document = drafted(lines);
  return wantedLabels(document.text, labelledBlocks(document), goldWith(answers));
}

const ROADS = 'The council trained its road engineers on the rights of persons with disabilities.';
const WATER = 'Water may not be cut off in households with children or with sick persons.';

describe('what the gold says of a block', () => {
  it('is the answer that it is part of, and nothing of a heading, though that shares words', () => {
    const lines = ['To the Office', '1. Training of engineers on rights', ROADS, '2. Water', WATER];
    expect(wanted(lines, { '1': ROADS, '2': WATER })).toEqual(['', '', '1', '', '2']);
  });

  it('is an answer also where the question stands in the same block', () => {
    const long = `1. ${'What has been done in your country for this purpose so far? '.repeat(3)}`;
    expect(wanted([`${long} ${ROADS}`], { '1': ROADS })).toEqual(['1']);
  });

  it('is each of the questions that one text answers', () => {
    expect(wanted([ROADS, WATER], { '1': ROADS, '2.a': `${ROADS}\n${WATER}` })).toEqual([
      '1,2.a',
      '2.a',
    ]);
  });

  it('is told of short cells by the answer around them', () => {
    const lines = [ROADS, '| Year | Persons |', '| 2024 | 57 |', '2024'];
    expect(wanted(lines, { '1': `${ROADS}\nYear\nPersons\n2024\n57` })).toEqual([
      '1',
      '1',
      '1',
      '1',
      '1',
      // A line of its own with the same word is taken for one of the answer.
      '1',
    ]);
  });

  it('is nothing for a number that stands before an answer in which it occurs by chance', () => {
    const answer = `${ROADS} There were 2 courses.`;
    expect(wanted(['2', answer], { '2': answer })).toEqual(['', '2']);
  });

  it('goes in turn where the same words answer several questions', () => {
    const lines = ['a)', 'None.', 'b)', 'None.'];
    expect(wanted(lines, { '2.a': 'None.', '2.b': 'None.' })).toEqual(['', '2.a', '', '2.b']);
  });

  it('is a short answer behind its label', () => {
    const lines = ['Q2a: N/A', 'Q2b: same as Q2a', `Q3: ${ROADS}`];
    expect(wanted(lines, { '2.a': 'N/A', '2.b': 'same as Q2a', '3': ROADS })).toEqual([
      '2.a',
      '2.b',
      '3',
    ]);
  });

  it('is not the answer that its words stand in by the way', () => {
    const see = 'See our reply to question 1.';
    const lines = [ROADS, see, `${WATER} ${see}`];
    expect(wanted(lines, { '1': ROADS, '2': see, '3': `${WATER} ${see}` })).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  it('leaves out running headers and notes, and blocks without a word', () => {
    const document = drafted([
      { kind: 'furniture', text: 'Page 1' },
      ROADS,
      '* * *',
      { kind: 'note', text: 'See the report.' },
    ]);
    expect(labelledBlocks(document)).toHaveLength(1);
  });
});

describe('what was placed in a block', () => {
  it('are the questions of the answers in it', () => {
    const call = smallCall(['1', '2']);
    const document = drafted(['Question 1', ROADS, 'Question 2', WATER]);
    const { segments } = segmented(document, call);
    expect(placedLabels(labelledBlocks(document), segments)).toEqual(['', '1', '', '2']);
  });
});
