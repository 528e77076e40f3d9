import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadStemmer } from '../../src/analyse/index.js';
import type { Call, Segmentation } from '../../src/model/index.js';
import { segment, topicEvidence } from '../../src/segment/index.js';
import { drafted } from './drafted.js';
import { reader, type Reader } from './reading.js';
import { smallCall } from './small-call.js';
import { answersWithWords, waterCall } from './water-call.js';

let read: Reader;

beforeAll(async () => {
  read = await reader();
});

const SECTIONS: readonly (readonly [title: string, text: string])[] = [
  [
    'Training',
    'In 2024 we trained 300 officers in human rights: nurses and clerks took a course of five days with a handbook.',
  ],
  [
    'Procurement',
    'Our award criteria give points to bidders who pay a living wage; those convicted of child labour are excluded.',
  ],
  [
    'Complaints',
    'A hotline takes grievances of workers of contractors, without giving a name; 30 of 44 led to back pay.',
  ],
  [
    'UN mechanisms',
    'We sent a report to the Universal Periodic Review and met a Special Rapporteur during her country visit.',
  ],
  [
    'Cooperation',
    'The ministry, region and city meet four times a year in a joint council, which agrees a plan.',
  ],
  [
    'Recommendations',
    'We recommend that States fund training, publish good practices and share lessons.',
  ],
];

describe('a document with numbered sections of its own', () => {
  it('is read by their titles and words where these are plainer than the numbers', () => {
    const lines = SECTIONS.flatMap(([title, text], at) => [`${at + 1}. ${title}`, text]);
    const { answers } = read(['City of Newtown', ...lines], 'en');
    const mains = SECTIONS.map(([, text]) => {
      const found = Object.entries(answers).find(([, answer]) => answer.includes(text));
      return found?.[0].slice(0, 1);
    });
    expect(mains).toEqual(['1', '2', '2', '3', '4', '5']);
  });
});

describe('answers of which the words say little', () => {
  it('stand under their numbers though the first of these is not one', async () => {
    const lines = [
      'Our residents formed a committee that decides on opening hours and prices.',
      'A kiosk in Block C serves eight hundred of us from a solar pump.',
      'By the end of the decade each camp will have taps near the gate.',
    ];
    const answers = await answersWithWords(
      ['Water Now', ...lines.map((line, at) => `${at + 3}. ${line}`)],
      waterCall,
      'en',
    );
    expect(answers).toEqual({ '3': lines[0], '4': lines[1], '5': lines[2] });
  });
});

describe('numbered answers the first of which is like its question', () => {
  const call: Call = smallCall(['1', '1.a', '1.b', '2', '3', '4', '5'], {
    '1': { en: 'What laws and policies protect the right to water of displaced persons?' },
    '1.a': { en: 'Are they funded?' },
    '1.b': { en: 'Who monitors them, and how?' },
    '2': { en: 'Please describe obstacles faced by women and persons with disabilities.' },
    '3': { en: 'How have communities taken part in decisions?' },
    '4': { en: 'Share examples of good practices.' },
    '5': { en: 'What should be done by 2030?' },
  });

  it('do not all go to that question', async () => {
    const document = drafted([
      '1. The Water Act of 2021 names displaced persons among its rights holders.',
      '(a) The fund has four million a year.',
      '(b) The Ombudsman does it.',
      '2. Girls walk three hours, and nobody in a chair can reach the pumps.',
      '5. By 2030 every camp should have taps.',
    ]);
    const languages = {
      main: 'en' as const,
      others: [],
      blocks: document.blocks.map(() => 'en' as const),
    };
    const evidence = [topicEvidence(call, await loadStemmer())];
    const found: Segmentation = segment(document, languages, call, evidence).value;
    expect(found.answers.map(({ question }) => question)).toEqual(['1', '1.a', '1.b', '2', '5']);
  });
});

describe('a foreign label written as the document’s own', () => {
  it('is warned of where its words go on with the answer above', () => {
    const lines = [
      'Question 1: We trained 300 teachers in a training course on human rights, with a training manual.',
      'Question 2: Did the training course help you? Most said that the trainer and the training manual did.',
      'Question 4: The ministry and the region meet four times a year in a joint council.',
    ];
    const { found, codes } = read(lines, 'en');
    const second = found.answers.find(({ question }) => question.startsWith('2'));
    expect(second?.confidence ?? 0).toBeLessThan(0.75);
    expect(codes).toContain('unsure-placing');
  });
});
