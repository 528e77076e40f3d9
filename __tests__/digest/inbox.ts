import type { Diagnostic, Reading } from '../../src/model/index.js';
import { entryOf, readingOf } from './readings.js';

const ENGLISH = readingOf({
  file: 'harbour-city.pdf',
  name: 'Harbour City Council',
  shortName: 'Harbour City',
  country: 'NZ',
  paragraphs: [
    { text: 'Submission of Harbour City Council', role: 'front', page: 1 },
    { text: '1. Which public libraries are there?', role: 'question', questions: ['1'], page: 1 },
    {
      text: 'The city runs nine libraries and two book buses.',
      role: 'answer',
      questions: ['1'],
      page: 1,
      tags: ['practice'],
    },
    { text: 'Harbour City – 1', role: 'furniture', page: 1, kind: 'furniture' },
    {
      text: 'Two of them stand at the quay; storms have closed both since 2021 [see www.example.org/quay].',
      role: 'answer',
      questions: ['1'],
      page: 2,
      tags: ['challenge'],
    },
    { text: 'Anyone may use them.', role: 'answer', questions: ['2', '2.b'], page: 2 },
    { text: 'There are no fees.', role: 'answer', questions: ['2.a'], page: 3 },
    { text: 'We also plant trees.', role: 'unplaced', page: 3 },
    { text: '# We plant *many*.', role: 'unplaced', page: 3 },
    { text: 'Signed, the clerk', role: 'back', page: 3 },
  ],
});

const ARABIC = readingOf({
  file: 'بلدية المرفأ.docx',
  entry: { format: 'docx' },
  name: 'بلدية المرفأ',
  shortName: 'المرفأ',
  country: 'LB',
  language: 'ar',
  publication: 'confidential',
  paragraphs: [
    { text: 'لدى البلدية ثلاث مكتبات عامة.', role: 'answer', questions: ['1'], tags: ['practice'] },
    {
      text: 'نوصي بتمويل المكتبات الصغيرة.',
      role: 'answer',
      questions: ['1'],
      tags: ['recommendation'],
    },
    {
      text: 'انظر السؤال الأول.',
      role: 'answer',
      questions: ['2'],
      reply: { kind: 'see', questions: ['1'] },
    },
    { text: 'هل هناك رسوم؟', role: 'question', questions: ['2.a'] },
    { text: 'ملاحظة عامة.', role: 'unplaced' },
  ],
});

const FRENCH = readingOf({
  file: 'sub/lecteurs.pdf',
  name: 'Association des lecteurs',
  shortName: 'AL',
  group: 'civil-society',
  country: 'FR',
  language: 'fr',
  publication: 'anonymous',
  status: 'partial',
  paragraphs: [
    {
      text: '11. Il y a une bibliothèque.',
      role: 'answer',
      questions: ['1'],
      page: 4,
      number: '11',
    },
    {
      text: '12. Elle est petite ; 1 < 2.',
      role: 'answer',
      questions: ['1'],
      page: 5,
      number: '12',
      tags: ['challenge'],
    },
    {
      text: 'Aucune information.',
      role: 'answer',
      questions: ['2.a'],
      page: 5,
      reply: { kind: 'no-information' },
    },
  ],
});

/** An inbox in which each kind of end occurs. */
export const READINGS: readonly Reading[] = [
  FRENCH,
  ENGLISH,
  ARABIC,
  {
    ...ENGLISH,
    entry: {
      ...ENGLISH.entry,
      id: `${ENGLISH.entry.id}-2`,
      file: 'z-copy.pdf',
      duplicateOf: ENGLISH.entry.id,
    },
  },
  readingOf({
    file: 'deutsch.pdf',
    language: 'other',
    status: 'skipped',
    name: 'Stadt',
    paragraphs: [{ text: 'Neun Büchereien.', role: 'answer', questions: ['1'], page: 1 }],
  }),
  {
    entry: entryOf('figures.xlsx', { format: 'spreadsheet', status: 'skipped' }),
    status: 'skipped',
  },
  { entry: entryOf('.DS_Store', { format: 'system', status: 'skipped' }), status: 'skipped' },
  { entry: entryOf('locked.pdf', { sha256: '' }), status: 'failed' },
];

export const DIAGNOSTICS: readonly Diagnostic[] = [
  {
    code: 'empty-page',
    severity: 'note',
    file: 'harbour-city.pdf',
    place: { page: 2 },
    message: 'Page 2 is empty.',
  },
  {
    code: 'encrypted',
    severity: 'error',
    file: 'locked.pdf',
    message: 'It is locked.',
    remedy: '=Ask for an open copy.',
  },
  { code: 'slow', severity: 'warning', message: 'The inbox is large.' },
  {
    code: 'bad-page',
    severity: 'error',
    file: 'harbour-city.pdf',
    place: { page: 3 },
    message: 'Page 3 | <b>.',
  },
];
