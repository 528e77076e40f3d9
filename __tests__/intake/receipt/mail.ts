import { receiptOf } from '../../../src/intake/index.js';
import type {
  Call,
  Corrections,
  Document,
  DetectedLanguage,
  MessageFacts,
  ReadMessage,
  Receipt,
} from '../../../src/model/index.js';
import { CALL } from '../../digest/readings.js';
import { readEml } from '../../extract/mail/read-eml.js';
import { writeEml, type EmlParts } from '../../extract/mail/write-eml.js';

/** Two ways in: until 30 June and, before 15 July, through the union. */
export const TWO_CHANNELS: Call = {
  ...CALL,
  channels: [
    {
      id: 'office',
      issuedBy: { en: 'The office' },
      deadline: { lastDay: '2025-06-30', wording: { en: '30 June 2025' } },
      email: 'inputs@ohchr.org',
      subjectLine: 'Call for inputs: libraries',
    },
    {
      id: 'union',
      issuedBy: { en: 'The union' },
      deadline: { lastDay: '2025-07-14', wording: { en: 'before 15 July 2025' } },
      email: 'libraries@union.example',
    },
  ],
};

/** Long after every message of these tests. */
export const NOW = Date.parse('2026-01-01T00:00:00Z');

const EMPTY: Document = { text: '', blocks: [], pageMarks: [], properties: {} };

export interface Arrival {
  readonly call?: Call;
  readonly document?: Document;
  readonly main?: DetectedLanguage;
  readonly others?: readonly DetectedLanguage[];
  readonly fileTime?: string;
  readonly now?: number;
  readonly corrections?: Corrections;
}

/** The receipt of a message, and the codes of what is said of it. */
export async function receiptOfMail(
  eml: EmlParts,
  arrival: Arrival = {},
): Promise<Receipt & { readonly said: readonly string[] }> {
  return receiptWith(arrival, await readMail(eml));
}

/** The same of a loose file. */
export function receiptWith(
  { call = TWO_CHANNELS, document = EMPTY, main = 'en', others = [], now = NOW, ...rest }: Arrival,
  message?: ReadMessage,
): Receipt & { readonly said: readonly string[] } {
  const languages = { main, others, blocks: [] };
  const arrived = { document, languages, now, ...rest, ...(message && { message }) };
  const { value, diagnostics } = receiptOf(arrived, call);
  return { ...value, said: diagnostics.map(({ code }) => code) };
}

async function readMail(eml: EmlParts): Promise<ReadMessage> {
  const { facts, attachments } = await readEml(eml);
  const attached: { name: string; facts: MessageFacts }[] = [];
  for (const { name, bytes, mediaType } of attachments) {
    if (mediaType !== 'message/rfc822') continue;
    attached.push({ name, facts: (await factsOf(bytes)).facts });
  }
  return { facts, attachments: [], ...(attached.length > 0 && { attached }) };
}

async function factsOf(bytes: Uint8Array): Promise<{ readonly facts: MessageFacts }> {
  const { unpackMessage } = await import('../../../src/extract/mail/index.js');
  const { value } = await unpackMessage(bytes, 'eml');
  if (value === undefined) throw new Error('the message inside cannot be read');
  return value;
}

/** A message with another attached. */
export function forwarding(outer: EmlParts, inner: EmlParts): EmlParts {
  const content = new Uint8Array(writeEml({ text: 'Our answers.', ...inner }));
  return {
    text: 'For the report.',
    ...outer,
    attachments: [{ type: 'message/rfc822', name: 'answers.eml', content }],
  };
}
