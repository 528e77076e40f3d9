import { loadStemmer } from '../../src/analyse/index.js';
import { loadCall } from '../../src/call/index.js';
import type { Language, Segmentation } from '../../src/model/index.js';
import { segment, topicEvidence } from '../../src/segment/index.js';
import { drafted, type Line } from './drafted.js';

/** A document read with the words of its questions' fields. */
export interface Read {
  readonly text: string;
  readonly found: Segmentation;
  readonly codes: readonly string[];
  /** The answers by question, as text. */
  readonly answers: Readonly<Record<string, string>>;
}

export type Reader = (lines: readonly Line[], language: Language) => Read;

/** Reads drafted documents against the shipped call. */
export async function reader(): Promise<Reader> {
  const call = await loadCall('hrc-57-12');
  const evidence = [topicEvidence(call, await loadStemmer())];
  return (lines, language) => {
    const document = drafted(lines);
    const languages = { main: language, others: [], blocks: document.blocks.map(() => language) };
    const { value, diagnostics } = segment(document, languages, call, evidence);
    const answers = value.answers.map(
      ({ question, quotations }) =>
        [question, quotations.map((quotation) => quotation.text).join('\n')] as const,
    );
    return {
      text: document.text,
      found: value,
      codes: diagnostics.map(({ code }) => code),
      answers: Object.fromEntries(answers),
    };
  };
}
