import type { Reply, Span } from '../model/index.js';
import type { PlainReply } from './reply.js';

/** An answer with its reply by itself, and where it stands. */
export interface Replied extends Span {
  readonly question: string;
  readonly reply: PlainReply;
}

/**
 * What each reply that points above or below refers to: the nearest answer there that has substance. Where there is
 * none, it names no question. Parallel to `replied`.
 */
export function resolved(replied: readonly Replied[]): Reply[] {
  return replied.map(({ reply, ...own }): Reply => {
    if (!('side' in reply)) return reply;
    const others = replied.filter((other) => other.reply.kind === 'content');
    const nearest =
      reply.side === 'above'
        ? last(
            others.filter(({ end }) => end <= own.start),
            ({ end }) => end,
          )
        : last(
            others.filter(({ start }) => start >= own.end),
            ({ start }) => -start,
          );
    return { kind: 'see', questions: nearest.map(({ question }) => question) };
  });
}

/** Those that come last; several where one text answers several questions. */
function last(all: readonly Replied[], by: (one: Replied) => number): readonly Replied[] {
  const top = Math.max(...all.map(by));
  return all.filter((one) => by(one) === top);
}
