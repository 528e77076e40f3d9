import { Buffer } from 'node:buffer';
import {
  result,
  type Diagnostic,
  type Document,
  type Member,
  type Result,
} from '../../model/index.js';
import { composeDocument } from '../compose.js';
import { decodeText } from '../encodings/decode-text.js';
import { TranscriptFault, timeCode, type Cue } from './cue.js';
import { lineCues } from './lines.js';
import { moderatorsOf } from './moderator.js';
import { paragraphsOf, toSubtitles } from './paragraphs.js';
import { speakerOf } from './speaker.js';
import { subtitleCues } from './subtitles.js';
import { turnsOf, withNames, type Turn } from './turns.js';

/** The longest turn that a consultation grants. */
const GRANTED = 3 * 60_000;

const REMEDY =
  'Correct the line, or export the transcript again with names and times, and run again.';

/**
 * The speakers of a consultation's transcript, each as a WebVTT file of what they said, in the order in which they first
 * speak. Who leads the meeting is left out, with a note; turns over three minutes are told. Undefined, with an error that
 * names the line, where the file is no sound transcript.
 */
export function unpackTranscript(bytes: Uint8Array): Result<readonly Member[] | undefined> {
  try {
    const turns = withEnds(turnsOf(cuesOf(bytes)));
    const moderators = moderatorsOf(turns);
    const spoken = turns.filter(({ speaker }) => !moderators.has(speaker));
    const names = [...new Set(spoken.map(({ speaker }) => speaker))];
    const members = names.map((name, index) =>
      memberOf(
        name,
        index + 1,
        spoken.filter(({ speaker }) => speaker === name),
      ),
    );
    return result(members, [...leftOut(turns, moderators), ...spoken.flatMap(overTime)]);
  } catch (error) {
    if (!(error instanceof TranscriptFault)) throw error;
    const { code, message } = error;
    return result(undefined, [{ code, severity: 'error', message, remedy: REMEDY }]);
  }
}

/** What one speaker said, as `unpackTranscript` keeps it: a paragraph for each cue, with its time. */
export function readSpeech(bytes: Uint8Array): Result<Document | undefined> {
  const { value, diagnostics } = cuesOrReason(bytes);
  if (value === undefined) return result(undefined, diagnostics);
  const drafts = value.map(({ from, text }) => ({
    kind: 'paragraph' as const,
    pieces: [{ text }],
    time: timeCode(from),
  }));
  return result(composeDocument(drafts));
}

function cuesOrReason(bytes: Uint8Array): Result<readonly Cue[] | undefined> {
  try {
    return result(cuesOf(bytes));
  } catch (error) {
    if (!(error instanceof TranscriptFault)) throw error;
    const { code, message } = error;
    return result(undefined, [{ code, severity: 'error', message, remedy: REMEDY }]);
  }
}

function cuesOf(bytes: Uint8Array): readonly Cue[] {
  const text = decodeText(bytes)
    .replace(/^\ufeff/u, '')
    .replace(/\r\n?/gu, '\n');
  const cues = /-->|^\s*WEBVTT/u.test(text) ? withNames(subtitleCues(text)) : lineCues(text);
  if (cues.length > 0) return cues;
  throw new TranscriptFault(
    'transcript-time',
    'Line 1: no times stand in the transcript; “00:42:10.000 --> 00:42:15.500” (.vtt, .srt) or “Name, City (00:42:10): …” (.txt) is expected before what is said.',
  );
}

/** Where nothing tells when a turn ends, it ends when the next begins. */
function withEnds(turns: readonly Turn[]): Turn[] {
  return turns.map(({ speaker, cues }, index) => {
    const next = turns[index + 1]?.cues[0]?.from;
    return {
      speaker,
      cues: cues.map((cue, at) => {
        const to = cue.to ?? cues[at + 1]?.from ?? next;
        return to === undefined ? cue : { ...cue, to };
      }),
    };
  });
}

function memberOf(written: string, number: number, turns: readonly Turn[]): Member {
  const words = turns.flatMap(({ cues }) => cues.map(({ text }) => text)).join(' ');
  const paragraphs = turns.flatMap(({ cues }) => paragraphsOf(cues));
  return {
    name: String(number),
    bytes: Buffer.from(toSubtitles(written, paragraphs)),
    speaker: speakerOf(written, words),
  };
}

function leftOut(turns: readonly Turn[], moderators: ReadonlySet<string>): Diagnostic[] {
  if (moderators.size === 0) return [];
  const count = turns.filter(({ speaker }) => moderators.has(speaker)).length;
  const message = `Turns of whoever leads the consultation (opening, thanks, giving the floor) were left out: ${count}.`;
  return [{ code: 'moderator', severity: 'note', message }];
}

/** Names nobody: what is said of a whole file is shown to the public as well. */
function overTime({ cues }: Turn): Diagnostic[] {
  const from = cues[0]?.from ?? 0;
  const length = (cues.at(-1)?.to ?? from) - from;
  if (length <= GRANTED) return [];
  return [
    {
      code: 'over-time',
      severity: 'warning',
      message: `The turn at ${timeCode(from)} lasts ${timeCode(length)}, longer than three minutes.`,
      remedy: 'Decide whether all of it counts.',
    },
  ];
}
