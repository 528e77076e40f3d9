/** Turns of phrase around a sender's name: what leads to it, what follows it, and what is never one. */

const LETTER = '\\p{L}\\p{M}\\p{N}';

/** A pattern that matches whole words only, in any script; case does not matter. */
export function wholeWords(pattern: string, flags = 'iu'): RegExp {
  return new RegExp(`(?<![${LETTER}])(?:${pattern})(?![${LETTER}])`, flags);
}

/** Names of files are often written without accents, and so are letterheads in capitals. */
export function withoutAccents(text: string): string {
  return text.replace(/[\u00c0-\u024f]/gu, (letter) =>
    letter.normalize('NFD').replace(/\p{M}/gu, ''),
  );
}

const OF_EN = '(?:of|from|by|on behalf of) (?:the )?';
const DE_FR = "(?:du |de la |de l'|des |de |d')";
const DE_ES = '(?:del |de la |de las |de los |de el |de )';

/** `Submission of the …`, `Réponse du …`: what follows is a name. */
export const LEAD_INS: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:joint|written|individual|the|our|a) )*(?:submissions?|contributions?|inputs?|responses?|repl(?:y|ies)|answers?|comments|statement|report|observations|letter|information)(?: (?:received|submitted|provided|prepared|made))? ${OF_EN}`,
    'iu',
  ),
  /^(?:jointly )?(?:submitted|prepared|presented|drafted|sent|provided|completed|signed)(?: jointly)? by (?:the )?/iu,
  new RegExp(
    `^(?:contributions?|réponses?|communication|soumission|observations|mémoire|lettre|avis|note|rapport|apports?)(?: (?:conjointe?|écrite?))? ${DE_FR}`,
    'iu',
  ),
  /^(?:présenté|soumis|préparé|établi|rédigé|transmis|envoyé)e?s? par (?:le |la |l'|les )?/iu,
  new RegExp(`^(?:au nom|pour le compte) ${DE_FR}`, 'iu'),
  new RegExp(
    `^(?:contribuci(?:ón|ones)|respuestas?|aportes?|aportaci(?:ón|ones)|informe|comunicación|insumos|observaciones|carta|escrito)(?: (?:conjunt[ao]|escrit[ao]))? ${DE_ES}`,
    'iu',
  ),
  /^(?:presentad|elaborad|enviad|remitid|preparad|suscrit)[oa]s? por (?:el |la |los |las )?/iu,
  new RegExp(`^en (?:nombre|representación) ${DE_ES}`, 'iu'),
  /^on behalf of (?:the )?/iu,
  /^(?:ответы?|вклад|материалы|информация|сведения|представление|доклад|замечания|письмо|обращение)(?: от)?(?: имени)? /iu,
  /^от (?:имени )?/iu,
  /^(?:مساهمة|إسهام|رد|ردود|إجابات|إجابة|أجوبة|مذكرة|تقرير|ورقة|رسالة|مدخلات|ملاحظات)(?: (?:مكتوبة|خطية|مقدمة|مشتركة))?(?: من)? /u,
  /^(?:ال)?(?:مقدمة?|مرفوعة?|معدة?) (?:من قبل|من) /u,
  /^(?:باسم|نيابة عن) /u,
  /^(?:[تي](?:هدي|تشرف|سر|ود|رحب|شكر|عرب|تقدم|قدم)|نحن(?: في)?،?) /u,
  /^(?:we(?:,| are| at)?(?: the| at the)?) (?=\p{Lu})/iu,
  /^(?:nous sommes|nous,) (?:le |la |l'|les )/iu,
  /^(?:somos|nosotr[oa]s,) (?:el |la |los |las )/iu,
  /^(?:i (?:am writing|write)|we (?:are writing|write)) on behalf of (?:the )?/iu,
  /^(?:j'écris|nous écrivons) au nom (?:du |de la |de l'|des |de |d')/iu,
  /^(?:пишу|пишем)(?: вам)? от имени /iu,
];

/** Lead-ins of a signature, too common elsewhere: `For the City of …`. */
export const SIGNATURE_LEAD_INS: readonly RegExp[] = [
  /^for (?:the )?/iu,
  /^pour (?:le |la |l'|les )/iu,
  /^por (?:el |la |los |las )/iu,
  /^за /iu,
  /^عن /u,
  /^(?:(?:vice|deputy|executive|general|acting)[- ])*(?:president|chair(?:person|man|woman)?|director|coordinator|secretary(?:[- ]general)?|head) of (?:the )?(?=\p{Lu})/iu,
  /^(?:(?:vice-)?présidente?|directeur|directrice|coordinat(?:eur|rice)|secrétaire(?: générale?)?) (?:exécuti(?:f|ve) )?(?:du |de la |de l'|des |de |d')(?=\p{Lu})/iu,
  /^(?:(?:vice)?president[ea]|directora?(?: (?:general|ejecutiv[oa]))?|coordinadora?(?: general)?|secretari[oa](?: general)?) (?:del |de la |de los |de las |de )(?=\p{Lu})/iu,
  /^(?:رئيسة?|مديرة?|منسقة?|أمينة?) (?=جمعية|منظمة|مؤسسة|شبكة|اتحاد|مركز|مجلس|بلدية|لجنة|رابطة)/u,
];

/** Lead-ins after which a Russian name stands in the genitive, so that another place is better. */
export const GENITIVE =
  /^(?:от|ответы?|вклад|материалы|информация|сведения|представление|письмо|обращение) /iu;

/** From here on the line speaks of the call, not of the sender. */
export const TAILS: readonly RegExp[] = [
  /\s(?:shed|room|suite|unit|block|plot|(?:p\.?\s?o\.? )?box|floor) ?\d+.*$/iu,
  /\s(?:to|for) (?:the )?(?:request\b|invitation\b|letter\b|office\b|ohchr|united nations|un\b|human rights council|high commissioner|call\b|questionnaire|report\b).*$/iu,
  /\s(?:in (?:response|reply|relation|connection|view)|pursuant|regarding|concerning|on (?:the )?(?:call|local government|resolution|human rights council|implementation|questionnaire|hrc)).*$/iu,
  /(?:'s)?\s(?:submission|contribution|response|inputs?|reply|replies|answers|questionnaire|letter)(?![\p{L}]).*$/iu,
  /\s(?:au|aux|à la|à l') ?(?:haut|appel|hcdh|étude|questionnaire|rapport|consultation|conseil des droits).*$/iu,
  /\s(?:relative|relatif|concernant|en réponse|dans le cadre|sur (?:la|le|les)\s).*$/iu,
  /\s(?:al?|a la) (?:oficina|acnudh|alto|convocatoria|cuestionario|llamado|consulta|informe|estudio|examen|presente).*$/iu,
  /\s(?:en respuesta|sobre\s|relativ[ao]|en el marco|respuestas?(?![\p{L}])|para (?:el|la) (?:informe|estudio)).*$/iu,
  /\s(?:в (?:управление|увкпч|адрес|связи|рамках|ответ)|на (?:вопрос|запрос|призыв)|по (?:вопрос|теме|резолюц)|о (?:местн|выполн)|об? |для (?:доклад|управл)|к докладу|ответы?(?![\p{L}]|\s(?:за|от))).*$/iu,
  /\s(?:أطيب|خالص|أصدق|تحيات\p{L}*|بأن|أن)(?![\p{L}\p{M}]).*$/u,
  /\s(?:إلى|بشأن|حول|في إطار|في إعداد|ردا|استجابة|بخصوص|لإعداد|لمفوضية|للمفوضية|المتعلق|على (?:أسئلة|استبيان|الدعوة|نداء|الاستبيان)).*$/u,
  /(?<=[\p{Script=Han}]{3,})(?:就|致|关于|關於|对|對)(?=.{2,}).*$/u,
  /(?<=[\p{Script=Han}]{3,})的?\s?(?:书面意见|書面意見|意见书|意見書|书面材料|答复|答覆|回复|回覆|提交材料|来函|來函|函件|报告|報告).*$/u,
];

/** The addressee and the call itself, which stand on every letter. */
export const NOT_A_SENDER =
  /high commissioner|\bohchr\b|haut[- ]commissa(?:riat|ire)|\bhcdh\b|\bacnudh\b|alto comisionado|верховн\p{L}* комиссар|\bувкпч\b|المفوضية السامية|المفوض السامي|مفوضية الأمم المتحدة|人权高专|人權高專|高级专员|高級專員|人权理事会|人權理事會|human rights council (?:resolution|res)|palais (?:des nations|wilson)|call for (?:inputs?|submissions?|contributions?)|appel à contributions?|convocatoria|призыв\p{L}* |(?:resolution|résolution|resolución|резолюци\p{L}|القرار|决议|決議|res\.?)\s*(?:no\.?\s*)?\d+\/\d+|united nations office|^(?:united nations|nations unies|naciones unidas|организация объединённых наций)$/iu;

/** Labels of a form's field whose value is the sender's name. */
export const NAME_LABEL = wholeWords(
  `(?:submitted|presented|prepared) by|(?:full |official )?name of (?:the |your )?(?:organi[sz]ation|entity|institution|city|municipality|local government|submitter|stakeholder|respondent|authority)(?: \\([^)]*\\))?|organi[sz]ation(?: name)?|institution|entity|respondent|contributor|stakeholder|submitter|local government|municipality|city|from|nom (?:de (?:l'|la |votre )|du |de )(?:organisation|organisme|entité|institution|collectivité|commune|structure|contributeur)|organisme|organisation|institution|collectivité|commune|expéditeur|présenté par|nombre (?:de la |del |de su )(?:organización|entidad|institución|gobierno local|municipio|remitente)|organización|institución|entidad|municipio|ayuntamiento|remitente|presentado por|(?:полное )?(?:название|наименование)(?: (?:организации|учреждения|органа|муниципалитета))?|организация|учреждение|отправитель|муниципалитет|кем представлено`,
  'iu',
);

export const NAME_LABEL_ARABIC_CHINESE =
  /^(?:اسم (?:المنظمة|المؤسسة|الجهة|البلدية|الهيئة|الجمعية)|الجهة(?: (?:المقدمة|المرسلة|المجيبة))?|المنظمة|المؤسسة|المرسل|البلدية|من|提交(?:单位|單位|机构|機構|方|者|人)|(?:单位|單位|机构|機構|组织|組織)(?:名称|名稱)?|填报单位|填表单位|发件人|發件人)$/u;

/** Labels of a form's field whose value is a country, or a place in one. */
export const COUNTRY_LABEL =
  /^(?:country|state|pays|país|страна|государство|البلد|الدولة|国家|國家|国别)(?:[ /(].{0,30})?$/iu;
export const PLACE_LABEL =
  /^(?:city|town|location|address|municipality|ville|lieu|adresse|commune|ciudad|localidad|dirección|municipio|domicilio|город|адрес|место|المدينة|العنوان|المكان|城市|地址|地点|通讯地址)(?:[ /(].{0,30})?$/iu;
export const CITY_LABEL =
  /^(?:city|town|municipality|ville|commune|ciudad|localidad|municipio|город|المدينة|城市)(?:[ /(].{0,30})?$/iu;
