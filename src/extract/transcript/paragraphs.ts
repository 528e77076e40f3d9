import type { Cue } from './cue.js';
import { withTagsEscaped } from './voices.js';

/** Words after which a paragraph ends with its sentence. */
const LONG = 45;
const SENTENCE_END = /[.!?…؟。！？]["'”’»)]*$/u;

/** A turn's cues joined to paragraphs that end where sentences do, each with the time at which it begins. */
export function paragraphsOf(cues: readonly Cue[]): Cue[] {
  const found: Cue[] = [];
  let open = false;
  for (const cue of cues) {
    if (cue.text === '') continue;
    const last = found.at(-1);
    const joined: Cue =
      open && last ? { ...last, ...endOf(cue), text: `${last.text} ${cue.text}` } : cue;
    if (open) found.pop();
    found.push(joined);
    open = !(SENTENCE_END.test(joined.text) && lengthOf(joined.text) >= LONG);
  }
  return found;
}

function endOf({ to }: Cue): Pick<Cue, 'to'> {
  return to === undefined ? {} : { to };
}

/** Chinese puts no spaces between words: two characters stand for one. */
function lengthOf(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > text.length / 3 ? han / 2 : text.split(/\s+/u).length;
}

/** Paragraphs of one speaker as a WebVTT file. */
export function toSubtitles(speaker: string, paragraphs: readonly Cue[]): string {
  const name = speaker.replace(/[<>&\n]/gu, ' ');
  const cues = paragraphs.map(
    ({ from, to, text }) =>
      `${precise(from)} --> ${precise(to ?? from)}\n<v ${name}>${withTagsEscaped(text)}\n`,
  );
  return ['WEBVTT\n', ...cues].join('\n');
}

function precise(milliseconds: number): string {
  const [hours, minutes, rest] = [
    Math.floor(milliseconds / 3_600_000),
    Math.floor(milliseconds / 60_000) % 60,
    milliseconds % 60_000,
  ];
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(hours)}:${two(minutes)}:${two(Math.floor(rest / 1000))}.${String(rest % 1000).padStart(3, '0')}`;
}
