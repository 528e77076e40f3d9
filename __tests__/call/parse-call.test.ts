import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseCall } from '../../src/call/parse-call.js';
import { RunError } from '../../src/model/index.js';
import { SMALL_CALL, smallCall } from './small-call.js';

/** The message of the error that a template ends in, after checking what all of them have in common. */
function mistakes(text: string): string {
  try {
    parseCall(text, 'my.yaml');
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    expect(error.kind).toBe('usage');
    expect(error.remedy).toContain('template');
    return error.message;
  }
  throw new Error('the template was accepted');
}

describe('a template', () => {
  it('becomes a call, with sub-questions after their question', () => {
    const call = parseCall(SMALL_CALL, 'my.yaml');
    expect(call.questions).toEqual([
      { id: '1', text: { en: 'Which wells do you have?', fr: 'Quels puits avez-vous ?' } },
      { id: '2', text: { en: 'Who digs them?' } },
      { id: '2.a', parent: '2', text: { en: 'With what?' } },
    ]);
    expect(call.channels[0]?.issuedBy).toEqual(call.issuedBy);
  });

  it('may list sub-questions after their question instead of inside it', () => {
    const flat = smallCall(
      '    subquestions:\n      - id: 2.a\n        text',
      '  - id: 2.a\n    text',
    );
    expect(parseCall(flat, 'my.yaml')).toEqual(parseCall(SMALL_CALL, 'my.yaml'));
  });

  it('keeps every scalar as it is written', () => {
    const call = parseCall(
      smallCall('id: 2.a', 'id: 2.10').replace('Decision 7', 'no').replace('water-2030', '2030'),
      'my.yaml',
    );
    expect([call.questions[2]?.id, call.resolution, call.id]).toEqual(['2.10', 'no', '2030']);
  });

  it('joins the lines of a text and keeps no-break spaces', () => {
    const call = parseCall(
      smallCall(
        'en: Which wells do you have?',
        'en: |\n        Which  wells\n\n        do you have\u00a0?',
      ),
      'my.yaml',
    );
    expect(call.questions[0]?.text.en).toBe('Which wells do you have\u00a0?');
  });
});

describe('a mistake in a template is told with its line, column and field', () => {
  const cases: readonly (readonly [what: string, passage: string, instead: string, told: string])[] = [
    ['an empty text', 'fr: Quels puits avez-vous ?', 'fr: ""', '10:7: questions[0].text.fr: must be a non-empty text'],
    ['a text left out', 'fr: Quels puits avez-vous ?', 'fr:', '10:7: questions[0].text.fr: must be a non-empty text'],
    ['a text of signs', 'fr: Quels puits avez-vous ?', 'fr: ~', '10:7: questions[0].text.fr: must be a non-empty text'],
    ['a control character', 'Who digs them?', '"Who \\e[31m digs?"', '12:13: questions[1].text.en: must not contain control characters'],
    ['an unknown language', 'fr: Quels', 'de: Quels', '10:7: questions[0].text.de: unknown key; known here: ar, zh, en, fr, ru, es'],
    ['a key almost right', 'issuedBy:', 'issued_by:', '4:1: issued_by: unknown key; did you mean "issuedBy"?'],
    ['a key almost right further in', 'lastDay:', 'lastday:', '18:17: channels[0].deadline.lastday: unknown key; did you mean "lastDay"?'],
    ['a key almost right in a sub-question', '        text: { en: With', '        txet: { en: With', '15:9: questions[1].subquestions[0].txet: unknown key; did you mean "text"?'],
    ['a key of objects in general', 'id: water', 'constructor: x\nid: water', '1:1: constructor: unknown key; known here: id, title,'],
    ['the key __proto__', 'id: water', '__proto__: x\nid: water', '1:1: __proto__: unknown key; known here: id, title,'],
    ['a field left out', 'title: { en: Water for all, fr: L’eau pour tous }\n', '', '1:1: title: is missing'],
    ['a list for a text', 'Decision 7', '[Decision, 7]', '3:1: resolution: must be a text'],
    ['a text for wordings', '{ en: Office of Wells }', 'Office of Wells', '4:1: issuedBy: must be a group of "key: value" lines'],
    ['a text for a list', '[pdf]', 'pdf', '19:1: formats: must be a list, each item on a line that begins with "- "'],
    ['a list without items', '[pdf]', '[]', '19:1: formats: must have at least one item'],
    ['an unknown format', '[pdf]', '[words]', '19:11: formats[0]: "words" is not one of pdf, word, odt, rtf, text; did you mean "word"?'],
    ['a format given twice', '[pdf]', '[pdf, pdf]', '19:16: formats[1]: format "pdf" stands here a second time'],
    ['a language given twice', '[en, fr]', '[en, en]', '20:17: languages[1]: language "en" stands here a second time'],
    ['a language that is none of the six', '[en, fr]', '[en, de]', '20:17: languages[1]: "de" is not one of ar, zh, en, fr, ru, es'],
    ['no language at all', '{ en: Who digs them? }', '{}', '12:5: questions[1].text: must have a text in at least one language'],
    ['a call id with blanks', 'water-2030', 'Water 2030', '1:1: id: "Water 2030" must be lower-case letters and digits'],
    ['a question id with other signs', 'id: 2.a', 'id: 2(a)', '14:9: questions[1].subquestions[0].id: "2(a)" must be a number or lower-case letters'],
    ['a question id that climbs out of the folder', 'id: 1\n', 'id: ../1\n', '7:5: questions[0].id: "../1" must be a number'],
    ['a question that stands twice', 'id: 2\n', 'id: 1\n', '11:5: questions[1].id: question "1" stands here a second time'],
    ['a sub-question under another question', 'id: 2.a', 'id: 1.a', '14:9: questions[1].subquestions[0].id: "1.a" stands under "2", so its id must be "2.…"'],
    ['a sub-question without its question', 'id: 1\n', 'id: 3.a\n', '7:5: questions[0].id: "3.a" belongs to a question "3", and there is none'],
    ['a sub-question before its question', 'id: 1\n', 'id: 2.b\n', '7:5: questions[0].id: "2.b" must stand after its question "2"'],
    ['a day that does not exist', '2030-02-28', '2030-02-30', '18:17: channels[0].deadline.lastDay: must be a date that exists'],
    ['a day in another order', '2030-02-28', '28.02.2030', '18:17: channels[0].deadline.lastDay: must be a date that exists'],
    ['an e-mail address that is none', 'id: post', 'id: post\n    email: the office', '18:5: channels[0].email: "the office" must be an e-mail address'],
    ['a channel that stands twice', 'formats', '  - id: post\n    deadline: { lastDay: 2030-02-28, wording: { en: x } }\nformats', '19:5: channels[1].id: channel "post" stands here a second time'],
  ]; // prettier-ignore

  it.each(cases)('%s', (_, passage, instead, told) => {
    const message = mistakes(smallCall(passage, instead));
    expect(message.split('\n').filter((line) => line.startsWith('my.yaml:'))).toHaveLength(
      message.includes('mistakes:') ? Number(/has (\d+) mistakes/.exec(message)?.[1]) : 1,
    );
    expect(message).toContain(`my.yaml:${told}`);
  });

  it('no question and no channel', () => {
    const text = SMALL_CALL.replace(/questions:[^]*?(?=channels:)/, 'questions: []\n').replace(
      /channels:[^]*?(?=formats:)/,
      'channels: []\n',
    );
    expect(mistakes(text)).toBe(
      [
        'The call template my.yaml has 2 mistakes:',
        'my.yaml:6:1: questions: must have at least one item',
        'my.yaml:7:1: channels: must have at least one item',
      ].join('\n'),
    );
  });

  it('in a consultation: times, and topics that name no question', () => {
    const consultation = [
      'id: post',
      '    consultation:',
      '      date: 2030-01-02',
      '      from: 15:00',
      '      to: 14:00',
      '      timeZone: CET',
      '      language: en',
      '      format: { en: In the square }',
      '      topics:',
      '        - text: { en: Buckets }',
      '          questions: [2.a, 2.b]',
    ].join('\n');
    const text = smallCall('id: post', consultation);
    expect(mistakes(text).split('\n').slice(1)).toEqual([
      'my.yaml:21:7: channels[0].consultation.to: must be later than "from"',
      'my.yaml:27:28: channels[0].consultation.topics[0].questions[1]: there is no question "2.b" in this call',
    ]);
    expect(mistakes(text.replace('15:00', '3 pm'))).toContain(
      'my.yaml:20:7: channels[0].consultation.from: "3 pm" must be a time of day from 00:00 to 23:59',
    );
  });

  it('all of them at once, by line', () => {
    const text = SMALL_CALL.replace('water-2030', 'Water')
      .replace('title:', 'titel:')
      .replace('id: 2.a', 'id: 1')
      .replace('02-28', '02-31')
      .replace('[pdf]', '[wav]');
    const lines = mistakes(text).split('\n');
    expect(lines[0]).toBe('The call template my.yaml has 6 mistakes:');
    expect(lines.slice(1).map((line) => line.split(': ')[1])).toEqual([
      'id',
      'title',
      'titel',
      'questions[1].subquestions[0].id',
      'channels[0].deadline.lastDay',
      'formats[0]',
    ]);
  });
});

describe('a mistake in the writing of YAML is told with its line', () => {
  const cases: readonly (readonly [what: string, passage: string, instead: string, told: string])[] = [
    ['a key that stands twice', 'purpose:', 'resolution:', '5:1: the key stands here a second time'],
    ['a tab', '    text:\n', '\ttext:\n', '8:1: a tab stands here; indent with spaces'],
    ['a colon inside a text', 'en: Which wells', 'en: Wells: which', '9:11: a text with ": " in it needs quotes around it'],
    ['a quotation mark that stays open', 'en: Which', 'en: "Which', 'a quotation mark that was opened before this place is never closed'],
    ['a bracket that stays open', '[pdf]', '[pdf', 'a bracket that was opened before is not closed'],
    ['a wrong indentation', '  - id: 2\n', ' - id: 2\n', '11:2: the line does not fit here: a ":" is missing, or its indentation differs'],
    ['a line that belongs to no key', 'resolution: Decision 7', 'resolution: Decision 7\nof the year', '4:1: the line does not fit here'],
    ['a second document', 'channels:', '---\nchannels:', '16:1: a second document begins here'],
    ['a tag', 'Decision 7', '!decision 7', '3:13: tags ("!name") have no meaning here'],
    ['an alias', 'Decision 7', '*seven', '3:13: "*seven" refers to another place of the file; write the text out'],
    ['a list as key', 'resolution:', '? [a]\n: b\nresolution:', '3:3: a key must be a plain word'],
    ['a wrong escape', 'Decision 7', '"\\q"', '3:'],
  ]; // prettier-ignore

  it.each(cases)('%s', (_, passage, instead, told) => {
    const message = mistakes(smallCall(passage, instead));
    expect(message).toContain(told);
    expect(message).toMatch(/my\.yaml:\d+:\d+: /);
  });

  it('a key that stands twice does not hide the other mistakes', () => {
    const message = mistakes(smallCall('purpose:', 'resolution:').replace('[pdf]', '[wav]'));
    expect(message).toContain('my.yaml:5:1: the key stands here a second time');
    expect(message).toContain('my.yaml:19:11: formats[0]: "wav" is not one of pdf, word, odt, rtf, text');
  });

  it.each([
    ['nothing but comments', '# later\n', 'my.yaml:1:1: the file holds nothing but comments'],
    ['a list', '- a\n- b\n', 'my.yaml:1:1: must be a group of "key: value" lines'],
    ['a text', 'hello\n', 'my.yaml:1:1: must be a group of "key: value" lines'],
  ])('%s', (_, text, told) => {
    expect(mistakes(text)).toContain(told);
  });

  it('an alias bomb is refused before it grows', () => {
    const levels = Array.from('bcdefghij').map((name, at) => {
      const below = `*${'abcdefghi'[at] ?? ''}`;
      return `${name}: &${name} [${Array.from({ length: 9 }, () => below).join(', ')}]`;
    });
    const lines = mistakes(['a: &a [x, x]', ...levels].join('\n')).split('\n');
    expect(lines).toHaveLength(10);
    expect(lines[1]).toContain('my.yaml:2:8: "*a" refers to another place of the file');
  });

  it('brackets without end are one mistake, not a crash', () => {
    expect(mistakes('['.repeat(20_000))).toMatch(/^my\.yaml:1:\d+: the file is nested too deeply$/);
  });
});

describe('whatever a template holds', () => {
  it('it is a call or a RunError, and never a terminal code', () => {
    const broken = fc
      .tuple(fc.nat(SMALL_CALL.length), fc.nat(30), fc.string({ unit: 'binary', maxLength: 12 }))
      .map(([at, cut, insert]) => SMALL_CALL.slice(0, at) + insert + SMALL_CALL.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(broken, fc.string({ unit: 'binary' })), (text) => {
        let written: string;
        try {
          written = JSON.stringify(parseCall(text, 'my.yaml'));
        } catch (error) {
          expect(error).toBeInstanceOf(RunError);
          written = (error as RunError).message.replaceAll('\n', '');
        }
        // eslint-disable-next-line no-control-regex -- these very characters must not occur
        expect(written).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
      }),
      { numRuns: 400 },
    );
  });
});
