import type { Reply } from '../model/index.js';
import { weightOf } from './form.js';
import { labelInside, labelsAtStart } from './label.js';
import type { Outline } from './outline.js';

/** A longer reply has substance whatever it begins with. */
const LONGEST_BARE_REPLY = 170;

const NONE: readonly RegExp[] = [
  /^(?:n\s?\/\s?a|not applicable|none|nil|no (?:information|data|answer|response|comments?|input|reply)|(?:we|the \p{L}+) (?:have|has) no (?:information|data)|(?:there is )?no information|nothing to report|not available)\b/iu,
  /^(?:sans objet|néant|non applicable|s\.?\s?o\.?$|aucune (?:information|donnée|réponse|observation)|pas d['’](?:information|observation|élément)|(?:nous|le|la|les) .{0,60}ne dispos\p{L}+ (?:pas|d['’]aucune))/iu,
  /^(?:no aplica|sin (?:información|datos|respuesta|comentarios)|ningun[oa]\b|no (?:se )?(?:cuenta|dispone|tiene|contamos|disponemos|existe)\p{L}* (?:con )?(?:información|datos)|no hay (?:información|datos)|no procede)/iu,
  /^(?:нет (?:информации|данных|сведений|ответа)|не применимо|неприменимо|отсутству\p{L}+|(?:информаци\p{L}+|сведени\p{L}+|данны\p{L}+) (?:нет|отсутству|не располага|не име)|не располага\p{L}+|н\/д|не имеется)/iu,
  /^(?:لا ينطبق|لا يوجد|لا توجد (?:معلومات|بيانات)|لا تتوافر|لا تتوفر|غير متوفر|غير متاح|ليس لدينا|ليست لدينا|لا معلومات|بدون جواب)/u,
  /^(?:无|無|不适用|不適用|没有(?:相关)?(?:信息|资料|资讯)|沒有(?:相關)?(?:資料|資訊|信息)|暂无|暫無|无(?:相关)?(?:信息|资料|可奉告)|無(?:相關)?(?:資料|資訊)|未掌握|略)[^，,]{0,12}$/u,
];

const SEE =
  /(?:^|[\s(（])(?:please )?(?:see|refer to|as (?:answered|stated|described) (?:in|under)|voir|cf\.?|se référer à|se reporter à|véase|véanse|ver|remitirse a|см\.?|смотрите|انظر|انظروا|يرجى الرجوع|راجع|见|見|参见|參見|详见|詳見|请见|請見|同)/iu;

/** Whether an answer has substance, says that there is none, or refers to the answers to other questions. */
export function replyOf(answer: string, own: string, outline: Outline): Reply {
  const plain = answer.replace(/^[\s\p{P}]+/u, '').trim();
  if (weightOf(plain) > LONGEST_BARE_REPLY) return { kind: 'content' };
  const see = SEE.exec(plain);
  if (see && see.index < 60) {
    const behind = plain.slice(see.index + see[0].length);
    const label = labelInside(behind, outline) ?? labelsAtStart(behind.trim(), outline, true)[0];
    const ids = (label?.questions ?? [])
      .map((index) => outline.entries[index]?.question.id)
      .filter((id) => id !== undefined && id !== own);
    if (ids.length > 0) return { kind: 'see', questions: ids.filter((id) => id !== undefined) };
  }
  return NONE.some((pattern) => pattern.test(plain))
    ? { kind: 'no-information' }
    : { kind: 'content' };
}
