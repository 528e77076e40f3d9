import type { Block } from '../model/index.js';
import { formOf, weightOf } from './form.js';

/** Headings of what comes behind the answers. */
const BACK_HEADING =
  /^(?:annex(?:e|es)?|appendi(?:x|ces)|references|bibliography|sources|attachments?|enclosures?|contacts?(?: details| information)?|signatures?|annexes?|pièces jointes|bibliographie|références|coordonnées|anexos?|bibliografía|referencias|fuentes|contacto|приложени[ея]|список (?:литературы|источников)|источники|контакты|контактная информация|الملاحق|ملحق|المرفقات|مرفق|المراجع|المصادر|جهات الاتصال|للتواصل|附件|附录|附錄|参考文献|參考文獻|联系方式|聯絡(?:方式|資料)|通[讯訊]地址)(?![\p{L}\p{M}])/iu;

/** Words that may as well head an answer: "Sources of funding". */
const AMBIGUOUS = /^(?:sources|contacts?|fuentes|contacto|источники|контакты|المصادر)/iu;

/** Words with which only the end of a letter begins. */
const FAREWELL =
  /^(?:yours (?:sincerely|faithfully|truly)|sincerely|respectfully(?: yours| submitted)?\s*[,.]|(?:with )?(?:best|kind) regards|signed\s*[:,]|please accept|contact(?: person)?\s*:|prepared by|veuillez (?:agréer|recevoir)|nous (?:restons à votre disposition|vous prions)|je vous prie|cordialement|fait à|contact\s*:|atentamente|(?:le|les) saluda|saludo|sin otro particular|quedamos a su disposición|elaborado por|contacto\s*:|с уважением|подпис[иь]|исполнитель|контакт(?:ное лицо|ы)?\s*:|وتفضلوا|وتقبلوا|مع (?:فائق|خالص|أطيب)|التوقيع|الختم|الإمضاء|للاتصال|للتواصل|حرر ب|此致|敬[请請颂頌祝禮礼]|谨[启啟祝]|謹[启啟祝]|顺颂|順頌|联系人|聯絡人|联系电话)/iu;

/** Words of signing and sealing, wherever they stand in one of the very last lines. */
const SIGNED =
  /(?:^|[\s(（[])(?:signature|signed|signé|firma(?:do)?|rúbrica|sello|подпись|подписано|м\.\s?п\.|ال?ختم|ال?توقيع|و?ال?إمضاء)(?![\p{L}\p{M}])|签[名字章]|簽[名署]|盖章|蓋章|谨[上启]|謹[上啟]/iu;

/** Somebody for whom a signature stands; a sign only beside a date. */
const SIGNING_FOR =
  /^(?:for|on behalf of|pour|au nom d|por|en nombre d|за|от имени|عن|باسم|代表)/iu;

const DATE =
  '(?:\\d{1,2}(?:er|st|nd|rd|th)?\\s+(?:de\\s+)?\\p{L}{3,12}\\.?,?\\s+(?:de(?:l)?\\s+)?20\\d\\d|\\p{L}{3,12}\\s+\\d{1,2},?\\s+20\\d\\d|\\d{1,2}[./]\\d{1,2}[./]20\\d\\d|[12二][0-9〇零一二三四五六七八九]{3}\\s?年\\s?.{1,3}\\s?月(?:\\s?.{1,3}\\s?日)?)';
/** A line of place and date, and nothing else. */
const DATE_LINE = new RegExp(`^[^.!?;。：:]{0,45}?${DATE}\\s*(?:г\\.|года?|م)?[.。]?$`, 'iu');
const ANY_DATE = new RegExp(DATE, 'iu');

const ADDRESS =
  /[\p{L}\p{N}._-]+@[\p{L}\p{N}-]+\.[\p{L}]{2,}|(?:tel|tél|phone|тел|هاتف|电话|電話|fax)\.?\s*[:：]?\s*\+?[\d( -]{5,}/giu;
/** Beside its addresses, a line of contact has hardly more words than a name and an office. */
const MOST_WORDS_OF_CONTACT = 9;

/** Farewells and addresses stand in the last few blocks; an answer may speak of contacts further up. */
const LAST_BLOCKS = 8;
const LAST_LINES = 3;
const LONGEST_FAREWELL = 420;
const LONGEST_LINE = 260;
const LONGEST_END = 1200;

/**
 * Index of the first block behind the answers: the first heading of an annex or bibliography after the last opening,
 * else the first of the closing courtesies. `blocks.length` where the answers run to the end.
 */
export function backStart(
  blocks: readonly Block[],
  texts: readonly string[],
  lastOpening: number,
): number {
  const content = [...blocks.keys()].filter(
    (i) => i > lastOpening && blocks[i]?.kind !== 'furniture' && blocks[i]?.kind !== 'note',
  );
  const textAt = (index: number): string => texts[index] ?? '';
  const heading = content.find((i) => isBackHeading(blocks[i], textAt(i)));
  const tail = content.filter((i) => heading === undefined || i < heading).slice(-LAST_BLOCKS);
  // The first block behind an opening is its answer, unless it is a farewell outright.
  const mayEnd = tail.filter((i) => i !== content[0] || FAREWELL.test(textAt(i).trim()));
  const lines = new Set(tail.slice(-LAST_LINES));
  const behind = (i: number): number =>
    tail.filter((at) => at >= i).reduce((sum, at) => sum + weightOf(textAt(at)), 0);
  const farewell = mayEnd.find(
    (i) =>
      behind(i) <= LONGEST_END && (isFarewell(textAt(i)) || (lines.has(i) && isSigned(textAt(i)))),
  );
  return farewell === undefined
    ? (heading ?? blocks.length)
    : firstSignature(farewell, mayEnd, blocks, texts);
}

/** A name or office above the date or address belongs to the signature; an item of a list is neither. */
function firstSignature(
  farewell: number,
  content: readonly number[],
  blocks: readonly Block[],
  texts: readonly string[],
): number {
  let first = farewell;
  for (const index of content
    .filter((i) => i < farewell)
    .slice(-LAST_LINES)
    .reverse()) {
    const text = texts[index] ?? '';
    const isItem = blocks[index]?.kind === 'item' || /^[\s\p{P}]*(?:\d|•)|^\s*[-–—*]/u.test(text);
    if (isItem || weightOf(text) > 90 || /[.!?;:。！？；：؟؛]\s*$/u.test(text)) break;
    first = index;
  }
  return first;
}

/** A heading, or a line that is hardly more than the word: "Sources of water are shared" is neither. */
function isBackHeading(block: Block | undefined, text: string): boolean {
  const plain = text.replace(/^[\s\p{P}\p{S}]*(?:[IVX\d]{1,4}[.)]\s*)?/u, '');
  const match = BACK_HEADING.exec(plain);
  if (!match || !block || weightOf(text) > 140) return false;
  const rest = plain.slice(match[0].length);
  const isStrong = formOf(block, text).strong && !AMBIGUOUS.test(match[0]);
  return isStrong || /^\s*(?:$|[.:：–—-]|[\dIVX]{1,3}\b|[一二三四五])/u.test(rest);
}

function isFarewell(text: string): boolean {
  const plain = text.trim();
  const weight = weightOf(plain);
  if (weight <= LONGEST_FAREWELL && FAREWELL.test(plain)) return true;
  return weight <= LONGEST_LINE && (DATE_LINE.test(plain) || isContact(plain));
}

function isContact(text: string): boolean {
  const rest = text.replace(ADDRESS, ' ');
  if (rest === text) return false;
  const words = rest.match(/\p{Script=Han}{1,2}|[\p{L}\p{M}]+/gu) ?? [];
  return words.length <= MOST_WORDS_OF_CONTACT;
}

function isSigned(text: string): boolean {
  const plain = text.trim();
  if (weightOf(plain) > LONGEST_LINE) return false;
  const isSentence = /(?<!г)[.。]$/u.test(plain);
  return SIGNED.test(plain) || (!isSentence && SIGNING_FOR.test(plain) && ANY_DATE.test(plain));
}
