import type {
  Block,
  Call,
  Document,
  Entry,
  Role,
  Segment,
  Segmentation,
} from '../../src/model/index.js';
import type { FrontPage } from './front-pages.js';

export const CALL: Call = {
  id: 'test',
  title: { en: 'Local government and human rights' },
  resolution: '57/12',
  issuedBy: { en: 'OHCHR' },
  purpose: { en: 'To inform a report.' },
  questions: [{ id: '1', text: { en: 'What has been done?' } }],
  channels: [],
  formats: ['pdf', 'word'],
  languages: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  publication: { en: 'Inputs may be made public.' },
};

export interface Part {
  readonly text: string;
  readonly role: Role;
  readonly kind?: Block['kind'];
  readonly page?: number;
}

export interface Submission {
  readonly entry: Entry;
  readonly document: Document;
  readonly segmentation: Segmentation;
}

/** A submission made of parts, each a block and a segment; without `roles` nothing was placed. */
export function submissionFrom(file: string, parts: readonly Part[], roles = true): Submission {
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  let start = 0;
  for (const { text, role, kind, page } of parts) {
    const span = { start, end: start + text.length };
    blocks.push({
      ...span,
      kind: kind ?? 'paragraph',
      place: page === undefined ? {} : { page },
      style: {},
    });
    segments.push({
      ...span,
      role,
      questions: role === 'answer' ? ['1'] : [],
      evidence: [],
      confidence: 1,
    });
    start += text.length + 1;
  }
  return {
    entry: { id: 's1', file, path: `/inbox/${file}`, bytes: 1, sha256: '0', format: 'pdf' },
    document: {
      text: parts.map(({ text }) => text).join('\n'),
      blocks,
      pageMarks: [],
      properties: {},
    },
    segmentation: { segments: roles ? segments : [], answers: [], leftBlank: [] },
  };
}

/** A submission that begins and ends as an invented page does, with answers that name other bodies and countries between. */
export function submissionOf({
  file,
  front,
  answer,
  back,
  furniture,
}: Pick<FrontPage, 'file' | 'front' | 'back' | 'furniture'> & {
  readonly answer?: string;
}): Submission {
  const answers = [
    'The City of Elsewhere in Norway and the Ministry of Health trained the staff of forty schools over three winters, and every school reported on what had changed.',
    'Complaints may be anonymous and confidential. An anonymous complaint box stands in every town hall of Brazil, and the hotline keeps the names of callers confidential for ten years.',
  ];
  const longer = answers.map((text) => `${text} ${text}`);
  return submissionFrom(file, [
    ...(furniture === undefined
      ? []
      : [{ text: furniture, role: 'furniture' as const, kind: 'furniture' as const }]),
    ...front.map((text) => ({ text, role: 'front' as const, page: 1 })),
    ...[...longer, ...longer, ...longer].map((text) => ({
      text,
      role: 'answer' as const,
      page: 2,
    })),
    ...(answer === undefined ? [] : [{ text: answer, role: 'answer' as const, page: 2 }]),
    ...(back ?? []).map((text) => ({ text, role: 'back' as const, page: 3 })),
  ]);
}
