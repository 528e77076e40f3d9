import { describe, expect, it } from '@jest/globals';
import { answersIn } from './drafted.js';
import { smallCall, TWELVE } from './small-call.js';

const mute = smallCall(TWELVE);
const text = (at: number): string =>
  `Lorem ipsum dolor sit amet, consectetur adipiscing ${at}. `.repeat(2);

const headed = (count: number, head: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => [head(at), text(at)]).flat();

const questionsIn = (lines: readonly string[]): string[] =>
  Object.keys(answersIn(lines, mute, 'und')).sort();
const MAINS = ['1', '2', '3', '4', '5'];
const LEAVES = ['1', '2.a', '2.b', '2.c', '3.a', '3.b', '3.c', '3.d', '4', '5'];

describe('a text of which neither numbers nor words can be told', () => {
  it.each([
    ['all questions', 12, TWELVE],
    ['main questions', 5, MAINS],
    ['questions without parts', 10, LEAVES],
  ])('is read in order where it has as many headings as the call has %s', (_, count, ids) => {
    expect(questionsIn(headed(count, () => '**Lorem**'))).toEqual(ids);
    expect(questionsIn(headed(count, () => 'Lorem ipsum dolor?'))).toEqual(ids);
    expect(questionsIn(['**Title**', 'By us all.', ...headed(count, () => '**Lorem**')])).toEqual(
      ids,
    );
  });

  it('is read in order by the rows of a table', () => {
    const row = (at: number): string => `| Lorem ipsum dolor ${at} | ${text(at)} |`;
    const rows = Array.from({ length: 12 }, (_, at) => row(at));
    expect(questionsIn(rows)).toEqual(TWELVE);
    expect(questionsIn(['| Lorem | Ipsum |', ...rows])).toEqual(TWELVE);
    expect(questionsIn(rows.slice(1))).toEqual([]);
  });

  it.each([[2], [3], [4], [7], [9]])('is left alone with %d headings', (count) => {
    expect(questionsIn(headed(count, () => '**Lorem**'))).toEqual([]);
  });

  it('is left alone where it is a table of figures', () => {
    const rows = Array.from({ length: 12 }, (_, at) => `| Lorem | ${at * 7} |`);
    expect(questionsIn(rows)).toEqual([]);
  });
});
