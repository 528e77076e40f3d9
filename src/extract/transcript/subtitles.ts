import { parse } from '@plussub/srt-vtt-parser';
import { TranscriptFault, type Cue, type Fault } from './cue.js';
import { interpretationIn } from './interpreting.js';
import { withoutTags, spokenParts } from './voices.js';

const TIME = String.raw`(?:\d{1,3}:)?[0-5]?\d:[0-5]\d[.,]\d{1,3}`;
const TIMES = new RegExp(String.raw`^\s*${TIME}\s*-->\s*${TIME}(?:\s.*)?$`, 'u');
/** Times as older exports of meetings write them, without leading zeros, above the name and the words. */
const LOOSE = /^\s*\d{1,2}:\d{1,2}:\d{1,2}\.\d{1,3}\s*-->\s*\d{1,2}:\d{1,2}:\d{1,2}\.\d{1,3}\s*$/u;
const SKIPPED = /^(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/u;

/** A cue as the package gives it. */
interface Entry {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface Paragraph {
  readonly line: number;
  readonly lines: readonly string[];
}

/** Whether a text is a file of subtitles rather than lines with times of other forms. */
export function hasSubtitles(text: string): boolean {
  if (/^\s*WEBVTT/u.test(text)) return true;
  const arrows = text.split('\n').filter((line) => line.includes('-->'));
  const areLoose =
    arrows.every((line) => LOOSE.test(line)) && arrows.some((line) => !TIMES.test(line));
  return arrows.length > 0 && !areLoose;
}

/** The cues of a WebVTT or SubRip file, with the speakers that tags or names before a colon tell. */
export function subtitleCues(text: string): Cue[] {
  const isVtt = /^\s*WEBVTT/u.test(text);
  const timed = paragraphsOf(text).filter(({ lines }) => !SKIPPED.test(lines[0] ?? ''));
  const faults = timed.flatMap(faultsOf);
  if (faults.length > 0) throw new TranscriptFault(faults);
  const spoken = timed.flatMap((paragraph) => withOwnNumber(paragraph, isVtt));
  const head = isVtt ? 'WEBVTT\n\n' : '';
  const parsed: unknown = parse(
    `${head}${spoken.map(({ lines }) => lines.join('\n')).join('\n\n')}\n`,
  );
  // The package's own types cannot be resolved from ESM; each paragraph was checked above.
  const { entries } = parsed as { readonly entries: readonly Entry[] };
  return entries.flatMap(({ from, to, text: said }, index) =>
    spokenParts(said).map(({ speaker, words }) => {
      const line = spoken[index]?.line ?? 1;
      const cue = { from, to, line, text: withoutTags(words) };
      const interpreted = interpretationIn(cue.text);
      return {
        ...cue,
        ...(speaker !== undefined && { speaker }),
        ...(interpreted !== undefined && { interpreted }),
      };
    }),
  );
}

function paragraphsOf(text: string): Paragraph[] {
  const found: { line: number; lines: string[] }[] = [];
  let open = false;
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') open = false;
    else if (open) found.at(-1)?.lines.push(line);
    else {
      found.push({ line: index + 1, lines: [line] });
      open = true;
    }
  });
  return found;
}

function faultsOf({ line, lines }: Paragraph): readonly Fault[] {
  const at = lines.findIndex((one) => one.includes('-->'));
  const seen = lines[Math.max(0, at)] ?? '';
  if ((at === 0 || at === 1) && TIMES.test(seen)) return [];
  const message = `“${seen.slice(0, 60)}” stands where times are expected, such as “00:42:10.000 --> 00:42:15.500”.`;
  return [{ line: line + Math.max(0, at), code: 'transcript-time', message }];
}

/** One cue as the parser expects it: numbered by us, its times in the format's own notation; nothing of an empty cue. */
function withOwnNumber({ line, lines }: Paragraph, isVtt: boolean): Paragraph[] {
  const at = lines.findIndex((one) => one.includes('-->'));
  const words = lines.slice(at + 1);
  if (words.length === 0) return [];
  const times = (lines[at] ?? '').replace(
    /(:\d\d)[.,](\d{1,3})/gu,
    (_, seconds: string, rest: string) => {
      return `${seconds}${isVtt ? '.' : ','}${rest.padEnd(3, '0')}`;
    },
  );
  return [{ line: line + at, lines: [String(line), times, ...words] }];
}
