/** What a heading or a label of a published call announces. */
export type Section =
  | 'issuedBy'
  | 'deadline'
  | 'purpose'
  | 'background'
  | 'questions'
  | 'publication'
  | 'submission'
  | 'email'
  | 'subjectLine'
  | 'limits'
  | 'formats'
  | 'languages'
  | 'contact'
  | 'other';

/**
 * Headings and labels of call pages in six languages, each to be the whole of a line without its closing colon, or what
 * stands before a colon. Earlier ones go before later ones.
 */
export const HEADINGS: readonly (readonly [Section, RegExp])[] = (
  [
    [
      'email',
      'e-?mails?(?: address(?:es)?)?|send (?:your )?(?:inputs?|submissions?) to|adresses? (?:électroniques?|e-?mail|de courriel|courriel)|courriels?|(?:dirección de |direcciones de )?correos? electrónicos?|(?:адрес )?(?:электронной почты|e-?mail)|электронная почта|(?:عنوان )?البريد الإلكتروني|电子邮件(?:地址)?|电邮(?:地址)?|电子邮箱|邮箱',
    ],
    [
      'subjectLine',
      "(?:e-?mail )?subject(?: line)?(?: of (?:the )?e-?mail)?|objet (?:du (?:courriel|message|mél)|de l[’']e-?mail)|ligne d[’']objet|(?:línea de )?asunto(?: del (?:correo|mensaje).*)?|тема (?:письма|сообщения|электронного.*)|موضوع (?:الرسالة|البريد|رسالة).*|عنوان الرسالة.*|سطر الموضوع|(?:电子)?邮件(?:主题|标题)|主题行?",
    ],
    [
      'limits',
      '(?:maximum )?(?:words?|pages?|words?\\s?\\/\\s?pages?) (?:limit|count|length)s?|(?:maximum )?length(?: of .*)?|limits?|limites?(?: de (?:mots|pages))?|nombre (?:maximum|maximal|limite)? ?de (?:mots|pages)|longueur.*|límites? de (?:palabras|páginas)|extensión(?: máxima)?|número máximo de .*|(?:максимальный )?объем.*|ограничение (?:по )?(?:объем|количеств|числ).*|الحد الأقصى.*|عدد (?:الكلمات|الصفحات).*|字数(?:限制|要求)?|篇幅(?:限制)?',
    ],
    [
      'formats',
      '(?:accepted |preferred )?(?:file |document )?formats?(?: accepted| of (?:files|documents))?|formats?(?: de (?:fichiers?|documents?))?(?: acceptés?| admis)?|formatos?(?: de (?:archivos?|ficheros?|documentos?))?(?: aceptados?| admitidos?)?|(?:принимаемые |допустимые )?форматы?(?: (?:файлов|документов))?|(?:صيغ|أنساق|تنسيقات|نسق).*|(?:可?接受的?)?(?:文件|文档)?格式',
    ],
    [
      'languages',
      '(?:accepted |working )?languages?(?: accepted| of submissions?)?|langues?(?: (?:acceptées?|de travail|de soumission))?|idiomas?(?: (?:aceptados?|admitidos?))?|(?:принимаемые |допустимые )?языки?(?: .*)?|اللغات?(?: المقبولة)?|(?:可?接受的?)?语[言文]',
    ],
    [
      'issuedBy',
      'issued by|published by|issuing body|(?:publiée?s?|émise?|lancée?) par|(?:publicad[oa]|emitid[oa]) por|(?:кем )?(?:опубликован[оа]?|издан[оа]?|выпущен[оа]?)(?: кем)?|صادرة? عن|الجهة المصد[ِ]?رة|(?:صدر|نُشر|نشر) (?:عن|من قبل)|发布(?:机构|者|方|单位)|发出(?:者|机构)|签发(?:者|机构)',
    ],
    [
      'deadline',
      '(?:new |extended )?(?:submission )?deadlines?(?: .{0,60})?|due dates?|closing date|(?:nouvelle )?(?:date|échéance) limite(?: .{0,60})?|échéances?|délais?(?: .{0,40})?|plazos?(?: .{0,60})?|fechas? (?:límite|tope)(?: .{0,60})?|(?:крайний |последний )?срок(?: .{0,60})?|(?:الموعد|الأجل) النهائي.{0,40}|آخر (?:موعد|أجل).{0,40}|截止(?:日期|时间|期限)|最后期限|提交期限',
    ],
    [
      'questions',
      "(?:(?:common|overarching|cross-cutting|thematic|background|further|key|guiding|specific|main|core|general|list of|suggested|possible|proposed|indicative|priority|substantive|additional) )*(?:questions?|questionnaires?)(?: (?:and|for|to|on|from|regarding|concerning|about|addressed|relating|of)\\b.*)?|(?:key (?:issues|areas|topics|themes)|(?:types? of )?(?:inputs?|information|comments?|contributions?)(?:\\/comments?)? (?:sought|requested|required|needed|solicited)|areas of (?:interest|focus|inquiry)|issues (?:of interest|to be addressed|for consideration)|call for inputs? questions|what we (?:are looking for|would like to know)|thematic (?:areas|questions)|scope of (?:the )?inputs?)(?: .*)?|(?:principales |liste (?:de|des) )?(?:questions?|questionnaires?)(?: (?:clés?|essentielles?|directrices|indicatives|principales|spécifiques|posées|d[’']orientation|générales?|communes?|complémentaires?|transversales?|thématiques?|et|aux?|à|pour|sur|relatives?|concernant|destinées?|adressées?)\\b.*)?|(?:(?:types? d[e’'] ?)?(?:informations?|contributions?|commentaires)(?:\\/commentaires)? (?:demandée?s?|sollicitée?s?|recherchée?s?|souhaitée?s?|attendue?s?)|thèmes? (?:clés?|principaux)|points clés)(?: .*)?|(?:principales |lista de )?(?:preguntas?|cuestionarios?|cuestiones)(?: (?:clave|claves|orientadoras?|guías?|principales|específicas?|prioritarias?|generales|comunes|adicionales|complementarias|temáticas|y|a|al|para|sobre|dirigidas?|relativas?|de)(?!\\p{L}).*)?|(?:(?:tipos? de )?(?:informaci[oó]n|aportaciones|contribuciones|comentarios)(?:\\/comentarios)? (?:solicitad|requerid|buscad|que se)\\p{L}*)(?: .*)?|(?:(?:общие|дополнительные|ключевые|основные|наводящие|конкретные|примерные|ориентировочные|перечень) )*(?:вопросы|вопросник|вопросов|анкета)(?: .*)?|(?:запрашиваем|испрашиваем)\\p{L}+ (?:информаци|сведени|материал)\\p{L}+.*|(?:ال)?أسئلة(?: .*)?|(?:ال)?استبيان(?: .*)?|(?:المعلومات|المساهمات) المطلوبة.*|(?:一般|共同|其他|主要|关键|重点|指导性?|核心|具体)?(?:问题|问卷)(?:清单|单)?(?:和.*)?|调查问卷|(?:所需|需要提供)的?(?:信息|资料|意见).*",
    ],
    [
      'publication',
      '(?:how (?:will )?(?:the )?(?:inputs?|submissions?|information|responses?|contributions?)(?: and .{0,30})? (?:will )?be (?:used|treated|processed|handled|published)|(?:treatment|use|publication|processing|confidentiality) (?:of|and) .*|confidentiality|privacy.*|data protection.*|public access.*)|(?:(?:comment|de quelle manière) (?:les|vos) .*(?:utilisée?s|traitée?s|publiée?s|exploitée?s)|(?:utilisation|traitement|publication|exploitation) (?:des?|de la) .*|confidentialité.*|protection des données.*)|(?:(?:¿)?cómo se (?:utilizar|usar|tratar|publicar)\\p{L}+ .*|(?:uso|utilización|tratamiento|publicación) de .*|confidencialidad.*|protección de datos.*)|(?:как(?:им образом)? (?:будут|будет) .*|(?:использование|публикация|обработка|порядок использования) .*|конфиденциальность.*)|(?:كيف(?:ية)? .*(?:استخدام|تُستخدم|ستستخدم|معالجة).*|(?:استخدام|نشر|معالجة) (?:المساهمات|المعلومات|الردود).*|السرية.*|سرية .*)|(?:如何使用.*|.*的(?:使用|处理|公布)(?:方式)?|将如何使用.*|保密.*)',
    ],
    [
      'submission',
      "(?:next steps?|how (?:and where )?(?:to|can (?:i|you)|do i) (?:submit|send|contribute|participate|provide|respond|make|share).*|submissions?(?: (?:of|guidelines?|instructions?|requirements?|details|process|procedures?|modalities|information|format|method|and|deadline)\\b.*)?|where to (?:submit|send).*|(?:guidelines?|instructions?|modalit(?:y|ies)|requirements?|procedures?|formats?) (?:for|of|on) (?:the )?(?:submi|inputs?|contribut|respon|send).*|practical information|submitting .*|sending .*|format and (?:length|deadline|submission).*)|(?:(?:prochaines|futures) étapes|étapes suivantes|suite de la procédure|(?:comment|où) (?:et (?:où|comment) )?(?:soumettre|contribuer|envoyer|participer|transmettre|répondre|présenter).*|envois?|soumissions?|(?:modalités?|envoi|soumission|transmission|présentation|instructions?) (?:de|des|d[’']|pour|et)\\b.*|informations pratiques)|(?:(?:próximos|siguientes) pasos|(?:¿)?(?:cómo|dónde) (?:y (?:dónde|cómo) )?(?:enviar|presentar|contribuir|participar|remitir|responder).*|envíos?|presentación|(?:envío|presentación|modalidades?|remisión|instrucciones) (?:de|para|y)\\b.*|información práctica)|(?:(?:дальнейшие|следующие) (?:шаги|действия)|(?:как|куда|порядок|правила) .{0,30}(?:направ|предст|пода|присла).*|(?:представление|направление|подача)(?: .*)?|порядок (?:представления|подачи|направления).*)|(?:الخطوات (?:التالية|المقبلة|القادمة)|(?:كيفية|طريقة|إجراءات|سبل|كيف) .{0,20}(?:تقديم|إرسال|المساهمة|المشاركة).*|(?:تقديم|إرسال) (?:المساهمات|الردود|المعلومات).*)|(?:下一步(?:工作|骤)?|后续步骤|今后步骤|(?:如何|怎样|在何处)?(?:提交|递交|发送)(?:方式|方法|材料|意见|要求|办法)?.{0,10})",
    ],
    [
      'purpose',
      'purposes?(?: of .*)?|objectives?(?: of .*)?|aims?|goals?|objets?|objectifs?(?: d.*)?|buts?|finalités?|objetivos?(?: d.*)?|propósitos?|finalidad|цел[ьи](?: .{0,40})?|(?:الغرض|الهدف|الغاية|الأهداف)(?: .{0,30})?|目的|宗旨',
    ],
    [
      'background',
      '(?:background|context|introduction|overview|mandate|legal basis)(?: (?:and|to|of)\\b.*)?|(?:contexte|historique|généralités|introduction|rappel|mandat)(?: .{0,40})?|(?:antecedentes|contexto|introducción|mandato)(?: .{0,40})?|(?:справочная информация|история вопроса|предыстория|контекст|введение|общие сведения|общая информация)|(?:معلومات أساسية|خلفية|السياق|مقدمة|الخلفية)(?: .{0,30})?|背景(?:信息|情况|介绍)?|导言|引言',
    ],
    [
      'contact',
      'contacts?(?: (?:us|information|details|person))?|(?:for )?(?:further|more) information|pour (?:plus|de plus amples).*informations?|para (?:más|mayor) información|контакты?|контактная информация|дополнительная информация|(?:ل)?(?:لمزيد|الاتصال|للاتصال).{0,30}|联系(?:方式|人|我们)|更多信息',
    ],
    [
      'other',
      '(?:related|useful|relevant) (?:links?|documents?|resources?|content|pages?|information).*|(?:inputs?|submissions?|contributions?|responses?) received|view this page in.*|share(?: this page)?|print|tags|topics?|downloads?|definitions?|references?|annex(?:e?s)?|liens? utiles?|documents? connexes?|voir (?:cette page|aussi).*|enlaces.*|documentos? relacionad.*|ver (?:esta página|también).*|contributions reçues|contribuciones recibidas|полученные материалы|المساهمات الواردة|收到的.*',
    ],
  ] as const
).map(([section, words]) => [section, new RegExp(`^(?:${words})$`, 'iu')] as const);

/** What programs and menus of a site say, and what is no part of a call. */
export const SITE_WORDS =
  /^(?:skip to (?:main )?content|view this page in:?.*|voir cette page en ?:?.*|ver esta página en ?:?.*|aller au contenu(?: principal)?|(?:ir|pasar) al contenido(?: principal)?|перейти к (?:основному )?содержанию|انتقل إلى المحتوى.*|跳至?(?:主要)?内容|back(?: to top)?|arrière|volver|share|print|menu|search|home|close|x|accept(?: all)?|(?:we|this (?:web)?site) uses? cookies.*|.*\bcookies\b.*|english|français|español|العربية|中文|русский|(?:read|learn|see) more|subscribe.*|follow us.*|© ?.*)$/iu;
