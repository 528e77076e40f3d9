import type { Diagnostic, Entry, Reading } from '../model/index.js';

/** A file that stands loose in the inbox or in a message of it, as the user is to find it. */
interface Standing {
  readonly entry: Entry;
  readonly where: string;
}

/**
 * What is said of files that were read twice though their bytes are equal: as an attachment, and loose or in another
 * message. `readings` are those that are counted, in order; both copies count, since a message has words of its own.
 */
export function attachmentTwins(readings: readonly Reading[]): Diagnostic[] {
  const firsts = new Map<string, Standing>();
  for (const { entry, content } of readings) {
    if (content && content.message === undefined) {
      firsts.set(entry.sha256, { entry, where: `“${entry.file}”` });
    }
  }
  return readings.flatMap(({ entry, content }) =>
    (content?.message?.attachments ?? []).flatMap(({ name, read, sha256 }) => {
      if (!read) return [];
      const first = firsts.get(sha256);
      if (first?.entry.id === entry.id) return [];
      const where = `the attachment “${name}” of “${entry.file}”`;
      if (first === undefined) firsts.set(sha256, { entry, where });
      return first === undefined ? [] : [twin(entry, where, first.where)];
    }),
  );
}

function twin({ id, file }: Entry, where: string, first: string): Diagnostic {
  return {
    code: 'attachment-twin',
    severity: 'warning',
    submission: id,
    file,
    message: `T${where.slice(1)} has the same bytes as ${first}; its answers are counted in both.`,
    remedy: 'If they are one submission, take one of the two out of the inbox and run again.',
  };
}
