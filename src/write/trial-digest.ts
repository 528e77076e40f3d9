import type {
  Digest,
  DigestAnswer,
  Language,
  Passage,
  Quotation,
  Submission,
} from '../model/index.js';

const QUOTATION: Quotation = {
  start: 0,
  end: 17,
  text: 'We train officers.',
  place: { page: 1, paragraph: '1' },
  language: 'en',
};

const LEDGER: Digest['ledger'] = {
  received: 5,
  removed: [{ reason: 'duplicate', submissions: ['e'] }],
  counted: 4,
  byStatus: { complete: 4, partial: 1, failed: 0, skipped: 0 },
  by: {
    group: [{ code: 'local-government', received: 5, counted: 4 }],
    region: [{ code: 'western-europe-others', received: 5, counted: 4 }],
    country: [{ code: 'CH', received: 5, counted: 4 }],
    language: [{ code: 'en', received: 5, counted: 4 }],
    channel: [{ code: 'office', received: 5, counted: 4 }],
  },
  groups: [{ kind: 'campaign', first: 'a', others: ['b', 'e'], counted: ['b'], senders: 3 }],
};

/** The same as a public edition, in which a submission is withheld and something was taken out. */
export function publicTrialDigest(lang: Language): Digest {
  const digest = trialDigest(lang);
  const withheld = 'Anonymous submission 1';
  return {
    ...digest,
    edition: { for: 'public', redactions: { name: 1, passage: 2 } },
    submissions: digest.submissions.map(({ id }) =>
      id === 'a'
        ? {
            ...plainSubmission(id),
            name: withheld,
            shortName: withheld,
            file: withheld,
            withheldAs: withheld,
          }
        : { ...plainSubmission(id), redactions: 1 },
    ),
  };
}

/** A small digest, nothing left out, on which templates are tried before a long run. */
export function trialDigest(lang: Language): Digest {
  const ids = ['a', 'b', 'c', 'd'];
  return {
    schemaVersion: 1,
    generator: { name: 'trial', version: '0' },
    lang,
    citeStyle: 'thematic',
    call: {
      id: 'trial',
      title: { en: 'Trial' },
      resolution: '1/1',
      issuedBy: { en: 'Office' },
      purpose: { en: 'To try.' },
      questions: [
        { id: '1', text: { en: 'What?' } },
        { id: '1.a', parent: '1', text: { en: 'How?' } },
      ],
      channels: [
        {
          id: 'office',
          issuedBy: { en: 'Office' },
          deadline: { lastDay: '2000-01-31', wording: { en: '31 January 2000' } },
          email: 'inputs@example.org',
          subjectLine: 'Inputs',
        },
      ],
      formats: ['pdf'],
      languages: ['en'],
      publication: { en: 'Public.' },
    },
    ledger: LEDGER,
    submissions: [...ids, 'e'].map(submission),
    answers: [
      answer('a', { kind: 'content' }),
      answer('b', { kind: 'see', questions: ['1.a'] }),
      answer('c', { kind: 'no-information' }),
    ],
    coverage: ids.map((id, index) => ({
      submission: id,
      states: { '1': 'answered', '1.a': index % 2 === 0 ? 'blank' : 'not reached' },
    })),
    passages: (['unplaced', 'question', 'front', 'furniture'] as const).map(passage),
    problems: (['error', 'note'] as const).map((severity) => ({
      code: 'trial',
      severity,
      submission: 'a',
      file: 'a.pdf',
      place: { page: 1 },
      message: 'Tried.',
      remedy: 'Nothing.',
    })),
  };
}

function submission(id: string): Submission {
  return {
    ...plainSubmission(id),
    ...(id === 'a' && {
      publicationRequests: [
        {
          asks: 'anonymous',
          of: 'whole',
          seen: 'text',
          sentence: 'Do not name us.',
          place: { page: 1 },
        },
        {
          asks: 'confidential',
          of: 'answers',
          questions: ['1'],
          seen: 'text',
          sentence: 'Not this.',
          place: { attachment: 'b.pdf' },
          askedIn: 'b.pdf',
        },
      ],
    }),
  };
}

function plainSubmission(id: string): Submission {
  return {
    id,
    file: `${id}.pdf`,
    name: 'City',
    shortName: id,
    group: 'local-government',
    country: 'CH',
    publication: id === 'a' ? 'anonymous' : 'public',
    attachments: [],
    sha256: '0'.repeat(64),
    format: 'pdf',
    status: id === 'a' ? 'partial' : 'complete',
    language: 'en',
    otherLanguages: [],
    late: 'unknown',
    pages: 1,
    words: 3,
    questionsAnswered: 1,
    unplacedWords: 3,
  };
}

function answer(id: string, reply: DigestAnswer['reply']): DigestAnswer {
  return {
    submission: id,
    question: '1',
    alsoQuestions: ['1.a'],
    quotations: [QUOTATION],
    language: 'en',
    reply,
    evidence: [{ by: 'label', score: 1, seen: '1.' }],
    confidence: 1,
    keySentences: [QUOTATION],
    tagged: [{ sentence: QUOTATION, tags: ['practice'] }],
    text: QUOTATION.text,
    words: 3,
    pageFrom: 1,
    pageTo: 1,
    citation: 'City, p. 1',
  };
}

function passage(role: Passage['role']): Passage {
  return {
    submission: 'a',
    role,
    questions: role === 'question' ? ['1.a'] : [],
    quotation: QUOTATION,
    citation: 'City, p. 1',
    evidence: [],
    confidence: 1,
  };
}
