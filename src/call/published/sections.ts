import { asks, isFormal } from './asks.js';
import type { Line } from './lines.js';
import { HEADINGS, SITE_WORDS, type Section } from './vocabulary.js';

/** A line and where in the call it stands. */
export interface PlacedLine extends Line {
  /** `title` before the first heading that is known. */
  readonly section: Section | 'title';
  /** Of a heading or label: what it announces. */
  readonly opens?: Section;
  /** Of a label with a colon, what stands behind it. */
  readonly value?: string;
}

/** Headings are no longer than this, in characters. */
const LONGEST = 110;

/** Says of each line in which section of the call it stands; what is a site's own is left out. */
export function sectioned(all: readonly Line[]): readonly PlacedLine[] {
  const lines = all.filter(({ whole }) => !SITE_WORDS.test(whole));
  const title = questionnaireTitle(lines);
  let section: Section | 'title' = 'title';
  let opening: Line | undefined;
  const placed: PlacedLine[] = [];
  for (const line of lines) {
    const found = line === title ? undefined : announced(line);
    if (found === undefined) {
      if ((line.heading && ends(section)) || comesAfter(line, opening)) section = 'background';
      // numbers of that style within the section are not those of sections
      else if (sharesStyle(line, opening)) opening = undefined;
      placed.push({ ...line, section });
      continue;
    }
    section = found.opens;
    opening = line;
    placed.push({ ...line, section, ...found });
  }
  return placed;
}

/** Whether a line has the number that follows the one of the heading before it: “III. …” after “II. Questions”. */
function comesAfter({ labels, text }: Line, opening: Line | undefined): boolean {
  const [number] = opening?.labels ?? [];
  if (number === undefined || number.kind === 'bullet' || asks(text)) return false;
  return labels.some(({ style, value }) => style === number.style && value === number.value + 1);
}

function sharesStyle({ labels }: Line, opening: Line | undefined): boolean {
  const style = opening?.labels[0]?.style;
  return labels.some((label) => label.style === style);
}

/** Of a call whose title is “Questionnaire on …” and that has a heading for its questions further down, the title. */
function questionnaireTitle(lines: readonly Line[]): Line | undefined {
  const found = lines.filter((line) => announced(line)?.opens === 'questions');
  const [first] = found;
  return first !== undefined && found.length > 1 && lines.indexOf(first) < 3 ? first : undefined;
}

/** A heading that is not known ends what is told in a line or two, and what was said of sending and publishing. */
function ends(section: Section | 'title'): boolean {
  return section !== 'title' && section !== 'questions' && section !== 'background';
}

/** What a line announces as a heading or label. */
function announced(line: Line): { readonly opens: Section; readonly value?: string } | undefined {
  const { text, whole } = line;
  for (const written of new Set([text, whole])) {
    const [, label = '', value = ''] = /^([^:：]{2,60}?)\s*[:：]\s*(\S.*)$/u.exec(written) ?? [];
    const labelled = label === '' ? undefined : sectionNamed(label.trim());
    if (labelled !== undefined && labelled !== 'other' && labelled !== 'questions') {
      return { opens: labelled, value };
    }
    const heading = written.replace(/[\s:：.?？]+$/u, '').trim();
    const opens = heading.length <= LONGEST ? sectionNamed(heading) : undefined;
    if (opens !== undefined && isHeading(written, opens, line)) return { opens };
  }
  return undefined;
}

function sectionNamed(heading: string): Section | undefined {
  return HEADINGS.find(([, words]) => words.test(heading))?.[0];
}

/** A sentence that begins like a heading is none. */
function isHeading(written: string, opens: Section, line: Line): boolean {
  // the head of a column of a table
  if (line.beside && opens === 'questions') return false;
  if (line.heading) return true;
  if (line.labels[0]?.kind === 'bullet') return false;
  if (/[.。;；]$/u.test(written) || isFormal(written)) return false;
  if (opens === 'questions' || opens === 'background')
    return !/[?？؟]$/u.test(written) && !asks(written);
  if (opens === 'publication') return true;
  return !/[?？؟]$/u.test(written) || opens === 'submission';
}
