import { createHash } from 'node:crypto';
import type {
  Answer,
  Block,
  BlockKind,
  Call,
  Content,
  DetectedLanguage,
  Entry,
  Quotation,
  Reading,
  Reply,
  Role,
  Segment,
  StakeholderGroup,
  Submitter,
  Tag,
} from '../../src/model/index.js';

export const CALL: Call = {
  id: 'test-call',
  title: {
    en: 'Call for inputs on libraries',
    fr: 'Appel sur les bibliothèques',
    ar: 'دعوة بشأن المكتبات',
  },
  resolution: 'resolution 99/1',
  issuedBy: { en: 'The office' },
  purpose: { en: 'To inform a report on public libraries.' },
  questions: [
    { id: '1', text: { en: 'Which public libraries are there?', ar: 'ما هي المكتبات العامة؟' } },
    { id: '2', text: { en: 'Who may use them?' } },
    { id: '2.a', parent: '2', text: { en: 'Are there fees?' } },
    { id: '2.b', parent: '2', text: { en: 'Are they open to children?' } },
  ],
  channels: [
    {
      id: 'office',
      issuedBy: { en: 'The office' },
      deadline: { lastDay: '2025-06-30', wording: { en: '30 June 2025', ru: '30 июня 2025 года' } },
      email: 'libraries@example.org',
      subjectLine: 'Libraries',
    },
  ],
  formats: ['pdf', 'word'],
  languages: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  publication: { en: 'Unless requested otherwise, inputs may be published.' },
};

/** A paragraph of an invented submission, and the role that it has. */
export interface Paragraph {
  readonly text: string;
  readonly role: Role;
  readonly questions?: readonly string[];
  readonly page?: number;
  readonly number?: string;
  readonly language?: DetectedLanguage;
  readonly reply?: Reply;
  readonly kind?: BlockKind;
  /** Tags of the paragraph's text as a whole; a tagged paragraph is a key sentence, too. */
  readonly tags?: readonly Tag[];
}

export interface Sketch extends Partial<Submitter> {
  readonly file: string;
  readonly entry?: Partial<Entry>;
  readonly language?: DetectedLanguage;
  readonly status?: Reading['status'];
  readonly paragraphs: readonly Paragraph[];
}

export function entryOf(file: string, facts: Partial<Entry> = {}): Entry {
  const sha256 = createHash('sha256').update(file).digest('hex');
  return {
    id: `s${sha256.slice(0, 8)}`,
    file,
    path: `/inbox/${file}`,
    bytes: 1,
    sha256,
    format: 'pdf',
    ...facts,
  };
}

/** A reading whose document holds the paragraphs, one line each. */
export function readingOf(sketch: Sketch): Reading {
  const { file, entry, paragraphs, language = 'en', status = 'complete' } = sketch;
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const blocks = blocksOf(paragraphs);
  const answers = answersOf(paragraphs, blocks, language);
  const content: Content = {
    document: {
      text,
      blocks,
      pageMarks: blocks.flatMap(({ start, place }, index) =>
        place.page !== undefined && place.page !== blocks[index - 1]?.place.page
          ? [{ at: start, page: place.page }]
          : [],
      ),
      pages: Math.max(0, ...blocks.map(({ place }) => place.page ?? 0)),
      properties: {},
    },
    languages: {
      main: language,
      others: [],
      blocks: paragraphs.map((paragraph) => paragraph.language ?? language),
    },
    segmentation: {
      segments: paragraphs.map(({ role, questions = [] }, index): Segment => ({
        start: blocks[index]?.start ?? 0,
        end: blocks[index]?.end ?? 0,
        role,
        questions,
        evidence: role === 'answer' ? [{ by: 'label', score: 0.98, seen: '1.' }] : [],
        confidence: 0.9,
      })),
      answers: answers.map(({ answer }) => answer),
      leftBlank: leftBlankIn(paragraphs),
    },
    analyses: answers.map(({ tagged }) => ({
      keySentences: tagged.slice(0, 3).map(({ sentence }) => sentence),
      tagged,
    })),
    submitter: {
      name: sketch.name ?? 'City of Test',
      shortName: sketch.shortName ?? 'Test',
      group: sketch.group ?? ('local-government' satisfies StakeholderGroup),
      grounds: { name: { by: 'text', confidence: 0.9 } },
      publication: sketch.publication ?? 'public',
      ...(sketch.country !== undefined && { country: sketch.country }),
    },
  };
  return { entry: entryOf(file, entry), status, content };
}

/** The questions that are only restated. */
function leftBlankIn(paragraphs: readonly Paragraph[]): string[] {
  const named = (wanted: Role) =>
    new Set(paragraphs.flatMap(({ role, questions = [] }) => (role === wanted ? questions : [])));
  const [restated, answered] = [named('question'), named('answer')];
  return CALL.questions.map(({ id }) => id).filter((id) => restated.has(id) && !answered.has(id));
}

function blocksOf(paragraphs: readonly Paragraph[]): Block[] {
  let start = 0;
  return paragraphs.map(({ text, page, number, kind = 'paragraph' }, index) => {
    const block: Block = {
      start,
      end: start + text.length,
      kind,
      style: {},
      place: {
        counted: index + 1,
        ...(page !== undefined && { page }),
        ...(number !== undefined && { paragraph: number }),
      },
    };
    start = block.end + 1;
    return block;
  });
}

function answersOf(
  paragraphs: readonly Paragraph[],
  blocks: readonly Block[],
  main: DetectedLanguage,
) {
  const quoted = paragraphs.map((paragraph, index) => {
    const { start = 0, end = 0, place = {} } = blocks[index] ?? {};
    const quotation: Quotation = {
      start,
      end,
      text: paragraph.text,
      place,
      language: paragraph.language ?? main,
    };
    return { ...paragraph, quotation };
  });
  return CALL.questions.flatMap(({ id }) => {
    const own = quoted.filter(
      ({ role, questions = [] }) => role === 'answer' && questions.includes(id),
    );
    const [first] = own;
    if (first === undefined) return [];
    const answer: Answer = {
      question: id,
      alsoQuestions: (first.questions ?? []).filter((other) => other !== id),
      quotations: own.map(({ quotation }) => quotation),
      language: first.quotation.language,
      reply: first.reply ?? { kind: 'content' },
      evidence: [
        { by: 'label', score: 0.98, seen: `${id}.` },
        { by: 'wording', score: 0.714 },
      ],
      confidence: 0.954,
    };
    const tagged = own.flatMap(({ quotation, tags }) =>
      tags ? [{ sentence: quotation, tags }] : [],
    );
    return [{ answer, tagged }];
  });
}
