import type { RedactionKind } from '../model/index.js';

interface PersonalPattern {
  readonly kind: RedactionKind;
  readonly pattern: RegExp;
  /** Only this group is hidden, where a label stands before it. */
  readonly group?: 1;
}

const EMAIL =
  /[\p{L}\p{N}._%+'-]+\s?(?:@|[[({]\s?(?:at|arroba|arobase|à|собака)\s?[\])}])\s?[\p{L}\p{N}-]+(?:\s?(?:\.|[[({]\s?(?:dot|punto|point|точка)\s?[\])}])\s?[\p{L}\p{N}-]+)+/giu;

/** What is written as a number to call, whether or not a numbering plan has it. */
const LABELLED_PHONE =
  /(?:\b(?:tel|tél|teléf|telef|phone|ph|mob|cell?|fax|télécopie|whats ?app|signal|gsm|portable|móvil|movil)[\p{L}]*|тел(?:ефон)?\p{L}*|моб\p{L}*|факс|هاتف|الهاتف|تلفون|جوال|الجوال|موبايل|محمول|فاكس|电话|電話|手机|手機|传真|傳真)[^\p{N}\n+(]{0,25}(\+?[(\d][\d\s\u00a0()./–-]{4,24}\d)/giu;

const PHONES: readonly RegExp[] = [
  /(?<![\d.,])(?:\+|00)\s?\d[\d\s\u00a0()./–-]{6,20}\d/gu,
  /(?<![\d.,/\p{L}])\(?0\d{1,4}\)?[\s\u00a0./-]?\d{2,4}(?:[\s\u00a0.-]?\d{2,4}){1,4}(?![\d%])/gu,
  /(?<![\d.,])\(?\d{3}\)?[\s\u00a0.-]\d{3}[.-]\d{4}(?!\d)/gu,
  /(?<!\d)1[3-9]\d{9}(?!\d)/gu,
];

const ADDRESSES: readonly RegExp[] = [
  /\b\d+[A-Za-z]?,?\s(?:\p{Lu}[\p{L}'’-]+\s){1,4}(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Row|Boulevard|Blvd\.?|Drive|Square|Place|Way|Court|Highway|Quay|Terrace)(?![\p{L}])(?:,[^.;\n]{0,60})?/gu,
  /\b(?:P\.?\s?O\.?\s?Box|Private Bag|Postbox|B\.?\s?P\.?|Apartado(?: postal)?|Casilla(?: postal)?)\s*(?:n[°º.]\s*)?\d+[^.;\n]{0,40}/giu,
  /\b\d+(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|av\.|boulevard|bd|chemin|allée|quai|impasse|cours|place)\s[^.;\n]{3,60}/giu,
  /\bangle (?:des|de la|de) rues? [^.;\n]{3,60}/giu,
  /(?<!\p{L})(?:calle|c\/|avenida|avda?\.|plaza|carrera|paseo|jirón|jr\.|camino)\s[^.;\n\d]{2,40}\d+[^.;\n]{0,40}/giu,
  /(?<!\p{L})(?:ул\.|улиц[аеы]|пр-т|проспект|пер\.|переулок|пл\.|площадь|наб\.|набережная|шоссе|бульвар)\s[^.;\n]{2,40}?\d+[^.;\n]{0,30}|(?<!\d)\d{6},\s[^;\n]{5,80}|а\/я\s?\d+/giu,
  /(?<!\p{L})(?:ال)?(?:شارع|(?<!ال)نهج|جادة|ساحة)\s[^.؛\n]{3,50}|ص\s?\.?\s?ب\s?\.?\s?[:：]?\s?\d+/gu,
  /\p{Script=Han}{2,10}(?:路|街|道|巷|大道)\s?[\d一二三四五六七八九十百]+\s?[号號](?:[\p{Script=Han}\d]{0,14}(?:室|楼|樓|层|層|地下))?|\p{Script=Han}{2,10}[楼樓]\s?\d+\s?室|(?:邮编|郵編)\s?[:：]?\s?\d{6}/gu,
];

const IDENTITY =
  /(?:passport|identity card|\bID(?: card)?|national id\p{L}*|\bDNI|\bNIE|\bCURP|\bRFC|\bSSN|\bRUT|\bRUN|\bCNI|carte (?:nationale )?d'identité|passeport|pasaporte|cédula|паспорт\p{L}*|\bИНН|СНИЛС|(?:ال)?رقم (?:ال)?(?:بطاقة|هوية|جواز|وطني)\p{L}*|جواز (?:ال)?سفر|身份证|身份證|护照|護照)[^\n\d]{0,25}((?=[\p{Lu}\d -]*\d{3})[\p{Lu}\d][\p{Lu}\d .-]{4,22}[\p{Lu}\d])/gu;
const CODES: readonly RegExp[] = [
  /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z\d]{4}){2,7}(?:[ \u00a0-]?[A-Z\d]{1,3})?(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])[A-Z]{1,2}\d{7,8}(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d(?![\p{L}\d])/gu,
  /(?<!\d)\d{17}[\dX](?!\d)/gu,
  /(?<![\p{L}\d])\d{8}-?[A-Z](?![\p{L}\d])/gu,
];

/** Whom to contact, named in running text. */
const CONTACT_NAME =
  /(?:[Cc]ontact(?: [Pp]ersons?)?|[Ff]ocal [Pp]oint|[Pp]repared by|[Cc]ontacto|[Ee]nlace|[Pp]ersonne (?:de contact|à contacter)|[Rr]édigé par|[Кк]онтактное лицо|[Кк]онтакт|[Ии]сполнитель)\s*[:：–—]\s*((?:(?:Mr|Mrs|Ms|Dr|Prof|M|Mme|Sr|Sra|Lic|Dra)\.?\s)?\p{Lu}[\p{L}'’.-]+(?:\s(?:(?:de|del|la|van|von|bin|el|al)\s)*\p{Lu}[\p{L}'’.-]*){1,3})/gu;
const CONTACT_NAME_UNCASED =
  /(?:للاتصال|للتواصل|الشخص المسؤول|جهة الاتصال|联系人|聯絡人|经办人|經辦人|执笔|執筆)\s*[:：]\s*((?:\p{Script=Han}{2,4}|(?:[\p{Script=Arabic}.]{2,}\s?){2,5}))/gu;

/** Personal data by how it is written, in six languages; digits are plain ones. */
export const PERSONAL: readonly PersonalPattern[] = [
  { kind: 'email', pattern: EMAIL },
  { kind: 'name', pattern: CONTACT_NAME, group: 1 },
  { kind: 'name', pattern: CONTACT_NAME_UNCASED, group: 1 },
  { kind: 'identity-number', pattern: IDENTITY, group: 1 },
  ...CODES.map((pattern) => ({ kind: 'identity-number' as const, pattern })),
  { kind: 'phone', pattern: LABELLED_PHONE, group: 1 },
  ...PHONES.map((pattern) => ({ kind: 'phone' as const, pattern })),
  ...ADDRESSES.map((pattern) => ({ kind: 'address' as const, pattern })),
];

/** Arabic, Persian and full-width digits as plain ones; the length stays. */
export function withPlainDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/gu, (digit) =>
      String((digit.charCodeAt(0) & 0xf) % 16),
    )
    .replace(/＋/gu, '+')
    .replace(/＠/gu, '@');
}
