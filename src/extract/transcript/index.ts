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
import { lineCues, linesOf, type Line } from './lines.js';
import { meetingOf, type Contribution } from './meeting.js';
import { paragraphsOf, toSubtitles } from './paragraphs.js';
import { hasSubtitles, subtitleCues } from './subtitles.js';
import { withNames } from './turns.js';
import { spokenLines } from './word.js';

const REMEDY =
  'Correct the line, or export the transcript again with names and times, and run again.';

/** More mistakes than this are only counted. */
const MOST = 10;

/**
 * The speakers of a consultation's transcript, each as a WebVTT file of what they said, in the order in which they first
 * speak; several of whom the transcript does not know are kept apart. Who leads the meeting is left out, with a note.
 * Undefined, with an error for each line that is wrong, where the file is no sound transcript.
 */
export function unpackTranscript(bytes: Uint8Array): Result<readonly Member[] | undefined> {
  return unpacked(() => {
    const text = textOf(bytes);
    const lines = linesOf(text);
    const cues = cuesOf(text);
    const first = cues[0]?.line ?? 1;
    return { cues, before: lines.filter(({ line }) => line < first) };
  }, 'Line');
}

/** The same of a Word file; nothing of one that is no transcript, as most are not. */
export async function unpackWordTranscript(
  bytes: Uint8Array,
): Promise<Result<readonly Member[] | undefined>> {
  const lines = await spokenLines(bytes);
  if (lines === undefined) return result([]);
  return unpacked(() => {
    const cues = lineCues(lines);
    const first = cues[0]?.line ?? 1;
    return { cues, before: lines.filter(({ line }) => line < first) };
  }, 'Paragraph');
}

/** What one speaker said, as `unpackTranscript` keeps it: a paragraph for each cue, with its time. */
export function readSpeech(bytes: Uint8Array): Result<Document | undefined> {
  try {
    const drafts = cuesOf(textOf(bytes)).map(({ from, text }) => ({
      kind: 'paragraph' as const,
      pieces: [{ text }],
      time: timeCode(from),
    }));
    return result(composeDocument(drafts));
  } catch (error) {
    return refused(error, 'Line');
  }
}

type Unit = 'Line' | 'Paragraph';

function unpacked(
  hear: () => { readonly cues: readonly Cue[]; readonly before: readonly Line[] },
  unit: Unit,
): Result<readonly Member[] | undefined> {
  try {
    const { cues, before } = hear();
    const { contributions, leading } = meetingOf(cues, before);
    return result(contributions.map(memberOf), leftOut(leading));
  } catch (error) {
    return refused(error, unit);
  }
}

function refused(error: unknown, unit: Unit): Result<undefined> {
  if (!(error instanceof TranscriptFault)) throw error;
  const told = error.faults.slice(0, MOST).map(({ line, code, message }): Diagnostic => ({
    code,
    severity: 'error',
    message: `${unit} ${line}: ${message}`,
    remedy: REMEDY,
  }));
  const more = error.faults.length - told.length;
  const [first] = told;
  if (first === undefined || more === 0) return result(undefined, told);
  const message = `${more} more lines are wrong in the same way.`;
  return result(undefined, [...told, { ...first, message }]);
}

function textOf(bytes: Uint8Array): string {
  return decodeText(bytes)
    .replace(/^\ufeff/u, '')
    .replace(/\r\n?/gu, '\n');
}

function cuesOf(text: string): readonly Cue[] {
  const cues = hasSubtitles(text) ? withNames(subtitleCues(text)) : lineCues(linesOf(text));
  if (cues.length > 0) return cues;
  const message =
    'no times stand in the transcript; “00:42:10.000 --> 00:42:15.500” (.vtt, .srt) or “Name, City (00:42:10): …” (.txt) is expected before what is said.';
  throw new TranscriptFault([{ line: 1, code: 'transcript-time', message }]);
}

function memberOf({ speaker, turns }: Contribution, index: number): Member {
  const paragraphs = turns.flatMap(({ cues }) => paragraphsOf(cues));
  return {
    name: String(index + 1),
    bytes: Buffer.from(toSubtitles(speaker.name, paragraphs)),
    speaker,
  };
}

function leftOut(count: number): Diagnostic[] {
  if (count === 0) return [];
  const message = `Turns of whoever leads the consultation (opening, thanks, giving the floor) were left out: ${count}.`;
  return [{ code: 'moderator', severity: 'note', message }];
}
