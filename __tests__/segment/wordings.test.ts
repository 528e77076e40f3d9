import { describe, expect, it } from '@jest/globals';
import { outlineOf } from '../../src/segment/outline.js';
import { likenesses, wordingModel } from '../../src/segment/wording.js';
import { smallCall } from './small-call.js';

describe('further wordings of a question', () => {
  const own = {
    '1': { en: 'Which steps has your government taken to protect wetlands?' },
    '2': { en: 'Who pays for the upkeep of canals?' },
  };
  const short = 'Wetlands: measures adopted';

  it('are recognised like its own, and leave the others as they are', () => {
    const call = smallCall(['1', '2'], own);
    const questions = call.questions.map((question) =>
      question.id === '1' ? { ...question, wordings: { en: [short] } } : question,
    );
    const plain = likenesses(wordingModel(outlineOf(call)), short);
    const varied = likenesses(wordingModel(outlineOf({ ...call, questions })), short);
    expect(varied[0]?.score).toBeGreaterThan(0.9);
    expect(plain[0]?.score ?? 0).toBeLessThan(0.5);
    expect(varied[1]?.score).toBe(plain[1]?.score);
  });
});
