import type { Cue } from './cue.js';
import { headingOf, type Heading } from './heading.js';
import { interpretationIn } from './interpreting.js';
import { leads } from './moderator.js';
import { looksLikeName } from './voices.js';

/** A line of a text, or a paragraph of a Word file; cells of a row are parted by tabs. */
export interface Line {
  readonly text: string;
  /** Of the file, counted from 1. */
  readonly line: number;
}

interface Headed extends Heading {
  readonly line: number;
}

/** The lines of a text; a paragraph may have several. */
export function linesOf(text: string): Line[] {
  return text.split('\n').map((one, index) => ({ text: one, line: index + 1 }));
}

/** What is said in a text in which names and time codes stand before the words, or in lines above them. */
export function lineCues(lines: readonly Line[]): Cue[] {
  const headed = withNamesAbove(withoutNumbers(lines.flatMap(headedLine)));
  const isName = namesAmong(headed);
  const cues: Cue[] = [];
  let time: Pick<Cue, 'from' | 'to'> | undefined;
  for (const { from, to, speaker, words, line } of headed) {
    if (from !== undefined) time = { from, ...(to !== undefined && { to }) };
    if (time === undefined) continue;
    const named = speaker !== undefined && (from !== undefined || isName(speaker));
    const text = speaker !== undefined && !named ? `${speaker}: ${words}` : words;
    if (text === '' && !named) continue;
    const mark = interpretationIn(text);
    cues.push({
      ...time,
      text,
      line,
      ...(named && { speaker }),
      ...(mark !== undefined && { interpreted: mark }),
    });
  }
  return cues;
}

function headedLine({ text, line }: Line): Headed[] {
  return text.trim() === '' ? [] : [{ ...headingOf(text), line }];
}

/** Numbers of subtitles stand in lines of their own above the times. */
function withoutNumbers(lines: readonly Headed[]): Headed[] {
  return lines.filter(({ from, speaker, words }, index) => {
    const next = lines[index + 1];
    const isNumber = from === undefined && speaker === undefined && /^\d{1,5}$/u.test(words);
    return !(isNumber && next?.from !== undefined && next.words === '');
  });
}

/** A name by itself beside or under a time, above what is said: whoever it is says what follows. */
function withNamesAbove(lines: readonly Headed[]): Headed[] {
  const counts = new Map<string, number>();
  for (const { words } of lines) counts.set(words, (counts.get(words) ?? 0) + 1);
  return lines.map((line, index) => {
    const [before, next] = [lines[index - 1], lines[index + 1]];
    const { from, speaker, words } = line;
    const isUnderTime =
      before?.from !== undefined && before.words === '' && before.speaker === undefined;
    if (speaker !== undefined) {
      const time = isUnderTime && from === undefined ? before : line;
      return { ...line, ...timeOf(time) };
    }
    if (words === '' || next === undefined) return line;
    const isTimed = from !== undefined || isUnderTime;
    const goesOn = next.from === undefined && next.speaker === undefined && next.words !== '';
    const isTelling = /[\s,]/u.test(words) || (counts.get(words) ?? 0) > 1 || leads(words);
    if (!isTimed || !goesOn || !isTelling || !looksLikeName(words)) return line;
    return { ...line, speaker: words, words: '', ...timeOf(from === undefined ? before : line) };
  });
}

function timeOf({ from, to }: Partial<Heading> = {}): Pick<Heading, 'from' | 'to'> {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** Of names that bear no time: none that stands where others do bear one, unless it is such a name itself. */
function namesAmong(lines: readonly Headed[]): (name: string) => boolean {
  const timed = new Set<string>();
  const counts = new Map<string, number>();
  for (const { from, speaker } of lines) {
    if (speaker === undefined) continue;
    counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
    if (from !== undefined) timed.add(speaker);
  }
  if (timed.size > 0) return (name) => timed.has(name);
  return (name) => /[\s,([]/u.test(name) || (counts.get(name) ?? 0) > 1;
}
