import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { identifySubmitter, uniqueShortNames } from '../../src/intake/index.js';
import type { Publication, Submitter } from '../../src/model/index.js';
import { FRONT_PAGES } from './front-pages.js';
import { CALL, submissionFrom, submissionOf, type Part, type Submission } from './submissions.js';

function identify({
  entry,
  document,
  segmentation,
}: Submission): ReturnType<typeof identifySubmitter> {
  return identifySubmitter(entry, document, segmentation, CALL);
}

function publicationOf(parts: readonly Part[], file = 'City of Alba.pdf'): Publication {
  return identify(submissionFrom(file, parts)).value.publication;
}

const ANSWER =
  'Forty people were trained in the winter, and each of them wrote a report on what had changed.';

describe('who sent a submission', () => {
  it.each(FRONT_PAGES.map((page) => [page.name, page] as const))('is told for %s', (_, page) => {
    const { value } = identify(submissionOf(page));
    expect(value).toMatchObject({
      name: page.name,
      group: page.group,
      publication: page.publication ?? 'public',
      ...(page.shortName !== undefined && { shortName: page.shortName }),
    });
    expect(value.country).toBe(page.country);
  });

  it('is told where nothing of the text was placed', () => {
    const parts: Part[] = [
      { text: 'Municipality of Lower Fenwick, Ireland', role: 'unplaced' },
      ...Array.from({ length: 20 }, () => ({ text: ANSWER, role: 'unplaced' as const })),
    ];
    expect(identify(submissionFrom('x.pdf', parts, false)).value).toMatchObject({
      name: 'Municipality of Lower Fenwick',
      group: 'local-government',
      country: 'IE',
    });
  });

  it('falls back to the file, without its version, and says so', () => {
    const { value, diagnostics } = identify(
      submissionFrom('sub/Lower_Fenwick_FINAL (2).docx', [{ text: ANSWER, role: 'answer' }]),
    );
    expect(value).toMatchObject({ name: 'Lower Fenwick', group: 'other', publication: 'public' });
    expect(diagnostics).toMatchObject([{ code: 'submitter-unsure', severity: 'note' }]);
  });

  it('takes the country that its answers speak of where nothing nearer tells, as unsure', () => {
    const answers = [
      `In Norway ${ANSWER.repeat(4)}`,
      `A visit to Peru. ${ANSWER} ${ANSWER} The Norwegian constitution says so. ${ANSWER}`,
    ];
    const parts = answers.map((text): Part => ({ text, role: 'answer' }));
    const { value, diagnostics } = identify(submissionFrom('City of Alba.pdf', parts));
    expect(value.country).toBe('NO');
    expect(value.grounds?.country?.confidence).toBeLessThan(0.5);
    expect(diagnostics).toMatchObject([{ code: 'submitter-unsure' }]);
    expect(diagnostics[0]?.message).toContain('Norway');
  });

  it('takes no country where two are named, whatever its answers speak of', () => {
    const answer: Part = { text: `In Norway ${ANSWER.repeat(4)}`, role: 'answer' };
    const front: Part = { text: 'Forum of Border Towns, Chile and Peru', role: 'front' };
    const fillers = [answer, answer, answer, answer, answer];
    expect(identify(submissionFrom('x.pdf', [front, ...fillers])).value.country).toBeUndefined();
  });

  it('takes the country of an address in the letterhead where no country is named', () => {
    const front: Part = { text: 'Alba Town Council, clerk@alba.example.ie', role: 'front' };
    expect(identify(submissionFrom('x.pdf', [front])).value.country).toBe('IE');
  });

  it('makes the short name of a long one from an acronym that stands elsewhere', () => {
    const { value } = identify(
      submissionFrom('JPAC input.pdf', [
        {
          text: 'Submission of the Justice and Public Accountability Commission of Westmarch to OHCHR',
          role: 'front',
        },
        { text: ANSWER, role: 'answer' },
      ]),
    );
    expect(value.shortName).toBe('JPAC');
  });

  it('never throws and never leaves a name empty, whatever the text', () => {
    const part = fc.record({
      text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
      role: fc.constantFrom('front', 'back', 'answer', 'unplaced'),
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const { value } = identify(submissionFrom('a.pdf', parts));
        expect(value.name.trim()).not.toBe('');
        expect(value.shortName.trim()).not.toBe('');
      }),
    );
  });
});

describe('short names', () => {
  const submitter = (shortName: string): Submitter => ({
    name: shortName,
    shortName,
    group: 'other',
    publication: 'public',
  });
  const unique = (submitters: readonly Submitter[]): readonly string[] =>
    uniqueShortNames(submitters.map((one) => ({ submitter: one }))).map(
      ({ shortName }) => shortName,
    );

  it('are numbered where two submitters share one', () => {
    const names = ['Alba', 'Alba (2)', 'Alba', 'Alba'].map(submitter);
    expect(unique(names)).toEqual(['Alba', 'Alba (2)', 'Alba (3)', 'Alba (4)']);
  });

  it('are numbered where two only look the same', () => {
    const names = ['Harrow-on-Lea', 'Harrow‑on‑Lea', 'HARROW–on–Lea'].map(submitter);
    expect(unique(names)).toEqual(['Harrow-on-Lea', 'Harrow‑on‑Lea (2)', 'HARROW–on–Lea (3)']);
  });

  it('are all different, and as they were where they were already', () => {
    const name = fc.constantFrom('A', 'B', 'A (2)', 'A (2) (2)', 'C');
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const named = unique(names.map(submitter));
        expect(new Set(named).size).toBe(names.length);
        expect(named.filter((one, index) => one === names[index]).length).toBe(new Set(names).size);
      }),
    );
  });
});

describe('short names of several', () => {
  const one = (name: string, more: Partial<Submitter> = {}): Submitter => ({
    name,
    shortName: 'Ombudsman',
    group: 'nhri',
    publication: 'public',
    ...more,
  });
  const named = (...all: readonly (Submitter | readonly [Submitter, 'chosen'])[]) =>
    uniqueShortNames(
      all.map((each) =>
        'name' in each ? { submitter: each } : { submitter: each[0], chosen: true },
      ),
    ).map(({ shortName }) => shortName);

  it('are told apart by their countries, or else by their cities, in whatever order they come', () => {
    const [mw, ug] = [one('Ombudsman', { country: 'MW' }), one('Ombudsman', { country: 'UG' })];
    expect(named(mw, ug)).toEqual(['Ombudsman (MW)', 'Ombudsman (UG)']);
    expect(named(ug, mw)).toEqual(['Ombudsman (UG)', 'Ombudsman (MW)']);
    const cities = ['Alba', 'Brena'].map((city) => one('Ombudsman', { country: 'MW', city }));
    expect(named(...cities)).toEqual(['Ombudsman (Alba)', 'Ombudsman (Brena)']);
  });

  it('are those that the drafter chose, whoever comes before', () => {
    const chosen = [one('The Ombudsman of Alba'), 'chosen'] as const;
    expect(named(one('Ombudsman'), chosen)).toEqual(['Ombudsman (2)', 'Ombudsman']);
  });

  it('of joint submissions are JS1, JS2 and so on, around what the drafter chose', () => {
    const joint = one('A, B and C', { shortName: 'JS' });
    const chosen = [one('D and E', { shortName: 'JS2' }), 'chosen'] as const;
    expect(named(joint, chosen, joint)).toEqual(['JS1', 'JS2', 'JS3']);
  });
});

describe('a name on the first page', () => {
  const named = (...texts: readonly string[]) =>
    identify(
      submissionFrom(
        'scan 7.pdf',
        texts.map((text) => ({ text, role: 'front' as const })),
      ),
    );

  it('goes on in the next line where its own ends in the middle', () => {
    expect(named('Submission of the City of', 'Harrow-on-Lea').value.name).toBe(
      'City of Harrow-on-Lea',
    );
  });

  it('is no sentence of running text', () => {
    const sentence =
      'Межведомственная комиссия координирует осуществление международных рекомендаций своевременно. ';
    for (const text of [sentence.repeat(3), sentence.replace(' своевременно', '')]) {
      const { value, diagnostics } = named(text);
      expect(value.name).toBe('scan 7');
      expect(diagnostics.map(({ code }) => code)).toContain('submitter-unsure');
    }
  });
});

describe('a request about publication', () => {
  it('is a warning that quotes the sentence and its page', () => {
    const { diagnostics } = identify(
      submissionFrom('x.pdf', [
        { text: 'City of Alba', role: 'front', page: 1 },
        {
          text: 'Thank you. Please do not publish this letter. Best wishes.',
          role: 'back',
          page: 7,
        },
      ]),
    );
    expect(diagnostics).toMatchObject([
      { code: 'publication-request', severity: 'warning', place: { page: 7 } },
    ]);
    expect(diagnostics[0]?.message).toContain('“Please do not publish this letter.” (p. 7)');
  });

  it.each([
    ['Please keep our contact details confidential.'],
    ['Please do not publish our e-mail address.'],
    ['Nous demandons que nos coordonnées restent confidentielles, merci de la confidentialité.'],
    ['Solicitamos la confidencialidad de los datos personales.'],
    ['Просим не публиковать контактные данные.'],
    ['نرجو عدم نشر البيانات الشخصية.'],
    ['请勿公开联系方式。'],
  ])('leaves the submission public where only contact details are meant: “%s”', (text) => {
    const { value, diagnostics } = identify(submissionFrom('A.pdf', [{ text, role: 'back' }]));
    expect(value.publication).toBe('public');
    expect(diagnostics.filter(({ code }) => code === 'publication-request')).toMatchObject([
      { severity: 'warning', message: expect.stringContaining(`personal data`) },
    ]);
  });

  it('is told in one warning that lists its sentences, the deciding first, without doubled stops', () => {
    const { value, diagnostics } = identify(
      submissionFrom('A.pdf', [
        { text: 'Please keep our contact details confidential.', role: 'front' },
        { text: 'Confidential draft', role: 'furniture', kind: 'furniture' },
      ]),
    );
    expect(value.publication).toBe('confidential');
    const told = diagnostics.filter(({ code }) => code === 'publication-request');
    expect(told.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /seems to ask .* \(check before quoting\): “Confidential draft”.*; “Please keep our contact details confidential\.”(?: \(p\. \d+\))?$/u,
      ),
    ]);
  });

  it.each(requests())('is seen in “%s”', (text, publication, role) => {
    expect(
      publicationOf([
        { text: ANSWER, role: 'answer' },
        { text, role },
      ]),
    ).toBe(publication);
  });

  it.each(noRequests())('is not seen in “%s”', (text, role) => {
    expect(
      publicationOf([
        { text: ANSWER, role: 'answer' },
        { text, role },
      ]),
    ).toBe('public');
  });

  it('is the stricter of two', () => {
    expect(
      publicationOf([
        { text: 'Please do not mention our name.', role: 'front' },
        { text: 'CONFIDENTIAL', role: 'furniture', kind: 'furniture' },
      ]),
    ).toBe('confidential');
  });
});

function requests(): [string, Publication, Part['role']][] {
  return [
    ['Not for publication', 'confidential', 'front'],
    ['STRICTLY CONFIDENTIAL', 'confidential', 'front'],
    [
      'We kindly ask that you do not publish our submission on the website.',
      'confidential',
      'back',
    ],
    [
      'This contribution should not be made public, as three of us work for the town.',
      'confidential',
      'answer',
    ],
    ['We would prefer that our organization not be named in the report.', 'anonymous', 'back'],
    ['I wish to remain anonymous.', 'anonymous', 'front'],
    ['Our names must not be disclosed.', 'anonymous', 'unplaced'],
    ['Nous demandons que cette contribution reste confidentielle.', 'confidential', 'back'],
    ['CONFIDENTIEL', 'confidential', 'front'],
    ['Nous vous prions de ne pas mentionner notre nom.', 'anonymous', 'back'],
    ["Nous souhaitons garder l'anonymat.", 'anonymous', 'front'],
    ['Documento confidencial, no publicar', 'confidential', 'front'],
    ['Pedimos que no se publique esta carta.', 'confidential', 'answer'],
    [
      'Solicitamos mantener en reserva nuestro nombre; deseamos permanecer anónimos.',
      'anonymous',
      'back',
    ],
    ['Просим НЕ ПУБЛИКОВАТЬ это письмо.', 'confidential', 'back'],
    ['Для служебного пользования', 'confidential', 'front'],
    ['Просим опубликовать ответы без указания названия организации.', 'anonymous', 'back'],
    ['نرجو عدم نشر هذه المساهمة على الموقع.', 'confidential', 'back'],
    ['سري للغاية', 'confidential', 'front'],
    ['نطلب عدم ذكر اسم الجمعية في التقرير.', 'anonymous', 'back'],
    ['请勿公开', 'confidential', 'front'],
    ['本意见仅供贵办参考，请予保密。', 'confidential', 'back'],
    ['请隐去我们的名称。', 'anonymous', 'back'],
    ['我們希望以匿名方式提交。', 'anonymous', 'front'],
  ];
}

function noRequests(): [string, Part['role']][] {
  return [
    ['The City agrees to publication of this submission.', 'front'],
    ['This submission is not confidential and may be published.', 'front'],
    ['We have no objection to the publication of this contribution.', 'back'],
    ['An anonymous complaint box stands in the hall.', 'answer'],
    ['Callers may remain anonymous, and the hotline is confidential.', 'answer'],
    ['We ask suppliers not to disclose the names of workers who complain.', 'answer'],
    ['Contracts are published within ten days.', 'answer'],
    ['The Ombudsman handles all complaints in confidence.', 'front'],
    ["Les plaintes peuvent être anonymes et l'agent est tenu à la confidentialité.", 'answer'],
    ['La ville autorise la publication de sa contribution.', 'back'],
    ['El buzón de denuncias es anónimo y confidencial.', 'answer'],
    ['El municipio autoriza la publicación de este documento.', 'front'],
    ['Жалобу можно подать анонимно, сведения о заявителе конфиденциальны.', 'answer'],
    ['Мы не возражаем против публикации этого письма.', 'back'],
    ['يمكن تقديم الشكاوى دون ذكر الاسم وبصفة سرية.', 'answer'],
    ['لا مانع لدينا من نشر هذه المساهمة.', 'back'],
    ['群众可以匿名举报，个人信息予以保密。', 'answer'],
    ['同意公开本意见。', 'back'],
    ['本會樂意提供個案資料（已隱去姓名）。', 'back'],
  ];
}
