import {
  sliceOf,
  type Block,
  type Document,
  type Segmentation,
  type Span,
} from '../model/index.js';
import { closingLines, uncasedNames, type IsWord } from './closing.js';
import type { Hidden } from './personal.js';

const FAREWELL =
  /^(?:yours (?:sincerely|faithfully|truly)|sincerely|respectfully|(?:with )?(?:best|kind|warm) (?:regards|wishes)|regards|signed|veuillez (?:agréer|recevoir)|cordialement|salutations|pour (?:le|la|les|l')|fait à|atentamente|cordialmente|saludos|sin otro particular|с уважением|подпис[иь]|وتفضلوا|وتقبلوا|مع (?:فائق|خالص|أطيب)|التوقيع|الإمضاء|此致|敬[请請颂頌祝禮礼]|谨[启啟]|謹[启啟]|顺颂|順頌)/iu;

const SIGNED =
  /(?<![\p{L}])(?:signature|signed|signé|firma(?:do)?|подпись|подписано|التوقيع|الإمضاء)(?![\p{L}])|签[名字章]|簽[名署]|[谨謹][上启啟]/iu;

/** A label, and behind it a person or where to reach one. */
const CONTACT =
  /^[\s\p{P}]*(?:(?:point of )?contact(?: persons?| point)?|focal point|prepared by|contact details|enlace|persona de contacto|contacto|elaborado por|responsable|personne de contact|dossier traité par|rédigé par|référent\p{L}*|исполнитель|контакт\p{L}*|ответственн\p{L}+|للاتصال|للتواصل|جهات? الاتصال|الشخص المسؤول|إعداد|联系人|聯絡人|执笔|執筆|经办人|經辦人)\s*[:：–—-]/iu;

const TITLE =
  /(?<![\p{L}])(?:Mr|Mrs|Ms|Dr|Prof|Hon|M\.|Mme|Mlle|Me|Sr|Sra|Lic|Ing|Dra|Г-н|Г-жа|السيد|السيدة|الأستاذ|الأستاذة|الدكتور|الدكتورة|د)(?:\.|\s)\s?/u;

const LONGEST_LINE = 200;
const LAST_LINES = 10;

/** Signatures: mail programs' blocks, lines behind a farewell near the end, and lines that name whom to contact. */
export function signaturesIn(
  document: Document,
  { segments }: Segmentation,
  isWord?: IsWord,
): readonly Hidden[] {
  const { text } = document;
  const line = (block: Block): string => sliceOf(text, block).trim();
  const isAnswer = (block: Block): boolean =>
    segments.some(
      ({ role, start, end }) => role === 'answer' && start < block.end && end > block.start,
    );
  const hidden: Hidden[] = [];
  const hide = ({ start, end }: Span): void => {
    hidden.push({ kind: 'signature', start, end });
  };
  for (const part of partsOf(document)) {
    const own = part.filter(({ kind }) => kind !== 'furniture' && kind !== 'note');
    const last = own.slice(-LAST_LINES);
    closingLines(document, own, isWord).forEach(hide);
    const farewell = last.findIndex((block) => FAREWELL.test(line(block)));
    for (const [index, block] of last.entries()) {
      const written = line(block);
      const behind = farewell !== -1 && index >= farewell && !isAnswer(block);
      const short = written.length <= LONGEST_LINE;
      if (short && (behind || (!isAnswer(block) && (SIGNED.test(written) || isName(written)))))
        hide(block);
    }
    for (const block of part) {
      if (block.mail === 'signature' || block.mail === 'headers') hide(block);
      else if (line(block).length <= LONGEST_LINE && CONTACT.test(line(block))) hide(block);
    }
  }
  return hidden;
}

/** "Dr. Nélida Beatriz Iturralde, Defensora del Pueblo": a title and hardly more than a name. */
function isName(line: string): boolean {
  return line.length <= 120 && TITLE.test(line.slice(0, 12));
}

function partsOf({ blocks, parts }: Document): readonly (readonly Block[])[] {
  if (parts === undefined) return [blocks];
  return parts.map(({ start, end }) =>
    blocks.filter((block) => block.start >= start && block.end <= end),
  );
}

/** Names of persons that the hidden lines show, to be hidden elsewhere, too. */
export function namesIn(text: string, hidden: readonly Hidden[]): readonly string[] {
  const names = new Set<string>();
  for (const { start, end } of hidden) {
    for (const [name] of text.slice(start, end).matchAll(NAME)) names.add(name);
  }
  return [...names, ...uncasedNames(text, hidden)];
}

const NAME =
  /(?<![\p{L}])\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}\p{Ll}+)*(?:\s(?:(?:de|del|de la|van|von|bin|ben|el|al|da)\s)?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}\p{Ll}+)*){1,3}(?![\p{L}])/gu;
