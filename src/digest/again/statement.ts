import { sliceOf, type Call, type Content, type Part, type Segment } from '../../model/index.js';
import { coveredBy, holds, shinglesOf, type Shingles } from './shingles.js';
import { tokensOf } from './tokens.js';

/** What a submission says itself, ready to be compared: without running headers and without the call's own words. */
export interface Statement {
  readonly tokens: readonly string[];
  readonly shingles: Shingles;
  /** By token: 1 where it stands in an answer or in text that was not placed, 0 in front and back matter. */
  readonly core: Uint8Array;
  /** The text that the core stands in, as it is written. */
  readonly text: string;
}

/** Fewer words of a core than these say little; then all of the text is its core. */
const LEAST_CORE = 40;

/** An attachment of fewer words is not what was sent the message for. */
const LEAST_ATTACHED = 50;

/** The shingles of a call's own words, in all its languages, which submissions repeat. */
export function shinglesOfCall({ title, purpose, questions }: Call): Uint32Array {
  const texts = [
    title,
    purpose ?? {},
    ...questions.flatMap(({ text, heading }) => [text, heading ?? {}]),
  ].flatMap((wordings) => Object.values(wordings));
  const others = questions.flatMap(({ wordings }) => Object.values(wordings ?? {}).flat());
  const hashes = [...texts, ...others].flatMap((text) => [...shinglesOf(tokensOf(text)).hashes]);
  return Uint32Array.from(new Set(hashes)).sort();
}

export function statementOf(content: Content, ofCall: Uint32Array): Statement {
  const { document } = content;
  const note = coverNote(content);
  const own = content.segmentation.segments.filter(
    ({ role, start }) =>
      role !== 'question' &&
      role !== 'furniture' &&
      !(note && start >= note.start && start < note.end),
  );
  const pieces = own.map((segment) => pieceOf(segment, sliceOf(document.text, segment)));
  const all = pieces.flatMap(({ tokens }) => tokens);
  const flags = Uint8Array.from(
    pieces.flatMap(({ tokens, isCore }) => tokens.map(() => Number(isCore))),
  );
  const repeated = coveredBy(shinglesOf(all), all.length, (hash) => holds(ofCall, hash));
  const kept = all.flatMap((_, index) => (repeated[index] === 1 ? [] : [index]));
  const tokens = kept.map((index) => all[index] ?? '');
  const core = Uint8Array.from(kept, (index) => flags[index] ?? 0);
  const isSmall = core.reduce((sum, flag) => sum + flag, 0) < LEAST_CORE;
  return {
    tokens,
    shingles: shinglesOf(tokens),
    core: isSmall ? new Uint8Array(tokens.length).fill(1) : core,
    text: pieces
      .filter(({ isCore }) => isSmall || isCore)
      .map(({ text }) => text)
      .join('\n'),
  };
}

function pieceOf({ role }: Segment, text: string) {
  return { text, tokens: tokensOf(text), isCore: role === 'answer' || role === 'unplaced' };
}

/** A message's own text where it answers nothing and something was attached that may: it differs between copies. */
function coverNote({ document, segmentation }: Content): Part | undefined {
  const parts = document.parts ?? [];
  const body = parts.find(({ attachment }) => attachment === undefined);
  const attached = parts.filter(({ attachment }) => attachment !== undefined);
  const words = attached.map((part) => tokensOf(sliceOf(document.text, part)).length);
  if (body === undefined || Math.max(0, ...words) < LEAST_ATTACHED) return undefined;
  const isAnswer = segmentation.answers.some(({ quotations, evidence }) => {
    const isNamed = evidence.some(({ by }) => by === 'label' || by === 'wording');
    return isNamed && quotations.some(({ start }) => start >= body.start && start < body.end);
  });
  return isAnswer ? undefined : body;
}
