import { describe, expect, it } from '@jest/globals';
import { identifySubmitter } from '../../src/intake/index.js';
import type { Document, MessageFacts, Submitter } from '../../src/model/index.js';
import { CALL, submissionFrom } from './submissions.js';

const ANSWER = 'Forty people were trained in the winter, and each of them wrote a report. '.repeat(
  4,
);

/** A message whose own text and attachments each begin with a line, before answers. */
function message(
  from: string,
  body: string,
  attachments: Readonly<Record<string, string>>,
): Submitter {
  const lines = [body, ...Object.values(attachments)];
  const { entry, document, segmentation } = submissionFrom(
    'message.eml',
    lines.flatMap((text) => [
      { text, role: 'front' as const },
      ...Array.from({ length: 12 }, () => ({ text: ANSWER, role: 'answer' as const })),
    ]),
  );
  const names = [undefined, ...Object.keys(attachments)];
  const each = document.blocks.length / names.length;
  const named = (index: number) => {
    const attachment = names[Math.floor(index / each)];
    return attachment === undefined ? {} : { attachment };
  };
  const whole: Document = {
    ...document,
    blocks: document.blocks.map((block, index) => ({ ...block, place: named(index) })),
    parts: names.map((_, index) => ({
      start: document.blocks[index * each]?.start ?? 0,
      end: document.blocks[(index + 1) * each - 1]?.end ?? 0,
      ...named(index * each),
    })),
  };
  const facts: MessageFacts = { from: { name: from }, to: [], cc: [] };
  return identifySubmitter(entry, whole, segmentation, CALL, {
    message: { facts, attachments: [] },
  }).value;
}

describe('a message that an association sent for its cities', () => {
  const union = 'Union of Municipalities of Westmarch';

  it('is the city’s where it brings one city’s answers', () => {
    const found = message(union, `Dear all, please find attached. ${union}`, {
      'alba.docx': 'City of Alba',
    });
    expect(found).toMatchObject({ name: 'City of Alba', group: 'local-government', via: union });
  });

  it('is the association’s, with the cities as members, where it gathers several', () => {
    const found = message(union, 'Dear all,', {
      'alba.docx': 'City of Alba',
      'brena.docx': 'Brena Town Council',
    });
    expect(found).toMatchObject({
      name: union,
      group: 'local-government-association',
      members: ['City of Alba', 'Brena Town Council'],
    });
    expect(found.via).toBeUndefined();
  });

  it('is of nobody else where the city sends it itself', () => {
    const found = message('City of Alba', 'Dear all,', { 'alba.docx': 'City of Alba' });
    expect(found).toMatchObject({ name: 'City of Alba' });
    expect(found.via).toBeUndefined();
  });
});

describe('a list of those who submit together', () => {
  it('gives the members, under a label, of whoever signs', () => {
    const front = [
      'Coalition for Fair Cities',
      'Submitting organizations:',
      '1. Tenants Union of Alba',
      '2. Brena Legal Aid Centre',
      'Our answers follow.',
    ].map((text) => ({ text, role: 'front' as const }));
    const { entry, document, segmentation } = submissionFrom('x.pdf', [
      ...front,
      { text: ANSWER, role: 'answer' },
    ]);
    expect(identifySubmitter(entry, document, segmentation, CALL).value).toMatchObject({
      name: 'Coalition for Fair Cities',
      members: ['Tenants Union of Alba', 'Brena Legal Aid Centre'],
    });
  });
});
