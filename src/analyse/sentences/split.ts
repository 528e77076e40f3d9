import { abbreviationsOf, type DetectedLanguage, type Span } from '../../model/index.js';
import { bracketsIn } from './brackets.js';
import { endsSentence } from './full-stop.js';
import { linesOf } from './lines.js';

const MARK = /(?:[.!?…؟۔。！？｡；;؛]|\.\s(?=\.))+/gu;
const CLOSERS = /[)\]}"'”’»›）】」』》〉〗]*(?:[ \u00a0\u202f][»”])?/uy;
/** A figure that refers to a note, raised in print: `contracts.12 The` */
const NOTE_SIGN = /(?:\[\d{1,3}\]|\d{1,2})(?=\s+[\p{Lu}"«“]|\s*$)/uy;
const UNCASED = /[\p{Script=Han}\p{Script=Arabic}]/u;
const ENUMERATOR = /^\s*(?:[([（]\p{L}{1,4}[)\]）]|[([（]?\d{1,2}[)\]）]|[ivx]{1,4}\)|\p{L}\))/iu;

/**
 * Splits a text into its sentences: ordered, disjoint spans that hold every character but the spaces between them.
 * A list item, heading or table cell is a sentence of its own. Rules of our own rather than `Intl.Segmenter`,
 * whose answers differ with the Unicode data of each Node release.
 */
export function splitSentences(text: string, language: DetectedLanguage): readonly Span[] {
  return linesOf(text).flatMap(({ start, end }) => {
    // Cut out, so that a search for marks ends with the line and the whole stays linear.
    const line = text.slice(start, end);
    return sentencesOfLine(line, { start: 0, end: line.length }, language).map((span) => ({
      start: start + span.start,
      end: start + span.end,
    }));
  });
}

function sentencesOfLine(text: string, line: Span, language: DetectedLanguage): Span[] {
  const brackets = bracketsIn(text, line);
  const spans: Span[] = [];
  let start = line.start;
  let bracket = 0;
  MARK.lastIndex = line.start;
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    if (match.index >= line.end) break;
    while ((brackets[bracket]?.end ?? Infinity) <= match.index) bracket += 1;
    const marks = { start: match.index, end: Math.min(match.index + match[0].length, line.end) };
    const end = Math.min(afterClosers(text, marks), line.end);
    const around = brackets[bracket];
    if (around !== undefined && around.start < marks.start && around.end > end) continue;
    if (isBorder(text, { start, marks, end, line, language })) {
      spans.push({ start, end });
      start = end + (/^\s*/u.exec(text.slice(end, line.end))?.[0].length ?? 0);
      MARK.lastIndex = end;
    }
  }
  if (start < line.end) spans.push({ start, end: line.end });
  return spans;
}

function afterClosers(text: string, marks: Span): number {
  NOTE_SIGN.lastIndex = marks.end;
  const before = text.slice(Math.max(0, marks.start - 3), marks.start);
  const noted =
    /^\p{L}{3}$/u.test(before) && NOTE_SIGN.test(text) ? NOTE_SIGN.lastIndex : marks.end;
  CLOSERS.lastIndex = noted;
  return CLOSERS.test(text) ? CLOSERS.lastIndex : noted;
}

interface Candidate {
  /** Where the sentence began. */
  readonly start: number;
  readonly marks: Span;
  /** Behind the marks and what closes with them. */
  readonly end: number;
  readonly line: Span;
  readonly language: DetectedLanguage;
}

function isBorder(text: string, candidate: Candidate): boolean {
  const { start, marks, end, line, language } = candidate;
  const sign = text[marks.end - 1] ?? '';
  const after = text.slice(end, Math.min(end + 40, line.end));
  if (after === '') return true;
  if (/^\s*[,，、،。.;；:：!?！？)）\]]/u.test(after)) return false;
  if ('。！？｡；؛'.includes(sign)) return true;
  const beside =
    UNCASED.test(text[marks.start - 1] ?? '') || UNCASED.test(after.trimStart()[0] ?? '');
  if (sign === ';')
    return (beside && UNCASED.test(text[marks.start - 1] ?? '')) || ENUMERATOR.test(after);
  if (sign === '.' && marks.end - marks.start === 1) {
    const from = Math.max(start, marks.start - 80);
    const before = text.slice(from, marks.start);
    return endsSentence({
      before,
      whole: from === start,
      after,
      language,
      rules: abbreviationsOf(language),
    });
  }
  return (beside || /^\s/u.test(after)) && !/^[\s"'«“–—-]*\p{Ll}/u.test(after);
}
