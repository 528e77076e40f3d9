import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadStemmer } from '../../src/analyse/index.js';
import { loadCall } from '../../src/call/index.js';
import type { Call } from '../../src/model/index.js';
import { segment, topicEvidence, type TextEvidence } from '../../src/segment/index.js';
import { driftedNumberings } from '../../src/segment/numbering.js';
import { outlineOf } from '../../src/segment/outline.js';
import { drafted, type Line } from './drafted.js';
import { smallCall, TWELVE } from './small-call.js';

let call: Call;
let evidence: readonly TextEvidence[];

beforeAll(async () => {
  call = await loadCall('hrc-57-12');
  evidence = [topicEvidence(call, await loadStemmer())];
});

/** What stands under each question. */
function placed(lines: readonly Line[]): Record<string, string> {
  const document = drafted(lines);
  const languages = {
    main: 'en' as const,
    others: [],
    blocks: document.blocks.map(() => 'en' as const),
  };
  const { answers } = segment(document, languages, call, evidence).value;
  return Object.fromEntries(
    answers.map(({ question, quotations }) => [
      question,
      quotations.map((q) => q.text).join(' | '),
    ]),
  );
}

/** A sentence or two on the field of each question. */
const SAID: Readonly<Record<string, string>> = {
  '1': 'Every spring new employees attend a training course on human rights, with a manual and a trainer from the university.',
  '2': 'Our public procurement rules ask the buyer to look at human rights before a purchase is made from any supplier.',
  '2.a':
    'In the selection of bidders the award criteria give points for equality and non-discrimination in the scoring.',
  '2.b':
    'Contract performance clauses oblige the contractor and each subcontractor to keep labour rights on site.',
  '2.c':
    'A complaint about a procurement can be filed with the ombudsman, who offers a remedy and an appeal.',
  '3': 'Treaty bodies, special procedures and the universal periodic review are known to our legal office.',
  '3.a':
    'For the national report to the treaty body we wrote a contribution and sent data to the ministry.',
  '3.b':
    'Recommendations of the universal periodic review are followed up by a working group with an action plan.',
  '3.c':
    'Civil society organisations and residents are consulted on the review in public hearings of the council.',
  '3.d':
    'A special rapporteur came on a country visit and met the mayor; we have asked for a second mission.',
  '4': 'Coordination between national and local levels of government rests on an intergovernmental committee that meets monthly.',
  '5': 'A good practice is our night bus; the main challenge is the lack of funding, and we recommend a joint fund.',
};

const labelled = (labels: Readonly<Record<string, string>>): Line[] =>
  Object.entries(labels).flatMap(([id, label]) => [label, SAID[id] ?? '']);

const expected = (ids: readonly string[]): Record<string, string> =>
  Object.fromEntries(ids.map((id) => [id, SAID[id] ?? '']));

const MAINS = ['1', '2', '3', '4', '5'];

describe('the ways of numbering that senders drift into', () => {
  const outline = outlineOf(smallCall(TWELVE));
  const ordinals = (at: number): number[] =>
    driftedNumberings(outline)[at]?.outline.entries.map(({ ordinal }) => ordinal) ?? [];

  it('are sections one ahead, letters that run on, and one count for questions and parts', () => {
    expect(ordinals(0)).toEqual([2, 3, 1, 2, 3, 4, 1, 2, 3, 4, 5, 6]);
    expect(ordinals(1)).toEqual([1, 2, 1, 2, 3, 3, 4, 5, 6, 7, 4, 5]);
    expect(ordinals(2)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('are sections one ahead alone where a call has no parts', () => {
    expect(driftedNumberings(outlineOf(smallCall(['1', '2', '3'])))).toHaveLength(1);
  });
});

describe('a document that drifts from the call’s numbers', () => {
  it('has its sections one ahead, below an introduction', () => {
    expect(
      placed([
        '**1. Introduction**',
        'We are a town of forty thousand people between a river and a wood.',
        ...labelled({
          '1': '**2. What we teach**',
          '2': '**3. What we buy**',
          '3': '**4. Geneva**',
          '4': '**5. Working with others**',
          '5': '**6. What we have learnt**',
        }),
      ]),
    ).toEqual(expected(MAINS));
  });

  it('lets its letters run on from question to question', () => {
    const ids = ['1', '2', '2.a', '2.b', '2.c', '3', '3.a', '3.b', '3.c', '3.d', '4'];
    expect(
      placed(
        labelled({
          '1': '1.',
          '2': '2.',
          '2.a': '2.a',
          '2.b': '2.b',
          '2.c': '2.c',
          '3': '3.',
          '3.a': '3.d',
          '3.b': '3.e',
          '3.c': '3.f',
          '3.d': '3.g',
          '4': '4.',
        }),
      ),
    ).toEqual(expected(ids));
  });

  it('counts questions and parts alike', () => {
    const labels = Object.fromEntries(TWELVE.map((id, at) => [id, `${at + 1}.`]));
    expect(placed(labelled(labels))).toEqual(expected(TWELVE));
  });
});

describe('a document that numbers as the call does', () => {
  const style = fc.constantFrom<(id: string) => string>(
    (id) => `${id}.`,
    (id) => `**${id}.**`,
    (id) => `Question ${id}`,
    (id) => `Q${id}:`,
    (id) => `**Question ${id}**`,
  );

  it('is never taken for a drifted one, whichever of its questions are answered', () => {
    fc.assert(
      fc.property(fc.subarray(MAINS, { minLength: 3 }), style, (ids, labelOf) => {
        const labels = Object.fromEntries(ids.map((id) => [id, labelOf(id)]));
        expect(Object.keys(placed(labelled(labels)))).toEqual(ids);
      }),
    );
  });

  it('is never taken for one with an introduction where all questions and parts are there', () => {
    fc.assert(
      fc.property(style, (labelOf) => {
        const labels = Object.fromEntries(TWELVE.map((id) => [id, labelOf(id)]));
        expect(placed(labelled(labels))).toEqual(expected(TWELVE));
      }),
    );
  });

  it('is believed where its text says little of any question', () => {
    const lines = MAINS.flatMap((id) => [`Question ${id}`, `We did so in year ${id}.`]);
    expect(Object.keys(placed(lines))).toEqual(MAINS);
  });
});
