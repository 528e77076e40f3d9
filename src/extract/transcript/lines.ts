import type { Cue } from './cue.js';
import { nameBefore } from './voices.js';

const CODE = String.raw`\d{1,2}:[0-5]\d(?::[0-5]\d)?(?:[.,]\d{1,3})?`;
/** `[00:42:10] Name, City: words` and `00:42:10 Name: words`. */
const BEFORE = new RegExp(String.raw`^\s*[[(]?(${CODE})[\])]?\s*[-–—]?\s*(.*)$`, 'u');
/** `Name, City (00:42:10): words`, or with the words on the next line. */
const AFTER = new RegExp(
  String.raw`^\s*(\p{L}[^:：]{0,98}?)\s*[[(](${CODE})[\])]\s*[:：]?\s*(.*)$`,
  'u',
);

/** The turns of a text in which names and time codes stand before what is said. */
export function lineCues(text: string): Cue[] {
  const cues: Cue[] = [];
  let time: number | undefined;
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const { at, speaker, words } = headed(line);
    if (at !== undefined) time = at;
    const from = time;
    if (from === undefined || words === '') {
      if (from !== undefined && speaker !== undefined) {
        cues.push({ from, speaker, text: '', line: index + 1 });
      }
      return;
    }
    cues.push({ from, text: words, line: index + 1, ...(speaker !== undefined && { speaker }) });
  });
  return cues.filter(({ text: said, speaker }) => said !== '' || speaker !== undefined);
}

function headed(line: string): {
  readonly at?: number;
  readonly speaker?: string;
  readonly words: string;
} {
  const after = AFTER.exec(line);
  if (after?.[1] !== undefined && after[2] !== undefined) {
    return { at: millisecondsOf(after[2]), speaker: after[1], words: after[3]?.trim() ?? '' };
  }
  const before = BEFORE.exec(line);
  const rest = before?.[2] ?? line.trim();
  const found = nameBefore(rest);
  return {
    ...(before?.[1] !== undefined && { at: millisecondsOf(before[1]) }),
    ...(found && { speaker: found.name }),
    words: found ? rest.slice(found.wordsFrom).trim() : rest,
  };
}

function millisecondsOf(code: string): number {
  const parts = code.replace(',', '.').split(':').map(Number);
  return Math.round(1000 * parts.reduce((sum, part) => 60 * sum + part, 0));
}
