import { loadStemmer } from '../../src/analyse/index.js';
import type { Call, DetectedLanguage } from '../../src/model/index.js';
import { segment, topicEvidence } from '../../src/segment/index.js';
import { drafted, type Line } from './drafted.js';
import { smallCall } from './small-call.js';

/** A call given in English only, without terms, of another field than the shipped one. */
export const waterCall: Call = smallCall(['1', '2', '2.a', '2.b', '3', '4', '5'], {
  '1': { en: 'Which laws and policies guarantee the right to water and sanitation?' },
  '2': { en: 'Please explain how schools and hospitals are supplied.' },
  '2.a': { en: 'How many schools in rural areas have clean water, and who inspects them?' },
  '2.b': { en: 'What does it cost, and who pays for the hospitals and their energy?' },
  '3': {
    en: 'What happens to families who cannot pay, and are children and older persons protected?',
  },
  '4': { en: 'How are companies that cause pollution punished by the courts?' },
  '5': { en: 'How do women and indigenous peoples participate in decisions?' },
});

/** The answers by question with all evidence that a run of the tool has. */
export async function answersWithWords(
  lines: readonly Line[],
  call: Call,
  language: DetectedLanguage,
): Promise<Record<string, string>> {
  const document = drafted(lines);
  const languages = { main: language, others: [], blocks: document.blocks.map(() => language) };
  const evidence = [topicEvidence(call, await loadStemmer())];
  const { answers } = segment(document, languages, call, evidence).value;
  return Object.fromEntries(
    answers.map(({ question, quotations }) => [
      question,
      quotations.map(({ text }) => text).join('\n'),
    ]),
  );
}
