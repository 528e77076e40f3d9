import { describe, expect, it } from '@jest/globals';
import { readSentence } from '../../src/analyse/index.js';
import type { Language } from '../../src/model/index.js';

describe('What a sentence rests on', () => {
  it.each<[Language, string, readonly string[]]>([
    ['en', 'Article 7 of the Charter obliges each department to report.', ['legal-basis']],
    ['en', 'In 2023 the city trained 140 officers.', ['figure']],
    ['en', 'In 2023 the city trained its officers.', []],
    [
      'en',
      'Under section 12 of the Housing Act, 340 families were rehoused.',
      ['legal-basis', 'figure'],
    ],
    ['en', 'The laws are not known to the officers.', []],
    ['fr', 'La loi n° 2016-41 protège les locataires.', ['legal-basis']],
    ['es', 'Según la Ley 1757, nadie puede ser desalojado.', ['legal-basis']],
    ['ru', 'Статья 15 закона закрепляет это право.', ['legal-basis']],
    ['ar', 'تنص المادة 131 من الدستور على ذلك.', ['legal-basis']],
    ['zh', '《住房法》第九条保障租户的权利。', ['legal-basis']],
    ['zh', '法院重新安置了三百户。', ['figure']],
  ])('is found in %s: %s', (language, text, marks) => {
    expect(readSentence(text, language).marks).toEqual(marks);
  });

  it('is nothing in a language that is none of the six', () => {
    expect(readSentence('A lei n.º 12 protege 40 famílias.', 'other')).toEqual({
      tags: [],
      marks: [],
      cues: {},
    });
  });
});
