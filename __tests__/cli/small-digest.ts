import type {
  Call,
  CoverageState,
  Diagnostic,
  Digest,
  StakeholderGroup,
  Submission,
} from '../../src/model/index.js';

export const CALL: Call = {
  id: 'small',
  title: { en: 'A small call' },
  resolution: '1/1',
  issuedBy: { en: 'An office' },
  purpose: { en: 'To try things out.' },
  questions: [
    { id: '1', text: { en: 'What was done?', fr: 'Qu’a-t-on fait ?' } },
    { id: '2', text: { en: 'What is planned?' } },
    { id: '2.a', parent: '2', text: { en: 'And by whom?' } },
  ],
  channels: [],
  formats: ['pdf', 'word'],
  languages: ['en'],
  publication: { en: 'May be published.' },
};

function submission(
  id: string,
  language: Submission['language'],
  group: StakeholderGroup,
): Submission {
  return {
    id,
    file: `${id}.pdf`,
    attachments: [],
    sha256: '',
    format: 'pdf',
    status: 'complete',
    language,
    otherLanguages: [],
    late: 'unknown',
    words: 1,
    questionsAnswered: 1,
    unplacedWords: 0,
    name: `Submitter ${id}`,
    shortName: id,
    group,
    publication: 'public',
  };
}

function row(name: string, ...states: readonly CoverageState[]) {
  const entries = CALL.questions.map(
    ({ id }, index) => [id, states[index] ?? 'not reached'] as const,
  );
  return { submission: name, states: Object.fromEntries(entries) };
}

export const LOCKED: Diagnostic = {
  code: 'encrypted',
  severity: 'error',
  submission: 'd',
  place: { page: 2 },
  message: 'It is locked.',
  remedy: 'Ask for the key.',
};

/** Five received, three counted. */
export function smallDigest(problems: readonly Diagnostic[] = [LOCKED]): Digest {
  return {
    schemaVersion: 1,
    generator: { name: 'hrc-inputs', version: '0.0.0' },
    lang: 'en',
    citeStyle: 'thematic',
    call: CALL,
    ledger: {
      received: 5,
      removed: [
        { reason: 'unreadable', submissions: ['d'] },
        { reason: 'duplicate', submissions: ['e'] },
        { reason: 'format', submissions: [] },
      ],
      counted: 3,
      by: { group: [], region: [], country: [], language: [], channel: [] },
      groups: [],
      byStatus: { complete: 4, partial: 0, failed: 1, skipped: 0 },
    },
    submissions: [
      submission('a', 'ru', 'local-government'),
      submission('b', 'en', 'local-government'),
      submission('c', 'ru', 'nhri'),
      submission('d', 'und', 'other'),
      submission('e', 'en', 'state'),
    ],
    answers: [],
    coverage: [
      row('a', 'answered', 'joint', 'see 2'),
      row('b', 'answered', 'no information'),
      row('c', 'answered', 'in parts', 'answered'),
    ],
    passages: [],
    problems,
  };
}
