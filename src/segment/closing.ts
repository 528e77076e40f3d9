import type { Block } from '../model/index.js';
import { weightOf } from './form.js';

/** Headings of what comes behind the answers. */
const BACK_HEADING =
  /^(?:annex(?:e|es)?|appendi(?:x|ces)|references|bibliography|sources|attachments?|enclosures?|contacts?(?: details| information)?|signatures?|annexes?|pièces jointes|bibliographie|références|coordonnées|anexos?|bibliografía|referencias|fuentes|contacto|приложени[ея]|список (?:литературы|источников)|источники|контакты|контактная информация|الملاحق|ملحق|المرفقات|مرفق|المراجع|المصادر|جهات الاتصال|للتواصل|附件|附录|附錄|参考文献|參考文獻|联系方式|聯絡(?:方式|資料)|通[讯訊]地址)(?![\p{L}\p{M}])/iu;

/** Courtesies and signatures with which a letter ends. */
const FAREWELL =
  /^(?:yours (?:sincerely|faithfully|truly)|sincerely|respectfully|(?:with )?(?:best|kind) regards|signed|on behalf of|for (?:and on behalf of )?the|we (?:remain|stand ready)|please accept|contact(?: person)?\s*:|prepared by|veuillez|nous (?:restons|vous prions)|je vous prie|cordialement|fait à|pour (?:le|la|l['’]|les) |dossier traité|contact\s*:|atentamente|(?:le|les) saluda|saludo|sin otro particular|quedamos|agradece(?:mos|r)|elaborado por|contacto\s*:|с уважением|подпис[иь]|исполнитель|контакт|от имени|за дополнительной|نتقدم|وتفضلوا|وتقبلوا|مع (?:فائق|خالص|أطيب)|التوقيع|الختم|الإمضاء|للاتصال|للتواصل|حرر ب|此致|敬[请請颂頌祝禮礼]|谨[启啟祝]|謹[启啟祝]|顺颂|順頌|联系人|聯絡人|联系电话|(?:如|若)[需有]|本会乐意|本會樂意)/iu;

const ADDRESS =
  /[\p{L}\p{N}._-]+@[\p{L}\p{N}-]+\.[\p{L}]{2,}|(?:tel|tél|phone|тел|هاتف|电话|電話|fax)\.?\s*[:：]?\s*\+?[\d(]/iu;
const DATE_LINE =
  /^[^.!?]{0,40}\b\d{1,2}(?:er)?\s+(?:de\s+)?\p{L}{3,12}\.?,?\s+(?:de\s+)?20\d\d|^[^。]{0,20}(?:20\d\d|二〇二.)年.{0,12}日/iu;

/** Words of signing and sealing, wherever they stand in one of the very last lines. */
const SIGNED =
  /(?:^|[\s(（[])(?:signature|signed|signé|firma(?:do)?|rúbrica|sello|подпись|подписано|м\.\s?п\.|ال?ختم|ال?توقيع|و?ال?إمضاء)(?![\p{L}\p{M}])|签[名字章]|簽[名署]|盖章|蓋章|谨[上启]|謹[上啟]/iu;
const LAST_LINES = 3;

/** Farewells and addresses stand in the last few blocks; an answer may speak of contacts further up. */
const LAST_BLOCKS = 8;
const LONGEST_FAREWELL = 420;
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
  const heading = content.find((i) => isBackHeading(texts[i] ?? ''));
  const tail = content.filter((i) => heading === undefined || i < heading).slice(-LAST_BLOCKS);
  // The first block behind an opening is its answer, however it begins.
  const mayEnd = tail.filter((i) => i !== content[0]);
  const behind = (i: number): number =>
    tail.filter((at) => at >= i).reduce((sum, at) => sum + weightOf(texts[at] ?? ''), 0);
  const lines = new Set(tail.slice(-LAST_LINES));
  const farewell = mayEnd.find(
    (i) =>
      behind(i) <= LONGEST_END &&
      (isFarewell(texts[i] ?? '') || (lines.has(i) && isSigned(texts[i] ?? ''))),
  );
  return farewell === undefined
    ? (heading ?? blocks.length)
    : firstSignature(farewell, mayEnd, texts);
}

/** A name or office above the date or address belongs to the signature. */
function firstSignature(
  farewell: number,
  content: readonly number[],
  texts: readonly string[],
): number {
  let first = farewell;
  for (const index of content
    .filter((i) => i < farewell)
    .slice(-LAST_LINES)
    .reverse()) {
    const text = texts[index] ?? '';
    if (weightOf(text) > 90 || /[.!?;:。！？；：؟؛]\s*$|^[\s\p{P}]*(?:\d|•)/u.test(text)) break;
    first = index;
  }
  return first;
}

function isBackHeading(text: string): boolean {
  const plain = text.replace(/^[\s\p{P}\p{S}]*(?:[IVX\d]{1,4}[.)]\s*)?/u, '');
  return weightOf(text) <= 140 && BACK_HEADING.test(plain);
}

function isFarewell(text: string): boolean {
  if (weightOf(text) > LONGEST_FAREWELL) return false;
  const plain = text.trimStart();
  return (
    FAREWELL.test(plain) || (weightOf(text) <= 260 && (ADDRESS.test(text) || DATE_LINE.test(plain)))
  );
}

function isSigned(text: string): boolean {
  return weightOf(text) <= 200 && SIGNED.test(text);
}
