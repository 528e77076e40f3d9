import type { Reading, Submission } from '../model/index.js';

/** A row of the register as the drafter corrects it; the submitter's own facts are corrected with its reading. */
export function corrected(
  submission: Submission,
  { content, corrections }: Pick<Reading, 'content' | 'corrections'>,
): Submission {
  if (corrections === undefined) return submission;
  const { duplicateOf, supersedes } = corrections;
  const told = {
    ...submission,
    ...(duplicateOf !== undefined && { duplicateOf: duplicateOf ?? undefined }),
    ...(supersedes !== undefined && { supersedes: supersedes ?? undefined }),
    ...(content === undefined && unread(submission, corrections)),
  };
  const there = Object.entries(told).filter(([, value]) => value !== undefined);
  // Only fields that may be absent can be undefined.
  return Object.fromEntries(there) as unknown as Submission;
}

/** What the drafter knows of a file that could not be read. */
function unread(
  { name, shortName, group, publication, language }: Submission,
  said: NonNullable<Reading['corrections']>,
): Readonly<Record<string, unknown>> {
  return {
    name: said.name ?? name,
    shortName: said.shortName ?? said.name ?? shortName,
    group: said.group ?? group,
    publication: said.publication ?? publication,
    language: said.language ?? language,
    country: said.country ?? undefined,
    city: said.city ?? undefined,
    region: said.region ?? undefined,
    via: said.via ?? undefined,
    received: said.received ?? undefined,
    channel: said.channel ?? undefined,
    members: said.members !== undefined && said.members.length > 0 ? said.members : undefined,
  };
}
