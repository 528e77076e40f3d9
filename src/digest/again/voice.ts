import type { CountedReading } from '../counted.js';
import { figuresIn } from './figures.js';
import { senderOf, withHouses, type Known, type Sender } from './sender.js';
import { shinglesOfCall, statementOf, type Statement } from './statement.js';

/** A submission as it is compared with others. */
export interface Voice {
  readonly reading: CountedReading;
  readonly statement: Statement;
  readonly sender: Sender;
  readonly figures: ReadonlySet<string>;
  /** Questions that it answers. */
  readonly questions: ReadonlySet<string>;
  /** The drafter says that it stands for itself. */
  readonly isAlone: boolean;
}

/** The same for submissions of the same bytes: the id of the first of them. */
export function bytesOf({ reading: { entry } }: Voice): string {
  return entry.duplicateOf ?? entry.id;
}

export function voicesOf(readings: readonly CountedReading[], known: Known): Voice[] {
  const ofCall = shinglesOfCall(known.call);
  const senders = withHouses(readings.map(({ entry, content }) => senderOf(entry, content, known)));
  return readings.flatMap((reading, index) => {
    const { content, corrections } = reading;
    const sender = senders[index];
    if (sender === undefined) return [];
    const statement = statementOf(content, ofCall);
    return {
      reading,
      statement,
      sender,
      figures: figuresIn(statement.text),
      questions: new Set(
        content.segmentation.answers
          .filter(({ reply }) => reply.kind === 'content')
          .map(({ question }) => question),
      ),
      isAlone: corrections?.duplicateOf === null || corrections?.counted === true,
    };
  });
}
