import { Parser } from 'htmlparser2';
import type { Box, RecognizedLine, RecognizedWord } from './recognized.js';

const LINES = /^ocr_(?:line|header|caption|textfloat)$/;
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

interface OpenLine {
  readonly title: string;
  readonly words: RecognizedWord[];
}

/** The lines of a recognizer's answer in hOCR (the format's own specification, 1.2); whatever is not understood is left out. */
export function linesOfHocr(hocr: string): RecognizedLine[] {
  const lines: RecognizedLine[] = [];
  const open: string[] = [];
  let line: OpenLine | undefined;
  let word: { readonly title: string; text: string } | undefined;
  const parser = new Parser(
    {
      onopentag(_, { class: kind = '', title = '' }) {
        open.push(kind);
        if (LINES.test(kind)) line = { title, words: [] };
        else if (kind === 'ocrx_word') word = { title, text: '' };
      },
      ontext(text) {
        if (word) word.text += text;
      },
      onclosetag() {
        const kind = open.pop() ?? '';
        if (kind === 'ocrx_word' && word) {
          const whole = wordOf(word.title, word.text);
          if (whole) line?.words.push(whole);
          word = undefined;
        } else if (LINES.test(kind) && line) {
          const whole = lineOf(line);
          if (whole) lines.push(whole);
          line = undefined;
        }
      },
    },
    { decodeEntities: true, xmlMode: true },
  );
  parser.end(hocr);
  return lines;
}

function wordOf(title: string, raw: string): RecognizedWord | undefined {
  const text = raw.replace(DIRECTION_MARKS, '').replace(/\s+/gu, ' ').trim();
  const box = boxOf(title);
  const [confidence] = numbersOf(title, 'x_wconf');
  if (text === '' || box === undefined || confidence === undefined) return undefined;
  return { ...box, text, confidence: Math.min(Math.max(confidence / 100, 0), 1) };
}

function lineOf({ title, words }: OpenLine): RecognizedLine | undefined {
  const box = boxOf(title);
  if (box === undefined || words.length === 0) return undefined;
  const [slope = 0, offset = 0] = numbersOf(title, 'baseline');
  const [size = box.y1 - box.y0] = numbersOf(title, 'x_size');
  return { ...box, words, size, slope, baseline: box.y1 + offset };
}

function boxOf(title: string): Box | undefined {
  const [x0, y0, x1, y1] = numbersOf(title, 'bbox');
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined)
    return undefined;
  return x1 > x0 && y1 > y0 ? { x0, y0, x1, y1 } : undefined;
}

/** The numbers of one property of an hOCR title, such as `bbox 1 2 3 4; x_wconf 96`. */
function numbersOf(title: string, name: string): number[] {
  const values = new RegExp(`(?:^|;)\\s*${name}\\s+([^;]*)`).exec(title)?.[1] ?? '';
  return values
    .trim()
    .split(/\s+/)
    .map(Number)
    .filter((value) => Number.isFinite(value));
}
