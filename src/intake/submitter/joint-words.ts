const DE = "(?:du |de la |de l'|des |de los |de las |del |de |d')";

/** Says that several submit together; what follows names them. */
export const JOINT = new RegExp(
  `(?:${[
    'joint (?:written )?(?:submission|contribution|input|response|reply|statement|letter|report)s?(?: (?:submitted|made|prepared|presented|sent))? (?:by|of|from|on behalf of):? ',
    '(?:submitted|prepared|presented|made|sent|signed) jointly by:? ',
    'jointly (?:submitted|prepared|presented|made|sent|signed) by:? ',
    `(?:contribution|soumission|communication|réponse|lettre|note|rapport) (?:conjointe?|commune?)(?: (?:soumise?|présentée?|préparée?))? (?:par (?:la |le |l'|les )?|${DE}):?`,
    `(?:soumise?|présentée?|préparée?)s? conjointement par (?:la |le |l'|les )?`,
    `(?:contribución|respuesta|presentación|aportes?|informe|comunicación|escrito) conjunt[ao]s?(?: (?:presentad|elaborad|enviad)[ao]s?)? (?:por (?:la |el |los |las )?|${DE})`,
    'совместн\\p{L}+ (?:представлени\\p{L}+|ответ\\p{L}*|материал\\p{L}*|обращени\\p{L}+|доклад\\p{L}*|письм\\p{L}+|вклад\\p{L}*)(?: от)?(?: имени)?:? ',
    '(?:مساهمة|رسالة|ورقة|مذكرة|تقرير|رد|مدخلات|وثيقة) مشتركة?(?: (?:مقدمة?|مرفوعة?|معدة?))?(?: من(?: قبل)?)?[:：]? ?',
    '(?:联合提交|聯合提交|联名提交|聯名提交)(?:单位|單位|机构|機構|团体|團體|方|者|人)[:：]\\s*',
  ]
    .map((pattern) => `(?<![\\p{L}])${pattern}`)
    .join('|')})(.+)$`,
  'isu',
);

/** In Chinese the names come first. */
export const JOINT_BEFORE =
  /^(.{4,300}?)(?:联合|聯合|共同|联名|聯名)(?:提交|来函|來函|致函|署名|具名|撰写|撰寫|提出)/su;

/** May be said of one as well as of several. */
export const ON_BEHALF = new RegExp(
  `(?<![\\p{L}])(?:on behalf of |(?:au nom|pour le compte) ${DE}|en (?:nombre|representación) ${DE}|от имени |(?:باسم|نيابة عن) )(.+)$`,
  'isu',
);

/** Stands above a list of those who submit together. */
export const MEMBERS_LABEL =
  /^(?:(?:submitting|participating|signatory|member|contributing|co-?signing) organi[sz]ations|signatories|co-?signatories|submitted by the following organi[sz]ations|organisations signataires|signataires|organizaciones (?:firmantes|participantes)|firmantes|(?:организации,? )?подписавшие(?:ся)?(?: организации)?|участвующие организации|المنظمات (?:الموقعة|المشاركة|المقدمة)|الموقعون|联署(?:机构|团体|单位)|聯署(?:機構|團體|單位)|联合提交(?:机构|单位)|參與團體)\s*[:：]?$/iu;

/** A name of several words with capitals, in quotes, or in capitals alone. */
export function isBody(name: string): boolean {
  if (/[«»“”"]/u.test(name)) return true;
  if (/\p{Script=Han}{4}/u.test(name)) return true;
  if (/^\p{Lu}{2,12}$/u.test(name)) return true;
  const capitals = name.match(/(?<![\p{L}])\p{Lu}/gu) ?? [];
  return capitals.length >= 2;
}
