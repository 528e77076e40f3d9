import type { Answer, Content, Place, Reading, Submitter } from '../model/index.js';
import { merged, trimmed, withHidden } from './hide.js';
import { wholeOf } from './parts.js';
import type { Hidden } from './personal.js';
import { placedAnalysis, placedAnswer, placedDocument, type Shown } from './placed.js';

/** Under what name, file and id a submission stands that is not named. */
export interface Mask {
  readonly id: string;
  readonly label: string;
}

/** A reading that counts and names nobody. `hidden` is what of its text must not be shown; a confidential one shows none. */
export function withheld(reading: Reading, mask: Mask, hidden: readonly Hidden[]): Reading {
  const { entry, status, content, corrections } = reading;
  const { format, bytes, status: end } = entry;
  return {
    status,
    entry: {
      ...{ id: mask.id, file: mask.label, path: '', bytes, sha256: '', format },
      ...(end !== undefined && { status: end }),
      ...(entry.duplicateOf !== undefined && { duplicateOf: entry.duplicateOf }),
    },
    ...(content && { content: maskedContent(content, mask, hidden) }),
    ...(corrections && { corrections }),
  };
}

function maskedContent(content: Content, { label }: Mask, hidden: readonly Hidden[]): Content {
  const { group, publication } = content.submitter;
  const confidential = publication === 'confidential';
  const submitter: Submitter = {
    name: label,
    shortName: label,
    group,
    publication,
    withheldAs: label,
  };
  const { segments, leftBlank, answers } = content.segmentation;
  const names = attachmentNames(content);
  const shown = (place: Place): Place => masked(place, names);
  const kept = segments.filter(({ role }) => role === 'answer');
  const { message, receipt, ...rest } = content;
  const without: Content = {
    ...rest,
    document: { ...placedDocument(content.document, shown), properties: {} },
    submitter,
    possibleNames: [],
    segmentation: {
      segments: kept,
      leftBlank,
      answers: answers.map((answer) => maskedAnswer(answer, shown)),
    },
    analyses: content.analyses.map((analysis) =>
      confidential ? { keySentences: [], tagged: [] } : placedAnalysis(analysis, shown),
    ),
    ...(message && {
      message: {
        facts: { to: [], cc: [] },
        attachments: message.attachments.map((one, index) => ({
          ...one,
          name: names.get(one.name) ?? `attachment ${index + 1}`,
          sha256: '',
        })),
      },
    }),
    ...(receipt && { receipt: withoutMoment(receipt) }),
  };
  const whole = wholeOf(content);
  const stretches = confidential
    ? answers
        .flatMap(({ quotations }) => quotations)
        .map((one): Hidden => ({ kind: 'answer', ...spanOf(one) }))
    : trimmed(content.document.text, merged(hidden));
  const covered = withHidden(without, stretches, segments.length - kept.length);
  return confidential ? { ...covered, hidden: [whole] } : covered;
}

function spanOf({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end };
}

/** `attachment 1` and on, in the place of their names. */
function attachmentNames({ document }: Content): ReadonlyMap<string, string> {
  const named = (document.parts ?? []).flatMap(({ attachment }) => attachment ?? []);
  return new Map([...new Set(named)].map((name, index) => [name, `attachment ${index + 1}`]));
}

/** What was seen may name its sender, and so may the names of attachments. */
function maskedAnswer(answer: Answer, shown: Shown): Answer {
  return {
    ...placedAnswer(answer, shown),
    evidence: answer.evidence.map(({ by, score }) => ({ by, score })),
  };
}

/** Without the time, which leads to who speaks in a recording. */
function masked(place: Place, names: ReadonlyMap<string, string>): Place {
  const { attachment, page, pageEnd, paragraph, counted } = place;
  return {
    ...(attachment !== undefined && { attachment: names.get(attachment) ?? 'attachment' }),
    ...(page !== undefined && { page }),
    ...(pageEnd !== undefined && { pageEnd }),
    ...(paragraph !== undefined && { paragraph }),
    ...(counted !== undefined && { counted }),
  };
}

function withoutMoment({ day, channel, late, ...rest }: NonNullable<Content['receipt']>) {
  const { acceptedLanguage, overLimit } = rest;
  return {
    late,
    ...(day !== undefined && { day }),
    ...(channel !== undefined && { channel }),
    ...(acceptedLanguage !== undefined && { acceptedLanguage }),
    ...(overLimit !== undefined && { overLimit }),
  };
}
