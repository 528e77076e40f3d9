import { SYMBOLS } from '../coverage-view.js';
import { labelOf, type Labels } from '../labels.js';

/** How a column is shown: its width in characters, what its cells are, and the labels of its codes. */
interface Shape {
  readonly width: number;
  readonly kind?: 'number' | 'date' | 'share';
  readonly codes?: string;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  submission_id: { width: 12 },
  file: { width: 30 },
  submitter: { width: 30 },
  short_name: { width: 20 },
  group: { width: 18, codes: 'groups' },
  language: { width: 12, codes: 'languages' },
  other_languages: { width: 14, codes: 'languages' },
  received: { width: 12, kind: 'date' },
  late: { width: 10, codes: 'yesNo' },
  accepted_format: { width: 10, codes: 'yesNo' },
  subject_as_asked: { width: 10, codes: 'yesNo' },
  accepted_language: { width: 10, codes: 'yesNo' },
  over_limit: { width: 10, codes: 'yesNo' },
  publication: { width: 14, codes: 'publications' },
  publication_request: { width: 40 },
  status: { width: 14, codes: 'statuses' },
  severity: { width: 11, codes: 'severities' },
  tags: { width: 18, codes: 'tags' },
  answer: { width: 90 },
  key_sentences: { width: 60 },
  citation: { width: 36 },
  evidence: { width: 30 },
  message: { width: 60 },
  remedy: { width: 60 },
  members: { width: 30 },
  sha256: { width: 20 },
  confidence: { width: 11, kind: 'share' },
  words: { width: 9, kind: 'number' },
  page_from: { width: 9, kind: 'number' },
  page_to: { width: 9, kind: 'number' },
  page: { width: 9, kind: 'number' },
  pages: { width: 9, kind: 'number' },
  questions_answered: { width: 11, kind: 'number' },
  unplaced_words: { width: 11, kind: 'number' },
  redactions: { width: 9, kind: 'number' },
};

const OTHER: Shape = { width: 14 };

export function shapeOf(column: string): Shape {
  return SHAPES[column] ?? OTHER;
}

/** A column's heading; that of a question of the coverage is its id. */
export function headingOf(column: string, labels: Labels): string {
  return labelOf(labels, 'columns', column);
}

/** A code, or a list of them, in words. */
export function worded(codes: string, text: string, labels: Labels): string {
  return text
    .split('; ')
    .map((code) => labelOf(labels, codes, code))
    .join('; ');
}

/** A state of coverage in words; `see 2` points to its question. */
export function wordedState(state: string, labels: Labels): string {
  return state.startsWith('see ')
    ? `${SYMBOLS.see} ${state.slice('see '.length)}`
    : labelOf(labels, 'states', state);
}
