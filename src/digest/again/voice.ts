import type { CountedReading } from '../counted.js';
import { figuresIn } from './figures.js';
import { senderOf, type Known, type Sender } from './sender.js';
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

export function voicesOf(readings: readonly CountedReading[], known: Known): Voice[] {
  const ofCall = shinglesOfCall(known.call);
  return readings.map((reading) => {
    const { entry, content, corrections } = reading;
    const statement = statementOf(content, ofCall);
    return {
      reading,
      statement,
      sender: senderOf(entry, content, known),
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
