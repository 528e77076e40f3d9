import type { Answer, Call, CoverageRow, CoverageState } from '../model/index.js';
import { subQuestions } from '../model/index.js';
import type { CountedReading } from './counted.js';

/** One row for each reading, in their order, with a state for every question of the call. */
export function coverageOf(call: Call, readings: readonly CountedReading[]): CoverageRow[] {
  const below = new Map(
    call.questions.map(({ id }) => [id, subQuestions(call, id).map((part) => part.id)]),
  );
  return readings.map(({ entry, content }) => {
    const { leftBlank } = content.segmentation;
    const answers = new Map(
      content.segmentation.answers.map((answer) => [answer.question, answer]),
    );
    const states = call.questions.map(({ id }): [string, CoverageState] => {
      const answer = answers.get(id);
      if (answer !== undefined) return [id, stateOf(answer)];
      if (below.get(id)?.some((part) => answers.has(part)) === true) return [id, 'in parts'];
      return [id, leftBlank.includes(id) ? 'blank' : 'not reached'];
    });
    return { submission: entry.id, states: Object.fromEntries(states) };
  });
}

function stateOf(answer: Answer): CoverageState {
  switch (answer.reply.kind) {
    case 'no-information':
      return 'no information';
    case 'see': {
      const { questions } = answer.reply;
      return `see ${questions.length > 0 ? questions.join(', ') : 'elsewhere'}`;
    }
    case 'content':
      return answer.alsoQuestions.length > 0 ? 'joint' : 'answered';
  }
}
