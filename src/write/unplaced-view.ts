import type { Digest, Passage } from '../model/index.js';
import { labelOf } from './labels.js';
import type { Labels } from './labels.js';
import { asksAboutPublication, submissionViews } from './names.js';

/** What `unplaced.md.liquid` is filled with. */
export function unplacedView(digest: Digest, labels: Labels): object {
  const views = submissionViews(digest, labels);
  const bySubmission = (wanted: (passage: Passage) => boolean) =>
    digest.coverage
      .map(({ submission }) => ({
        submission: views.get(submission),
        passages: digest.passages
          .filter((passage) => passage.submission === submission && wanted(passage))
          .map((passage) => passageView(passage, labels)),
      }))
      .filter(({ passages }) => passages.length > 0);
  return {
    lang: digest.lang,
    rtl: digest.lang === 'ar',
    labels,
    restricted: asksAboutPublication(digest, labels),
    unplaced: bySubmission(({ role }) => role === 'unplaced'),
    other: bySubmission(({ role }) => role !== 'unplaced' && role !== 'furniture'),
    furniture: bySubmission(({ role }) => role === 'furniture'),
  };
}

function passageView({ role, questions, quotation, citation }: Passage, labels: Labels) {
  return {
    text: quotation.text,
    language: quotation.language,
    page: quotation.place.page ?? '',
    citation,
    role: labelOf(labels, 'roles', role),
    questions,
  };
}
