import { isCommon, isLittle, isOfCountry } from './common-words.js';
import { foldedText } from './folding.js';
import { sliceOf, type Block, type Document, type Span } from '../model/index.js';

const NAME_LIKE =
  /^(?:\p{Lu}[\p{L}'’.-]*|\p{Lu}\.)(?:\s(?:(?:de|del|de la|van|von|bin|ben|el|al|da)\s)?\p{Lu}[\p{L}'’.-]*){1,3}(?:\s?[,–—-]\s.*)?$/u;

const ROLE =
  /^(?:(?:Executive|Deputy|Acting|Managing|General) )?(?:Director|Mayor|President|Chair|Chairperson|Secretary|Coordinator|Clerk|Directeur|Directrice|Maire|Président|Présidente|Secrétaire|Coordinat(?:eur|rice)|Alcalde|Alcaldesa|Presidente|Presidenta|Secretari[oa]|Coordinador|Coordinadora|Directora?|Председатель|Директор|Глава|Мэр|Секретарь|Координатор|Руководитель)(?![\p{L}])/u;

const ARABIC_ROLE = /^(?:رئيسة?|مديرة?|أمينة?|عمدة|منسقة?|الأمينة?|المديرة?|الرئيسة?)(?![\p{L}])/u;
const HAN_ROLE = /(?:主任|市长|市長|主席|秘书长|秘書長|会长|會長|局长|局長|理事长|代表)$/u;
const SIGNED =
  /^(?:signed(?: by)?|signature|signé|firmado(?: por)?|firma|подпис[ьи]\p{L}*|التوقيع|الإمضاء|签名|签字|簽名)(?![\p{L}])/iu;
const REACHED = /@|www\.|https?:|^\+?[\d\s().-]{7,}$|^[^\d]{2,12}[:：]\s*\+?[\d\s().-]{7,}$/iu;
const SENTENCE_END = /(?:[\p{Ll}\p{Script=Arabic}]{3,}[.!?]|[。！？؟!?…;；:：])["”»)\s]*$/u;
const LISTED = /^(?:[-–—•*·▪◦]|\(?\p{L}[).]\s|\(?\d+[).])/u;

const MOST_LINES = 8;

/**
 * The lines that sign a part at its very end, whatever segmentation takes them for. Without `isWord`, any line in capitals
 * there is a name.
 */
export function closingLines(
  document: Document,
  blocks: readonly Block[],
  isWord?: IsWord,
): readonly Span[] {
  const lastItem = blocks.findLastIndex(({ kind }) => kind === 'item' || kind === 'cell');
  const lines = linesOf(document, blocks.slice(lastItem + 1));
  const run: Span[] = [];
  let before: Span | undefined;
  for (const line of [...lines].reverse()) {
    before = line;
    if (run.length === MOST_LINES || !mayClose(sliceOf(document.text, line))) break;
    run.unshift(line);
    before = undefined;
  }
  const first = run.findIndex((line, index) =>
    opens(sliceOf(document.text, line), run.length - index),
  );
  const signs = run.slice(first === -1 ? run.length : first);
  const above = first > 0 ? run[first - 1] : before;
  const led = above !== undefined && /[:：]$/u.test(sliceOf(document.text, above));
  const told = signs.some((line) => SIGNED.test(sliceOf(document.text, line)));
  const written = signs.map((line) => sliceOf(document.text, line));
  const sure = told || written.some((line) => bearsOffice(line) || REACHED.test(line));
  const named =
    sure || isWord === undefined || isOfNames(written[0] ?? '', lowerWords(document), isWord);
  return (led && !told) || !named ? [] : signs;
}

/** Whether a word, in lower case, is one of a language and not a name alone. */
export type IsWord = (word: string) => boolean;

function bearsOffice(line: string): boolean {
  return ROLE.test(line) || ARABIC_ROLE.test(line) || HAN_ROLE.test(line);
}

/** "Housing First Programme" ends an answer; "Beatrix Quillfeather", of no words that are others', signs it. */
function isOfNames(line: string, low: ReadonlySet<string>, isWord: IsWord): boolean {
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(line)) return true;
  const words = foldedText(line.replace(/\s?[,–—].*$/u, '')).match(/\p{L}{3,}/gu) ?? [];
  return (
    !words.some(
      (word) =>
        !isLittle(word) &&
        (low.has(word) || low.has(cut(word)) || isCommon(word) || isOfCountry(word)),
    ) && !words.every((word) => isLittle(word) || isWord(word))
  );
}

/** What the document writes in lower case as well, whole and without what its ending may change. */
function lowerWords({ text }: Document): ReadonlySet<string> {
  const words = text.match(/(?<![\p{L}@./])\p{Ll}{3,}(?!\p{L}|[@.]\p{L})/gu) ?? [];
  return new Set(words.map(foldedText).flatMap((word) => [word, cut(word)]));
}

function cut(word: string): string {
  return word.length < 5 ? word : word.slice(0, -1);
}

function linesOf({ text }: Document, blocks: readonly Block[]): readonly Span[] {
  return blocks.slice(-MOST_LINES - 1).flatMap((block) => {
    return [...sliceOf(text, block).matchAll(/[^\n]*\S/gu)].map(({ 0: line, index }) => {
      const start = block.start + index + (line.length - line.trimStart().length);
      return { start, end: block.start + index + line.length };
    });
  });
}

function mayClose(line: string): boolean {
  if (SIGNED.test(line) || REACHED.test(line)) return line.length <= 120;
  if (line.length > 120 || SENTENCE_END.test(line) || LISTED.test(line)) return false;
  if (/\p{Script=Han}/u.test(line)) return line.length <= 24 && !/[，、]/u.test(line);
  const most = /\p{Script=Arabic}/u.test(line) ? 7 : 12;
  return line.split(/\s+/u).length <= most && /^[\p{Lu}\p{N}\p{Script=Arabic}«"“]/u.test(line);
}

/** Whether a signature may begin with the line; `left` lines are left of the part, with this one. */
function opens(line: string, left: number): boolean {
  if (SIGNED.test(line) || ROLE.test(line) || ARABIC_ROLE.test(line)) return true;
  if (/\p{Script=Han}/u.test(line)) {
    return HAN_ROLE.test(line) || (left > 1 && /^\p{Script=Han}{2,4}$/u.test(line));
  }
  if (/\p{Script=Arabic}/u.test(line)) return left > 1 && line.split(/\s+/u).length <= 4;
  return NAME_LIKE.test(line);
}

/** The persons in signing lines that are written without capitals. */
export function uncasedNames(text: string, lines: readonly Span[]): readonly string[] {
  return lines
    .map((line) => sliceOf(text, line).trim())
    .filter(
      (line) =>
        /^\p{Script=Han}{2,4}$/u.test(line) ||
        (/^[\p{Script=Arabic}\s]+$/u.test(line) &&
          !ARABIC_ROLE.test(line) &&
          /^\S+(?:\s\S+){1,3}$/u.test(line)),
    );
}
