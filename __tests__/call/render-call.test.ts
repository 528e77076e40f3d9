import { describe, expect, it } from '@jest/globals';
import { loadCall, renderCall } from '../../src/call/index.js';
import { CALL_LABELS } from '../../src/call/call-labels.js';
import { parseCall } from '../../src/call/parse-call.js';
import { columns } from '../../src/call/wrap.js';
import { LANGUAGES } from '../../src/model/index.js';
import { SMALL_CALL } from './small-call.js';

const squeezed = (text: string) => text.replace(/[ \n]+/g, '');

describe('a call as text', () => {
  it('is laid out for a person to read', () => {
    expect(renderCall(parseCall(SMALL_CALL, 'my.yaml'), 'en')).toBe(
      [
        'Water for all',
        '',
        'Id: water-2030',
        'Resolution: Decision 7',
        'Issued by: Office of Wells',
        '',
        'Purpose',
        '  To learn about wells.',
        '',
        'Questions',
        '  1  Which wells do you have?',
        '  2  Who digs them?',
        '    2.a  With what?',
        '',
        'Where inputs are received',
        '  post  Office of Wells',
        '    Deadline: end of February 2030 (last day: 2030-02-28)',
        '',
        'Accepted file formats: PDF',
        'Accepted languages: English, français',
        'How inputs will be used: All of it is published.',
        '',
      ].join('\n'),
    );
  });

  it.each(LANGUAGES)('has every wording of the call in %s, within 80 columns', async (language) => {
    const call = await loadCall('hrc-57-12');
    const text = renderCall(call, language);
    for (const line of text.split('\n')) {
      expect([line, columns(line) <= 80]).toEqual([line, true]);
      expect(line).toBe(line.trimEnd());
    }
    const told = squeezed(text);
    const [own, second] = call.channels;
    for (const texts of [
      call.title,
      call.issuedBy,
      call.purpose,
      call.publication,
      ...call.questions.map((question) => question.text),
      own?.deadline?.wording ?? {},
      second?.issuedBy ?? {},
      second?.deadline?.wording ?? {},
      second?.consultation?.format ?? {},
      ...(second?.consultation?.topics ?? []).map((topic) => topic.text),
    ]) {
      expect(told).toContain(squeezed(texts?.[language] ?? 'missing'));
    }
    expect(told).toContain(squeezed('Call for inputs: local government and human rights'));
    expect(text).not.toContain('[en]');
  });

  it('stands continued lines under the text of their question', async () => {
    const lines = renderCall(await loadCall('hrc-57-12'), 'fr').split('\n');
    const at = lines.findIndex((line) => line.startsWith('    2.c  Existe-t-il'));
    expect(lines[at + 1]).toMatch(/^ {9}\S/);
    expect(lines[at + 4]).toMatch(/^ {2}3 {2}Veuillez/);
  });

  it('names the questions that each topic bears on', async () => {
    const call = await loadCall('hrc-57-12');
    expect(renderCall(call, 'en')).toContain('(question\u00a05)');
    expect(squeezed(renderCall(call, 'zh'))).toContain('（问题\u00a02、'.replace('2', '3') + '3.a');
    expect(squeezed(renderCall(call, 'ar'))).toContain('(الأسئلة\u00a01،3.b،4)');
  });

  it('marks a wording that the call does not have in the language asked for', () => {
    const call = parseCall(
      SMALL_CALL.replace('{ en: Office of Wells }', '{ es: Oficina }'),
      'my.yaml',
    );
    const text = renderCall(call, 'fr');
    expect(text).toContain('L’eau pour tous\n');
    expect(text).toContain('  2  [en] Who digs them?\n');
    expect(text).toContain('Publié par\u00a0: [es] Oficina\n');
  });

  it('shows an e-mail address where the call has one', () => {
    const call = parseCall(
      SMALL_CALL.replace('id: post', 'id: post\n    email: wells@example.org'),
      'my.yaml',
    );
    expect(renderCall(call, 'ru')).toContain('Адрес электронной почты: wells@example.org\n');
  });

  it('has each label in each language', () => {
    const names = Object.keys(CALL_LABELS.en).sort();
    for (const language of LANGUAGES) {
      expect(Object.keys(CALL_LABELS[language]).sort()).toEqual(names);
      expect(Object.values(CALL_LABELS[language]).flat()).not.toContain('');
    }
  });
});
