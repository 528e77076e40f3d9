/** The rest of a sentence that only says about what, for whom, or for when, there is nothing. */
const END = '\\s*[.!。！]?["”»’)]?\\s*$';
const NOUNS = {
  en: '(?:information|data|answers?|responses?|comments?|input|repl(?:y|ies)|statistics|figures|observations?|contribution)',
  fr: '(?:informations?|données?|réponses?|observations?|commentaires?|éléments?|statistiques?|renseignements?)',
  es: '(?:información|datos|respuestas?|comentarios?|observaciones|estadísticas|antecedentes)',
  ru: '(?:информаци\\p{L}+|данны\\p{L}+|сведени\\p{L}+|ответ(?:а|ов)?|комментари\\p{L}+|замечани\\p{L}+|статистик\\p{L}+)',
  ar: '(?:معلومات|بيانات|إجابة|جواب|رد|ردود|تعليقات?|ملاحظات|إحصاءات|المعلومات|البيانات)',
  zh: '(?:信息|资料|資料|资讯|資訊|数据|數據|答复|答覆|回答|回复|回覆|意见|意見|评论|補充|补充|情况|情況|内容|材料|可奉告)',
} as const;

const ABOUT = {
  en: '(?:\\s+(?:to|for|in|at|on|from|by|with|within|about|regarding|concerning)(?![\\p{L}])[^.;:,!?]{0,70})?',
  fr: '(?:\\s+(?:sur|à|au|pour|dans|en|de|par|concernant|relative?s?)(?![\\p{L}])[^.;:,!?]{0,70})?',
  es: '(?:\\s+(?:sobre|al?|para|en|de|por|que|acerca|relativ[ao]s?)(?![\\p{L}])[^.;:,!?]{0,70})?',
  ru: '(?:\\s+(?:по|об?|для|в|к|на|относительно|у)(?![\\p{L}])[^.;:,!?]{0,70})?',
  ar: '(?:\\s+(?:لدينا|لدى|عن|على|حول|بشأن|بهذا|في|لل?\\p{L}+|متاحة|متوفرة|معلومات|بيانات)(?![\\p{L}])[^.;:،!؟]{0,60})?',
} as const;

const EN_HELD =
  '(?:\\s+(?:is|are|was|were|has been|have been)?\\s*(?:currently|yet|presently)?\\s*(?:available|held|provided|received|submitted|known|at present|at this time|so far|to date))?';

const NONE: readonly RegExp[] = [
  `(?:n\\s?[./]\\s?a|none|nil|nothing|tbd|tbc)(?:\\s+(?:so far|to report|to add|at present|known))?`,
  `not (?:yet )?(?:applicable|available|answered|provided|known|relevant)${ABOUT.en}`,
  `(?:(?:there (?:is|are) |(?:we|the \\p{L}+(?: \\p{L}+)?) (?:currently )?(?:have|has|holds?) )?no (?:relevant |further |specific |such )?${NOUNS.en})${EN_HELD}${ABOUT.en}`,
  `(?:sans (?:objet|${NOUNS.fr})|néant|non (?:applicable|disponible|renseignée?|communiquée?)s?|s\\.?\\s?o|rien à (?:signaler|ajouter|déclarer)|nc)${ABOUT.fr}`,
  `(?:aucune? ${NOUNS.fr}|pas (?:encore )?(?:d['’]|de )${NOUNS.fr}|(?:nous|la|les?) .{0,50}ne dispos\\p{L}+ (?:pas|d['’]aucune?)(?: (?:de |d['’]))?\\s*${NOUNS.fr})(?:\\s+(?:n['’]est )?(?:disponibles?|à ce jour))?${ABOUT.fr}`,
  `(?:no (?:aplica(?:ble)?|procede|corresponde|disponible|contesta(?:do)?|responde)|nada que (?:reportar|informar|añadir)|s\\s?/\\s?[di]|n\\s?/\\s?[dc])${ABOUT.es}`,
  'ningun[oa]',
  `(?:sin ${NOUNS.es}|no (?:hay|existen?) ${NOUNS.es}|(?:(?:el|la|los|las) [^.;:,]{2,40} )?no (?:se )?(?:cuenta|dispone|tiene|posee|contamos|disponemos|tenemos)\\p{L}* (?:con |de )?${NOUNS.es})(?:\\s+disponibles?)?${ABOUT.es}`,
  `(?:нет|н\\s?/\\s?д|не ?применимо|не имеется|не предоставлен[оаы]?|неизвестно|отсутству(?:ет|ют)|без ответа|без комментариев)`,
  `(?:не ?применимо|(?:пока )?(?:нет|не (?:располагаем|имеем|имеется)) ${NOUNS.ru})${ABOUT.ru}`,
  `(?:(?:[^.;:,]{2,40} )?не (?:располагает|имеет) ${NOUNS.ru}|${NOUNS.ru} (?:пока )?(?:нет|отсутству\\p{L}+|не (?:располага|име|предостав)\\p{L}+))${ABOUT.ru}`,
  '(?:لا يوجد|لا توجد|لا شيء)(?:\\s+(?:لدينا|حالي[اًا]+|حتى الآن))*',
  `(?:لا ينطبق|غير (?:متوفر|متاح|منطبق)ة?|(?:بدون|بلا|دون) ${NOUNS.ar})${ABOUT.ar}`,
  `(?:(?:لا (?:يوجد|توجد|تتوافر|تتوفر)|ليست?)(?: (?:لدينا|لدى \\S+))? ?(?:أي )?(?:لدينا )?${NOUNS.ar}|لا ${NOUNS.ar}|${NOUNS.ar} غير (?:متوفر|متاح)ة?)${ABOUT.ar}`,
  `(?:(?:我们|我們|本市|我市|本国|我国|本组织|目前|对此|對此|就此|关于此事)[，,]?){0,2}(?:无|無|没有|沒有|暂无|暫無|尚无|未|不适用|不適用|略|未知|未提供|未答复|未作答|没有回答|没有答复)(?:于[^，,。]{1,12})?`,
  `(?:(?:我们|我們|本市|我市|本国|我国|本组织|目前|对此|對此|就此|关于此事)[，,]?){0,2}(?:无|無|没有|沒有|暂无|暫無|尚无|尚未掌握|未掌握|不掌握|未收集到?)(?:任何|相关|相關|有关|有關|此类|具体|可提供的|这方面的?|此方面的?){0,2}${NOUNS.zh}(?:可(?:提供|供参考|报告))?`,
].map((source) => new RegExp(`^(?:${source})${END}`, 'iu'));

/** Whether a short reply says that there is nothing to say: "N/A", "—", "Нет информации", "暂无". */
export function isNoInformation(reply: string): boolean {
  return !/[\p{L}\p{N}]/u.test(reply) || NONE.some((pattern) => pattern.test(reply));
}
