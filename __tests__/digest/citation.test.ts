import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { citer } from '../../src/digest/citation.js';
import type { Cited } from '../../src/digest/citation.js';
import { checkCiteStyle } from '../../src/digest/index.js';
import type { Locus } from '../../src/digest/locus.js';
import { LANGUAGES, RunError } from '../../src/model/index.js';

const submission: Cited['submission'] = {
  name: 'Harbour City Council',
  shortName: 'HARBOUR',
  group: 'local-government',
  country: 'NZ',
  publication: 'public',
  file: 'in/harbour.pdf',
};

function cited(style: string, locus: Locus, lang: (typeof LANGUAGES)[number] = 'en'): string {
  return citer(style, lang)({ submission, question: '2.a', locus });
}

const PAGE: Locus = { pageFrom: 3, pageTo: 3, countedFrom: 8, countedTo: 9 };
const PAGES: Locus = { pageFrom: 3, pageTo: 4 };
const NUMBERED: Locus = { ...PAGE, paragraphFrom: '12', paragraphTo: '14' };
const COUNTED: Locus = { countedFrom: 12, countedTo: 12 };

describe('a thematic citation', () => {
  it('names the submission, the page, and the paragraph where the submission numbers it', () => {
    expect(cited('thematic', PAGE)).toBe('Submission by Harbour City Council, p. 3');
    expect(cited('thematic', PAGES)).toBe('Submission by Harbour City Council, pp. 3–4');
    expect(cited('thematic', NUMBERED)).toBe(
      'Submission by Harbour City Council, p. 3, paras. 12–14',
    );
  });

  it('puts a paragraph that was only counted into brackets', () => {
    expect(cited('thematic', COUNTED)).toBe('Submission by Harbour City Council, para. [12]');
    expect(cited('thematic', { countedFrom: 2, countedTo: 5 })).toBe(
      'Submission by Harbour City Council, paras. [2–5]',
    );
  });

  it('is worded in the language of the headings', () => {
    expect(LANGUAGES.map((lang) => cited('thematic', NUMBERED, lang))).toEqual([
      'مساهمة Harbour City Council، ص. 3، الفقرات 12–14',
      'Harbour City Council提交的材料，第3页，第12–14段',
      'Submission by Harbour City Council, p. 3, paras. 12–14',
      'Contribution de Harbour City Council, p. 3, par. 12–14',
      'Материал: Harbour City Council, с. 3, пп. 12–14',
      'Contribución de Harbour City Council, pág. 3, párrs. 12–14',
    ]);
  });

  it('takes names as they are', () => {
    const odd = { ...submission, name: "A # B $& C $' {page}" };
    expect(citer('thematic', 'en')({ submission: odd, locus: PAGE })).toBe(
      "Submission by A # B $& C $' {page}, p. 3",
    );
  });
});

describe('a citation in the manner of the Universal Periodic Review', () => {
  it('gives the paragraph, else the page, and ends with a stop', () => {
    expect(cited('upr', { ...PAGE, paragraphFrom: '3.2', paragraphTo: '3.2' })).toBe(
      'HARBOUR, para. 3.2.',
    );
    expect(cited('upr', PAGE)).toBe('HARBOUR, p. 3.');
    expect(cited('upr', COUNTED)).toBe('HARBOUR, para. [12].');
    expect(cited('upr', {})).toBe('HARBOUR.');
  });
});

describe('a citation after a template', () => {
  it('fills in every placeholder', () => {
    expect(
      cited('{name}|{short}|{group}|{country}|{file}|{question}|{page}|{para}|{place}', NUMBERED),
    ).toBe(
      'Harbour City Council|HARBOUR|local-government|NZ|in/harbour.pdf|2.a|3|12–14|p. 3, paras. 12–14',
    );
  });

  it('says n/a for a page that nobody knows, and drops empty brackets', () => {
    const { name, shortName, group, publication, file } = submission;
    const stateless = { name, shortName, group, publication, file };
    expect(
      citer('{name} ({country}), p. {page}', 'en')({ submission: stateless, locus: COUNTED }),
    ).toBe('Harbour City Council, p. n/a');
  });

  it.each([
    ['{name}, {seite}', '{seite}'],
    ['{name, p. {page}', '"{"'],
    ['{name}}', '"}"'],
    ['thematik', 'thematik'],
    ['', 'no citation style'],
  ])('refuses %j and says why', (style, why) => {
    expect(() => {
      checkCiteStyle(style);
    }).toThrow(RunError);
    expect(() => {
      checkCiteStyle(style);
    }).toThrow(why);
  });

  it('is either refused by the check or can be used', () => {
    const piece = fc.constantFrom('{', '}', 'name', 'page', 'x', ' ', '{name}', '{para}');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const style = pieces.join('');
        let refused = false;
        try {
          checkCiteStyle(style);
        } catch (error) {
          refused = error instanceof RunError && error.kind === 'usage';
        }
        if (refused) expect(() => cited(style, PAGE)).toThrow(RunError);
        else expect(cited(style, PAGE)).not.toMatch(/[{}]/);
      }),
    );
  });
});

describe('a citation of a submission that asks not to be named or published', () => {
  const styles = ['thematic', 'upr', '{name} ({short}, {country}) {file}, {place}'];

  it.each(['anonymous', 'confidential'] as const)(
    'names it in no style or language: %s',
    (publication) => {
      for (const style of styles) {
        for (const lang of LANGUAGES) {
          const written = citer(
            style,
            lang,
          )({ submission: { ...submission, publication }, question: '1', locus: NUMBERED });
          expect(written).not.toMatch(/harbour|NZ/i);
          expect(written).toMatch(/\[.{4,}\]/);
        }
      }
    },
  );

  it('says why there is no name, and where the words stand', () => {
    const citedAs = (publication: 'anonymous' | 'confidential', style: string) =>
      citer(style, 'en')({ submission: { ...submission, publication }, locus: PAGE });
    expect(citedAs('anonymous', 'thematic')).toBe('Submission by [name withheld], p. 3');
    expect(citedAs('confidential', 'upr')).toBe('[confidential submission], p. 3.');
    expect(citedAs('anonymous', '{name} ({country}), p. {page}')).toBe('[name withheld], p. 3');
  });
});
