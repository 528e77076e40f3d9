import { describe, expect, it } from '@jest/globals';
import { mereMailOf } from '../../src/intake/index.js';
import type { MereMessage, MessageFacts, Role } from '../../src/model/index.js';
import { CALL, readingOf } from '../digest/readings.js';

interface Mail extends Partial<MessageFacts> {
  readonly text: string;
  readonly role?: Role;
  readonly attachment?: string;
  /** What of it asks about publication. */
  readonly asks?: string;
}

const OFFICE = { ...CALL.channels[0], email: 'inputs@office.example' };
const CALL_AT_OFFICE = {
  ...CALL,
  channels: CALL.channels.map((channel) => ({ ...channel, email: OFFICE.email })),
};

const REQUEST = { of: 'whole', asks: 'confidential', seen: 'text', place: {} } as const;

function judged({
  text,
  role = 'unplaced',
  attachment,
  asks,
  ...facts
}: Mail): readonly [MereMessage['kind'] | undefined, readonly string[]] {
  const questions = role === 'answer' ? ['1'] : [];
  const { content } = readingOf({
    file: 'a.eml',
    paragraphs: text.split('\n').map((line) => ({ text: line, role, questions })),
  });
  if (content === undefined) throw new Error('no content');
  const document = {
    ...content.document,
    parts: [{ start: 0, end: content.document.text.length }],
  };
  const attachments =
    attachment === undefined
      ? []
      : [{ name: attachment, format: 'pdf', read: true, sha256: '' } as const];
  const { value, diagnostics } = mereMailOf(
    document,
    content.segmentation,
    { facts: { to: [], cc: [], ...facts }, attachments },
    CALL_AT_OFFICE,
    asks === undefined ? [] : [{ ...REQUEST, sentence: asks }],
  );
  return [value?.kind, diagnostics.map(({ code }) => code)];
}

describe('a message that is no submission', () => {
  it.each([
    ['Bonjour,\nJe suis absente du bureau jusqu’au 30 juin.'],
    ['I am out of the office until 4 July and will reply on my return.'],
    ['Estoy de vacaciones hasta el 15 de julio.'],
    ['Здравствуйте! Нахожусь в отпуске до 1 июля.'],
    ['أنا خارج المكتب حتى نهاية الشهر.'],
    ['您好，本人正在休假，七月一日返回。'],
  ])('may be an automatic reply: %s', (text) => {
    expect(judged({ text })).toEqual(['auto-reply', ['not-a-submission']]);
  });

  it.each([
    ['Could you please extend the deadline to 10 July?'],
    ['Serait-il possible de prolonger le délai de deux semaines ?'],
    ['¿Sería posible una prórroga del plazo hasta el 10 de julio?'],
    ['Просим сообщить, можно ли направить ответы после срока.'],
    ['هل يمكن تمديد الموعد النهائي أسبوعين؟'],
    ['请问能否延期提交？截止日期是哪一天？'],
  ])('may be a question about the call: %s', (text) => {
    expect(judged({ text })).toEqual(['enquiry', ['not-a-submission']]);
  });

  it('may be a bounce, which brings back what was sent', () => {
    const text = 'Your message could not be delivered.';
    const from = { address: 'MAILER-DAEMON@relay.example' };
    expect(judged({ text, from })[0]).toBe('bounce');
    expect(judged({ text, from, attachment: 'questionnaire.pdf' })[0]).toBe('bounce');
    expect(judged({ text, autoSubmitted: true })[0]).toBe('bounce');
    expect(judged({ text, autoSubmitted: true, attachment: 'reply.pdf' })[0]).toBeUndefined();
  });

  it('may be a request about what its sender sent before, but not with more to say', () => {
    const asks = 'Nous vous prions de ne pas publier notre contribution.';
    const text = `Bonjour,\n${asks}\nMerci.\nAssociation des quais`;
    expect(judged({ text, asks })).toEqual(['publication-request', ['not-a-submission']]);
    expect(judged({ text, asks, attachment: 'contribution.pdf' })).toEqual([undefined, []]);
    const more = `${text}\n${'La ville ne forme aucun de ses agents. '.repeat(4)}`;
    expect(judged({ text: more, asks })).toEqual([undefined, ['perhaps-no-submission']]);
  });

  it('may be the receipt that the office gave, and nobody else’s', () => {
    const text = 'We acknowledge receipt of your submission, with thanks.';
    expect(judged({ text, from: { address: 'inputs@office.example' } })[0]).toBe('acknowledgement');
    expect(judged({ text, from: { address: 'clerk@town.example' } })[0]).toBeUndefined();
  });

  it('may be spam, in clear cases only', () => {
    expect(judged({ text: 'Win the jackpot at our casino! Limited-time offer.' })[0]).toBe('spam');
    expect(
      judged({ text: 'A casino stands where the library was, and the council looks on.' })[0],
    ).toBeUndefined();
  });
});

describe('a submission', () => {
  it('is what answers a question or comes with a file, whatever else it says', () => {
    const text = 'Could you extend the deadline? I am out of the office.';
    expect(judged({ text, role: 'answer' })).toEqual([undefined, []]);
    expect(judged({ text, attachment: 'reply.pdf' })).toEqual([undefined, []]);
    expect(judged({ text, autoSubmitted: true, attachment: 'reply.pdf' })[0]).toBeUndefined();
  });

  it('is a letter that speaks of deadlines and forms at length', () => {
    const long =
      'Residents ask how they can complain and get a form that sets a deadline nobody can keep. '.repeat(
        15,
      );
    expect(judged({ text: `${long}\nCould you recommend an extension?` })).toEqual([undefined, []]);
  });

  it('is, with a warning, what is short and says nothing that was asked', () => {
    expect(judged({ text: 'Thank you, we shall write to you next week.' })).toEqual([
      undefined,
      ['perhaps-no-submission'],
    ]);
  });
});
