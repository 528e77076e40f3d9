import { describe, expect, it } from '@jest/globals';
import { subdivided } from '../../src/segment/subdivide.js';
import type { Speech } from '../../src/segment/text-evidence.js';
import { indexOf, openingAt, outline, readingsOf } from './openings.js';

const lines = [
  '**Question 2**',
  'The act is broad, and that is the long and the short of it.',
  'Points are given when the bids are opened, as the law says.',
  'Clauses bind whoever builds, as everybody here knows.',
  '**Question 4**',
  'We meet.',
];
const readings = readingsOf(lines);

const speaking = (ids: readonly (string | undefined)[], strength = 4): Speech[] =>
  ids.map((id) => ({
    strengths: outline.entries.map(({ index }) =>
      id !== undefined && index === indexOf(id) ? strength : 0,
    ),
    seen: id === undefined ? [] : [`word of ${id}`],
  }));

const main = openingAt(readings[0], [indexOf('2')], { score: 0.93 });
const next = openingAt(readings[4], [indexOf('4')], { score: 0.93 });

function split(
  speeches: readonly Speech[],
  openings = [main, next],
): [number, readonly number[]][] {
  return subdivided(openings, { readings, speeches, by: 'topic' }, outline).map(
    ({ candidate, questions }) => [candidate.reading.index, questions],
  );
}

const whole = [
  [0, [indexOf('2')]],
  [4, [indexOf('4')]],
];

describe('a question whose parts are not named', () => {
  it('is divided among the parts of which its paragraphs plainly speak', () => {
    expect(split(speaking([undefined, '2', '2.a', '2.b', undefined, undefined]))).toEqual([
      [0, [indexOf('2')]],
      [2, [indexOf('2.a')]],
      [3, [indexOf('2.b')]],
      [4, [indexOf('4')]],
    ]);
  });

  it('is dealt out to all of them where each has a paragraph, the one that says nothing included', () => {
    const long = lines.map((line) => (line.startsWith('*') ? line : `${line} ${line}`));
    const documents = readingsOf(long);
    const openings = [0, 4].map((at) =>
      openingAt(documents[at], [indexOf(at === 0 ? '2' : '4')], { score: 0.93 }),
    );
    const speeches = speaking([undefined, '2.c', undefined, '2.a', undefined, undefined], 2);
    const found = subdivided(openings, { readings: documents, speeches, by: 'topic' }, outline);
    expect(found.map(({ questions }) => questions)).toEqual(
      ['2', '2.c', '2.b', '2.a', '4'].map((id) => [indexOf(id)]),
    );
    const [, sure, unsure] = found.map(({ candidate }) => candidate.score);
    expect(unsure).toBeLessThan(sure ?? 0);
  });

  it('is not dealt out where one of its paragraphs speaks of the question itself', () => {
    const long = readingsOf(lines.map((line) => (line.startsWith('*') ? line : `${line} ${line}`)));
    const opening = openingAt(long[0], [indexOf('2')], { score: 0.93 });
    const speeches = speaking([undefined, '2.a', '2', '2.c', undefined, undefined], 2);
    const within = {
      readings: long.slice(0, 4),
      speeches: speeches.slice(0, 4),
      by: 'topic' as const,
    };
    const found = subdivided([opening], within, outline);
    expect(found.filter(({ questions }) => questions.includes(indexOf('2.b')))).toEqual([]);
  });

  it('stays whole where its paragraphs speak of the question alone, or of nothing', () => {
    expect(split(speaking([undefined, '2', '2', '2', undefined, undefined]))).toEqual(whole);
    expect(split(speaking(lines.map(() => undefined)))).toEqual(whole);
  });

  it('stays whole where they speak of one part only', () => {
    expect(split(speaking([undefined, '2', '2', '2.b', undefined, undefined]))).toEqual(whole);
  });

  it('stays whole where they speak of other questions’ parts', () => {
    expect(split(speaking([undefined, '2', '3.a', '3.b', undefined, undefined]))).toEqual(whole);
  });

  it('stays whole where one of its parts opens by itself, wherever that is', () => {
    const part = openingAt(readings[4], [indexOf('2.c')], { score: 0.93 });
    const speeches = speaking([undefined, '2', '2.a', '2.b', undefined, undefined]);
    expect(split(speeches, [main, part])).toEqual([whole[0], [4, [indexOf('2.c')]]]);
  });

  it('stays whole where it is answered together with another', () => {
    const joint = openingAt(readings[0], [indexOf('2'), indexOf('4')], { score: 0.93 });
    const speeches = speaking([undefined, '2', '2.a', '2.b', '2.a', '2.b']);
    expect(split(speeches, [joint])).toEqual([[0, [indexOf('2'), indexOf('4')]]]);
  });

  it('is never divided beyond the next question', () => {
    const speeches = speaking([undefined, '2', '2', '2', '2.a', '2.b']);
    expect(split(speeches)).toEqual(whole);
  });
});
