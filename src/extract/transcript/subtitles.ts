import { parse } from '@plussub/srt-vtt-parser';
import { TranscriptFault, type Cue } from './cue.js';
import { withoutTags, spokenParts } from './voices.js';

const TIME = String.raw`(?:\d{1,3}:)?[0-5]?\d:[0-5]\d[.,]\d{1,3}`;
const TIMES = new RegExp(String.raw`^\s*${TIME}\s*-->\s*${TIME}(?:\s.*)?$`, 'u');
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

/** The cues of a WebVTT or SubRip file, with the speakers that tags or names before a colon tell. */
export function subtitleCues(text: string): Cue[] {
  const isVtt = /^\s*WEBVTT/u.test(text);
  const timed = paragraphsOf(text).filter(({ lines }) => !SKIPPED.test(lines[0] ?? ''));
  timed.forEach(check);
  const spoken = timed.flatMap((paragraph) => withOwnNumber(paragraph, isVtt));
  const head = isVtt ? 'WEBVTT\n\n' : '';
  const parsed: unknown = parse(
    `${head}${spoken.map(({ lines }) => lines.join('\n')).join('\n\n')}\n`,
  );
  // The package's own types cannot be resolved from ESM; each paragraph was checked above.
  const { entries } = parsed as { readonly entries: readonly Entry[] };
  return entries.flatMap(({ from, to, text: said }, index) =>
    spokenParts(said).map(({ speaker, words }) => ({
      from,
      to,
      line: spoken[index]?.line ?? 1,
      text: withoutTags(words),
      ...(speaker !== undefined && { speaker }),
    })),
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

function check({ line, lines }: Paragraph): void {
  const at = lines.findIndex((one) => one.includes('-->'));
  const seen = lines[Math.max(0, at)] ?? '';
  if ((at === 0 || at === 1) && TIMES.test(seen)) return;
  throw new TranscriptFault(
    'transcript-time',
    `Line ${line + Math.max(0, at)}: “${seen.slice(0, 60)}” stands where times are expected, such as “00:42:10.000 --> 00:42:15.500”.`,
  );
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
