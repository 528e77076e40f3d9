import {
  REDACTED,
  type Answer,
  type Content,
  type Place,
  type Reading,
  type Submitter,
} from '../model/index.js';
import type { Find } from './finder.js';
import { merged, trimmed, withHidden } from './hide.js';
import { personalIn, type Hidden } from './personal.js';
import { placedAnalysis, placedAnswer, placedDocument } from './placed.js';

/** A submission that may be named. */
export function opened(
  reading: Reading,
  hidden: readonly Hidden[],
  scrub: (text: string) => string,
): Reading {
  const { entry, content } = reading;
  const file = scrub(entry.file);
  if (content === undefined) return { ...reading, entry: { ...entry, file } };
  const { publicationRequests = [], ...submitter } = content.submitter;
  const kept = publicationRequests.flatMap(({ of, place }) =>
    of === 'attachment' && place.attachment !== undefined ? [place.attachment] : [],
  );
  const shown = ({ attachment, ...place }: Place): Place =>
    attachment === undefined
      ? place
      : { ...place, attachment: kept.includes(attachment) ? REDACTED : scrub(attachment) };
  const { segmentation } = content;
  const named: Content = {
    ...content,
    document: placedDocument(content.document, shown),
    segmentation: {
      ...segmentation,
      segments: segmentation.segments.map((segment) => unseen(segment, scrub)),
      answers: segmentation.answers.map((answer) => unseen(placedAnswer(answer, shown), scrub)),
    },
    analyses: content.analyses.map((analysis) => placedAnalysis(analysis, shown)),
    submitter: scrubbedSubmitter(submitter, scrub),
    ...(content.message && {
      message: {
        ...content.message,
        attachments: content.message.attachments.map((one) => ({
          ...one,
          name: kept.includes(one.name) ? REDACTED : scrub(one.name),
        })),
      },
    }),
  };
  const stretches = trimmed(content.document.text, merged(hidden));
  return { ...reading, entry: { ...entry, file }, content: withHidden(named, stretches, 0) };
}

/** What an answer or a passage was known by is quoted from the text. */
function unseen<T extends Pick<Answer, 'evidence'>>(found: T, scrub: (text: string) => string): T {
  return {
    ...found,
    evidence: found.evidence.map(({ seen, ...evidence }) => ({
      ...evidence,
      ...(seen !== undefined && { seen: scrub(seen) }),
    })),
  };
}

/** Its own names may hold another's: a joint submission its members', a city that of who sent it. */
function scrubbedSubmitter(submitter: Submitter, scrub: (text: string) => string): Submitter {
  const { name, shortName, group, country, publication, city, region, members, via } = submitter;
  return {
    group,
    ...(country !== undefined && { country }),
    publication,
    name: scrub(name),
    shortName: scrub(shortName),
    ...(city !== undefined && { city: scrub(city) }),
    ...(region !== undefined && { region: scrub(region) }),
    ...(members && { members: members.map(scrub) }),
    ...(via !== undefined && { via: scrub(via) }),
  };
}

/** A line of ours or the name of a file, without the names of the withheld and without addresses and numbers. */
export function scrubbed(text: string, find: Find, free: ReadonlySet<string>): string {
  const hidden = merged([
    ...find(text, free).map((span): Hidden => ({ kind: 'submitter', ...span })),
    ...personalIn(text, () => []).filter(({ kind }) => kind === 'email' || kind === 'phone'),
  ]);
  let shown = '';
  let next = 0;
  for (const { start, end } of hidden) {
    shown += text.slice(next, start) + REDACTED;
    next = end;
  }
  return shown + text.slice(next);
}
