import type { Reply } from '../model/index.js';
import { weightOf } from './form.js';
import { labelInside, labelsAtStart } from './label.js';
import type { Outline } from './outline.js';

/** A longer reply has substance whatever it begins with. */
const LONGEST_BARE_REPLY = 170;
/** What may follow a reference to another answer: "See question 2 above." */
const LONGEST_AFTER_SEE = 30;

/** The rest of a sentence that only says about what, or for when, there is nothing. */
const END = '[.!。！]?$';
const ABOUT = {
  en: `(?:\\s+(?:is|are)?\\s*(?:currently|yet)?\\s*(?:available|held|provided|at present|at this time|so far|to report|to provide))?(?:\\s+(?:on|about|regarding|concerning|in (?:this|that)|for (?:this|that)|at this)(?![\\p{L}])[^.;:,!?]{0,70})?`,
  fr: `(?:\\s+(?:disponible|à (?:ce jour|signaler|communiquer)|n['’]est disponible))?s?(?:\\s+(?:sur|à ce (?:sujet|propos)|concernant|relative?s?|à cet égard)(?![\\p{L}])[^.;:,!?]{0,70})?`,
  es: `(?:\\s+(?:disponibles?|que (?:reportar|aportar)|por el momento))?(?:\\s+(?:sobre|al respecto|en (?:este|esta|la materia)|relativ[ao]s?|acerca de)(?![\\p{L}])[^.;:,!?]{0,70})?`,
  ru: `(?:\\s+(?:нет|отсутству\\p{L}+|не име\\p{L}+|не располага\\p{L}+))?(?:\\s+(?:по|об?|относительно|в отношении)(?![\\p{L}])[^.;:,!?]{0,70})?`,
  ar: `(?:\\s+(?:متاحة|متوفرة|لدينا|لدى \\S+))?(?:\\s+(?:لدينا|لدى \\S+|عن|حول|بشأن|بهذا|في هذا|معلومات|بيانات)[^.;:،!؟]{0,60})?`,
} as const;

const NONE: readonly RegExp[] = [
  `(?:n\\s?/\\s?a|not applicable|none|nil|nothing)(?:\\s+(?:so far|to report|at present|known))?${END}`,
  `(?:(?:there is |(?:we|the \\p{L}+) (?:have|has) )?no (?:relevant )?(?:information|data|answer|response|comments?|input|reply))${ABOUT.en}${END}`,
  `(?:sans objet|néant|non applicable|s\\.?\\s?o\\.?|rien à signaler)${END}`,
  `(?:aucune (?:information|donnée|réponse|observation)|pas d['’](?:information|observation|élément)s?|(?:nous|le|la|les) .{0,50}ne dispos\\p{L}+ (?:pas|d['’]aucune)(?: d['’])?\\s*(?:information|donnée|élément)?)s?${ABOUT.fr}${END}`,
  `(?:no aplica|no procede|ningun[oa])${END}`,
  `(?:sin (?:información|datos|respuesta|comentarios)|no hay (?:información|datos)|(?:el \\p{L}+ |la \\p{L}+ )?no (?:se )?(?:cuenta|dispone|tiene|contamos|disponemos|tenemos)\\p{L}* (?:con |de )?(?:información|datos))${ABOUT.es}${END}`,
  `(?:н/д|не применимо|неприменимо|не имеется|отсутству(?:ет|ют))${END}`,
  `(?:(?:нет|не (?:располагаем|имеем)) (?:информаци\\p{L}+|данны\\p{L}+|сведени\\p{L}+|ответа)|(?:информаци\\p{L}+|сведени\\p{L}+|данны\\p{L}+|информацией|сведениями) (?:нет|отсутству\\p{L}+|не располага\\p{L}+|не име\\p{L}+))${ABOUT.ru}${END}`,
  `(?:لا ينطبق|لا يوجد|لا شيء|غير متوفر|غير متاح|بدون جواب)${END}`,
  `(?:(?:لا (?:توجد|تتوافر|تتوفر)|ليست?)(?: (?:لدينا|لدى \\S+))? ?(?:أي )?(?:معلومات|بيانات|لدينا معلومات)?)${ABOUT.ar}${END}`,
  `(?:无|無|不适用|不適用|略|(?:没有|沒有|暂无|暫無|无|無)(?:相关|相關)?(?:信息|资料|資料|资讯|資訊|可奉告)|暂无|暫無|未掌握.{0,6})[^，,]{0,8}${END}`,
].map((source) => new RegExp(`^${source}`, 'iu'));

const SEE =
  /(?:^|[\s(（])(?:please )?(?:see|refer to|as (?:answered|stated|described) (?:in|under)|voir|cf\.?|se référer à|se reporter à|véase|véanse|ver|remitirse a|см\.?|смотрите|انظر|انظروا|يرجى الرجوع|راجع|见|見|参见|參見|详见|詳見|请见|請見|同)/iu;

/** Whether an answer has substance, says that there is none, or refers to the answers to other questions. */
export function replyOf(answer: string, own: string, outline: Outline): Reply {
  const plain = answer.replace(/^[\s\p{P}]+/u, '').trim();
  if (weightOf(plain) > LONGEST_BARE_REPLY) return { kind: 'content' };
  const questions = seenIn(plain, own, outline);
  if (questions.length > 0) return { kind: 'see', questions };
  return NONE.some((pattern) => pattern.test(plain))
    ? { kind: 'no-information' }
    : { kind: 'content' };
}

/** The questions whose answers a reply refers to, where it does nothing else. */
function seenIn(plain: string, own: string, outline: Outline): string[] {
  const see = SEE.exec(plain);
  if (!see || see.index > 60) return [];
  const from = see.index + see[0].length;
  const behind = plain.slice(from);
  const trimmed = behind.trimStart();
  const label =
    labelsAtStart(trimmed, outline, { bare: true, title: true })[0] ?? labelInside(behind, outline);
  if (!label || weightOf(trimmed.slice(label.end)) > LONGEST_AFTER_SEE) return [];
  return label.questions
    .map((index) => outline.entries[index]?.question.id)
    .filter((id) => id !== undefined)
    .filter((id) => id !== own);
}
