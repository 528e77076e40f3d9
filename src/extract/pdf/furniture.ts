import type { Line } from './line.js';

/** The lines of one page from top to bottom, each over the page's whole width. */
export interface PageLines {
  readonly number: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Lines from either edge of a page that may be a running header or footer. */
const DEPTH = 4;
/** Running lines stand in this share of the page's height at either edge. */
const MARGIN = 0.15;
/** A page number may stand alone in this share. */
const NUMBER_MARGIN = 0.1;
/** Small type by itself this close to the edge is a header or footer, though it is seen once. */
const OUTER_MARGIN = 0.08;

/** Indices of each page's lines that are running headers, footers and page numbers. */
export function furnitureOf(pages: readonly PageLines[], bodySize: number): Set<number>[] {
  const twins = twinsOf(pages);
  return pages.map((page) => {
    const found = new Set<number>();
    page.lines.forEach((line, index) => {
      if (line.artifact) found.add(index);
    });
    for (const order of [fromTop(page), fromBottom(page)]) {
      for (const index of order) {
        if (found.has(index)) continue;
        const line = page.lines[index];
        if (!line || !isRunning(line, index, page, { pages, twins, bodySize })) break;
        found.add(index);
      }
    }
    return found.size < page.lines.length || found.size <= DEPTH ? found : new Set<number>();
  });
}

function fromTop({ lines }: PageLines): number[] {
  return lines.slice(0, DEPTH).map((_, index) => index);
}

function fromBottom({ lines }: PageLines): number[] {
  return lines.slice(-DEPTH).map((_, index) => lines.length - 1 - index);
}

function isRunning(line: Line, index: number, page: PageLines, all: All): boolean {
  const { pages, bodySize } = all;
  const edge = edgeDistance(line, page);
  if (edge > MARGIN || line.opens || line.closes) return false;
  if (edge <= NUMBER_MARGIN && isPageNumber(line.text, page.number, pages.length)) return true;
  if (repeats(line, page, all)) return true;
  return (
    edge <= OUTER_MARGIN &&
    line.size <= 0.88 * bodySize &&
    !/^[⁰¹²³⁴-⁹\d*†]/u.test(line.text) &&
    standsAlone(index, page)
  );
}

function edgeDistance(line: Line, page: PageLines): number {
  return Math.min(line.y - line.size / 2, page.height - line.y) / page.height;
}

function standsAlone(index: number, page: PageLines): boolean {
  const line = page.lines[index];
  if (!line) return false;
  const inward = line.y < page.height / 2 ? page.lines[index + 1] : page.lines[index - 1];
  return !inward || Math.abs(inward.y - line.y) > 2 * Math.max(line.size, inward.size);
}

interface All {
  readonly pages: readonly PageLines[];
  readonly twins: ReadonlyMap<string, readonly Twin[]>;
  readonly bodySize: number;
}

interface Twin {
  readonly line: Line;
  readonly page: number;
}

const NUMBERS = /\p{Nd}+/gu;

/** The lines of all pages by their text without its numbers. */
function twinsOf(pages: readonly PageLines[]): ReadonlyMap<string, readonly Twin[]> {
  const twins = new Map<string, Twin[]>();
  for (const { number, height, lines } of pages) {
    for (const line of lines) {
      const edge = Math.min(line.y, height - line.y) / height;
      if (edge > 2 * MARGIN) continue;
      const key = line.text.replace(NUMBERS, '#');
      const known = twins.get(key);
      if (known) known.push({ line, page: number });
      else twins.set(key, [{ line, page: number }]);
    }
  }
  return twins;
}

/** The same text at the same height on another page; numbers may count the pages. */
function repeats(line: Line, page: PageLines, { pages, twins, bodySize }: All): boolean {
  const enough = pages.length <= 6 ? 1 : 2;
  const found = new Set<number>();
  for (const twin of twins.get(line.text.replace(NUMBERS, '#')) ?? []) {
    if (twin.page === page.number || found.has(twin.page)) continue;
    const near = Math.abs(twin.line.y - line.y) <= 4 && Math.abs(twin.line.size - line.size) <= 0.5;
    if (near && sameText(line, page.number, twin.line, twin.page, bodySize)) found.add(twin.page);
    if (found.size >= enough) return true;
  }
  return false;
}

function sameText(
  line: Line,
  page: number,
  other: Line,
  otherPage: number,
  bodySize: number,
): boolean {
  if (line.text === other.text) return true;
  // A form with one question a page has "Question 1" and "Question 2" at one height, in letters as large as its text.
  if (line.size >= bodySize && /\p{L}{3}/u.test(line.text)) return false;
  const mine = line.text.match(NUMBERS) ?? [];
  const theirs = other.text.match(NUMBERS) ?? [];
  return mine.every(
    (number, i) =>
      number === theirs[i] || value(number) - page === value(theirs[i] ?? '') - otherPage,
  );
}

const WORD = 'pages?|p\\.|pp\\.|página|pág\\.?|страница|стр\\.?|с\\.|صفحة|الصفحة|ص|第';
const OF = '\\/|\\||of|de|sur|из|من|共|от';
const NUMBER = '(\\p{Nd}{1,4}|[ivxl]{1,6})';
const PAGE_NUMBER = new RegExp(
  `^[-–—•|\\s]*(?:${WORD})?\\s*${NUMBER}\\s*(?:[页頁]\\s*)?(?:[,，]?\\s*(?:${OF})\\s*\\p{Nd}{1,4}\\s*[页頁]?)?\\s*[-–—•|\\s]*$`,
  'iu',
);

/** A page number by itself, in the ways of the six languages. `total` is the number of pages. */
export function isPageNumber(text: string, page: number, total: number): boolean {
  const number = PAGE_NUMBER.exec(text)?.[1];
  if (number === undefined) return false;
  if (!/\p{Nd}/u.test(number)) return true;
  // A number that cannot be one of this file's pages, such as a year, is text.
  return Math.abs(value(number) - page) <= Math.max(total, 20) || /\p{L}/u.test(text);
}

/** The value of decimal digits of any script. */
function value(digits: string): number {
  const plain = Array.from(digits, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => code >= first && code <= first + 9);
    return zero === undefined ? '' : String(code - zero);
  });
  return Number(plain.join(''));
}

/** Zero in European, Arabic, Persian and full-width digits. */
const ZEROS = [0x30, 0x660, 0x6f0, 0xff10];
