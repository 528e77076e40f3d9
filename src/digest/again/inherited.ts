import type { Diagnostic, Reading } from '../../model/index.js';
import type { CountedReading } from '../counted.js';

/** Whose request holds for another submission, and what ties the two. */
export interface Inheritance {
  readonly asker: CountedReading;
  /** `message`: it is a message that only asks; `sender`: both are of one sender, who must not be named. */
  readonly tie: 'text' | 'file' | 'message' | 'sender';
}

const TIES: Readonly<Record<Inheritance['tie'], string>> = {
  text: 'says the same, or is another version of it',
  file: 'holds the same file',
  message: 'came from the same sender and asks only that',
  sender: 'is of the same sender and asks not to be named or published',
};

const QUOTED = 200;

/** Says from where a submission has its state. */
export function inheritedRemark({ asker, tie }: Inheritance, { entry }: Reading): Diagnostic {
  const [request] = asker.content.submitter.publicationRequests ?? [];
  const words = request?.sentence.slice(0, QUOTED).replace(/[\ud800-\udbff]$/u, '');
  const asked = words === undefined ? 'as register.csv says' : `“${words}”`;
  return {
    code: 'publication-inherited',
    severity: 'warning',
    submission: entry.id,
    file: entry.file,
    message: `What “${asker.entry.file}” asks about publication holds for “${entry.file}” as well, since it ${TIES[tie]}: ${asked}`,
    remedy:
      'Read both and decide; to decide otherwise, write the state of each under “publication” in register.csv.',
  };
}
