/** `\b` of JavaScript knows only Latin letters without accents. */
const EDGE = '(?:(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}]))';

/** A pattern without regard to case, in which `\b` is the edge of a word in any script with spaces. */
export function wordPattern(source: string): RegExp {
  return new RegExp(source.replaceAll('\\b', EDGE), 'iu');
}

const any = (...sources: readonly string[]): RegExp => wordPattern(sources.join('|'));

/** Says that there is no such wish, or repeats what the call says of it. */
export const DENIAL = any(
  '(?:is|are|be|contains?|includes?) (?:not (?:strictly )?|no(?:thing)? )confidential',
  '(?:not|no need to|neither|nor) (?:request|require|seek|ask|need|wish|claim|have to)\\p{L}*[^.]{0,40}(?:confidential|anonym|withheld|unpublished)',
  "non-confidential|no objections?|(?:not|n't) object|no request for|no (?:need|reason) (?:for|to)[^.]{0,30}(?:confidential|anonym|withhold)|need not be|nothing[^.]{0,30}(?:secret|confidential)",
  '(?:indicate|specify|state|tell us|let us know|say) (?:clearly )?(?:if|whether)|unless (?:you )?request\\p{L}* otherwise',
  "n'est (?:pas|nullement|en rien) confidentiel|ne sont pas confidentiel|rien de confidentiel|(?:ne|n')[^.]{0,20}(?:demand|souhait|requ|exig|réclam)\\p{L}* (?:ni|pas|aucun\\p{L}*) (?:l'|la |le |d'|de )?(?:anonym|confidential)|(?:aucune|pas d')objection|ne s'oppos\\p{L}+ pas|nous ne nous opposons pas|indiquer? (?:si|clairement)|sauf (?:demande|indication) contraire",
  '\\bno\\b (?:es|son|tiene carácter|contiene\\p{L}*|hay nada) (?:\\p{L}+ )?confidencial|\\bno\\b (?:pedimos|solicitamos|requerimos|requiere|necesita\\p{L}*|pide)[^.]{0,30}(?:confidencial|anonim|reserva)|sin objeción|ninguna objeción|no (?:tenemos|hay) (?:objeción|inconveniente)|no nos oponemos|indi(?:que|car) si|salvo (?:petición|indicación|solicitud) (?:en )?contrari',
  'не (?:явля\\p{L}+|носит\\p{L}*|содерж\\p{L}+) (?:\\p{L}+ )?конфиденциальн|не возража\\p{L}+|не (?:просим|требу\\p{L}+|нужд\\p{L}+|настаива\\p{L}+)[^.]{0,30}(?:конфиденциальн|анонимн)|возражений (?:\\p{L}+ )?(?:нет|не имеем)|укажите[^.]{0,20}(?:если|ли)|если не (?:указано|запрошено) иное',
  'لا (?:مانع|نمانع|اعتراض|نعترض)|ليست? سري|غير سري|ليس (?:في|فيها|فيه)[^.]{0,30}سري|لا (?:تتضمن|تحتوي|يتضمن|يحتوي)[^.]{0,30}سري|لا (?:نطلب|تطلب|يطلب|حاجة|داعي)[^.]{0,20}(?:سري|كتمان|إخفاء|حجب)|ما (?:إذا|لم)',
  '[无無]需(?:保密|匿名)|不(?:需要|必|要求|请求|請求)(?:保密|匿名)|不涉及保密|没有(?:任何)?(?:保密|机密)|并非机密|不属于机密|无异议|無異議|是否|除非',
);

/** Consents to publication, where nothing before it says no. */
export const CONSENT = any(
  '(?:agrees?|consents?|happy|free|glad|willing|authori[sz]es?|welcomes?|permission|permit) (?:for |to |that )?(?:(?:the |its |their |our |this |full )*(?:public|be(?:ing)? (?:published|quoted|named))|[^.]{0,40}publish)',
  '(?:may|can|could) (?:freely |also )?be (?:freely )?(?:published|made public|quoted|shared|cited)|you (?:may|can) (?:freely )?(?:publish|quote|name)|feel free to|please (?:do )?(?:publish|quote|name|feel)',
  '(?:peut|peuvent|pourra|pourront) (?:librement )?être (?:librement )?(?:publiée?s?|rendue?s? publi|citée?s?)|(?:accept|consen|autoris)\\p{L}*(?! pas)[^.]{0,30}publi|vous pouvez (?:la |le |les )?(?:librement )?(?:publier|citer)',
  '(?:puede|pueden|podrá|podrán) (?:ser )?(?:libremente )?(?:citar|nombrar|publicad|publicar|hacerse públic|citad)|(?:autoriza|acepta|consien|de acuerdo)\\p{L}*[^.]{0,30}publi',
  '(?:соглас\\p{L}*|разреша\\p{L}+|да[её]м согласие)[^.]{0,40}(?:публикац|опубликов|публиковать|размещ)|(?:может|могут) быть (?:свободно )?(?:опубликован|размещен)|можно (?:свободно )?(?:публик|опубл|цитир)|(?:публик|опубл)\\p{L}+[^.,]{0,20} можно|можете (?:свободно )?(?:публик|опубл|цитир)',
  '(?:نوافق|توافق|يوافق|نأذن|نسمح|أوافق)[^.]{0,40}نشر|(?:يمكن|يجوز|بالإمكان)(?:كم)? (?:نشر|اقتباس)',
  '(?:同意|可以|欢迎|歡迎|允许|允許|可(?!否))(?:自由|全文|予以|对外|對外|贵办|貴辦)*(?:公开|公開|发表|發表|公布|刊登|引用|发布)(?!.{0,6}[？?：:]\\s*(?:否|不))',
);

/** What stands after a consent and takes something out of it. */
export const EXCEPT = wordPattern(
  String.raw`\b(?:except(?:ing)?|excluding|apart from|other than|with the exception|but not|but (?:please|kindly|we ask)|however|provided|on condition|as long as|so long as)\b|\b(?:sauf|excepté|hormis|à l'exception|mais (?:pas|sans|nous|merci)|à condition|pourvu|toutefois|cependant)\b|\b(?:salvo|excepto|a excepción|con excepción|pero|siempre (?:que|y cuando)|a condición)(?![\p{L}])|кроме|за исключением|но (?:не|без|прос)|при условии|однако|باستثناء|ما عدا|لكن|غير أن|إلا أن|بيد أن|بشرط|شريطة|على ألا|除了|除外|但(?!是同)|惟|前提`,
);

/** What a consent is for, where a part was spoken of before it. */
export const THE_REST = wordPattern(
  String.raw`\b(?:the (?:rest|remainder|others?|other parts?)|everything else|all else)\b|\b(?:(?:tout )?le reste|les autres (?:réponses|parties))\b|\b(?:el resto|(?:todo )?lo demás|las demás)(?!\p{L})|(?<!\p{L})(?:вс[её] )?остальн\p{L}+|(?<!\p{L})[وف]?(?:أما )?(?:ال)?(?:باقي|بقية|ما تبقى|ما عداه)|其余|其餘`,
);

/** After a consent, these only say how free it is. */
export const FREELY = wordPattern(
  String.raw`without (?:any |further |prior )?(?:restrict|reserv|limit|change|condition|consult|delay|notice)|sans (?:aucune )?(?:réserve|restriction|condition|limite)|sin (?:ninguna )?(?:reserva|restricci|condici|límite)|без (?:каких-либо )?(?:ограничен|условий|изменен)|(?:دون|بدون|بلا) (?:أي )?(?:قيد|قيود|شرط|شروط|تحفظ)|(?:无|無|不)(?:任何)?(?:保留|限制|条件)`,
);

/** The sender's own name. */
export const OWN_NAME = any(
  "\\b(?:our|my|the (?:author|organi[sz]ation|submitter|sender|association|council|village|town|community|signator(?:y|ie))'?s?'?) (?:full )?(?:names?|identit(?:y|ies)|signatures?)\\b|\\bnames? (?:of|is|are|be|not)\\b|\\b(?:name|identify|naming|identifying) us\\b|\\bwho we are\\b|\\banonym",
  '\\b(?:notre|nos|mon|le|les) noms?\\b|\\bidentité\\b|\\bnous (?:nommer|citer|identifier)|anonym',
  '\\b(?:nuestr[oa]s?|mi|el|los) nombres?\\b|\\bidentidad\\b|nombrarnos|identificarnos|anónim|anonimat',
  'им[яе]н?|имён|названи|фамили|личност|анонимн|не называ|упоминани',
  'اسم|أسماء|هوي|مجهول',
  '姓名|名称|名稱|名字|身份|身分|署名|匿名|具名',
);

/** Names of others: those who are spoken of. */
export const OTHERS_NAMES = any(
  '\\b(?:names?|identit(?:y|ies)) of (?:the |all |any |these |those |our |individual )*(?:\\w+ )?(?:residents?|victims?|witness(?:es)?|complainants?|interviewees?|respondents?|participants?|people|persons?|individuals?|children|families|workers?|employees|staff|members?|informants?|officials?|tenants?|women|patients|pupils|students|trainees?|defenders?|activists?)',
  "\\b(?:noms?|identité) (?:des|de ces|de ceux|de celles|de toutes les|de tous les|d')(?: ?\\p{L}+)? ?(?:habitant|victime|témoin|plaignant|personne|participant|enfant|famille|travailleu|agent|salarié|membre|élève|femme|locataire|stagiaire|militant|défenseur|intéressé)",
  '\\b(?:nombres?|identidad(?:es)?) de (?:l[oa]s |est[oa]s |quienes )?(?:\\p{L}+ )?(?:habitante|víctima|testigo|denunciante|persona|participante|niñ|familia|trabajador|funcionari|miembro|alumn|mujer|inquilin|vecin|entrevistad|becari|defensor|emplead)',
  '(?:имен|имён|имена|фамили\\p{L}+|личност\\p{L}+) (?:\\p{L}+ )?(?:жител|пострадавш|потерпевш|свидетел|заявител|опрошенн|участник|дет|сем|работник|сотрудник|граждан|люд|лиц|учеников|женщин|стаж[её]р|респондент|активист)',
  '(?:أسماء|هويات|هوية|اسم) (?:ال)?(?:سكان|ضحايا|شهود|مشتكي|شاكي|أشخاص|مشارك|أطفال|أسر|عمال|عامل|موظف|نساء|أفراد|تلاميذ|متدرب|مواطن|مستجوب|مدافع)',
  '(?:居民|村民|受害人|受害者|证人|證人|投诉人|投訴人|受访者|受訪者|当事人|當事人|个人|個人|儿童|兒童|工人|员工|員工|学生|學生|学员|學員|妇女|婦女|家属|家屬|街坊)(?:的|们的)?(?:姓名|名字|身份|身分)',
);

/** An annex or attachment, and the submission itself beside it. */
export const ANNEX = wordPattern(
  String.raw`\b(?:annex(?:es|ure)?|appendi(?:x|ces)|attachments?|enclosures?)\b|\b(?:annexes?|pièces? jointes?|appendices?)\b|\b(?:anexos?|adjuntos?|apéndices?)\b|приложени|вложени|(?:ال)?(?:ملحق|ملاحق|مرفق)|附件|附录|附錄`,
);
export const WHOLE = wordPattern(
  String.raw`\b(?:submission|contribution|letter|response|input|document|repl(?:y|ies)|everything|whole|entire|all of it)\b|\b(?:contribution|réponses?|lettre|document|l'ensemble|tout)\b|\b(?:contribución|respuestas?|carta|documento|escrito|todo)\b|письм|ответ|документ|материал|обращени|всё|вс[её]го|مساهم|رسال|وثيق|مذكر|ردنا|الرد(?!\p{L})|إجابات|بكامل|意见|意見|材料|来函|來函|信件|答复|答覆|回复|全部|全文`,
);

/** "Our answer to question 3": the numbers follow. */
export const ANSWER_TO = wordPattern(
  String.raw`(?:answers?|repl(?:y|ies)|responses?|text|paragraphs?|section)?[^.]{0,12}\b(?:to|under|on|in|for)\b (?:the )?(?:sub-?)?(?:questions?|items?|q\.?)\s*(?:no\.?\s*|nos\.?\s*)?(?=\d)|\b(?:question|point)s?\s*(?:n[°o]s?\.?\s*)?(?=\d)|\b(?:preguntas?|puntos?|incisos?)\s*(?:n[.°ºúo]*m?\.?\s*)?(?=\d)|(?:вопрос\p{L}*|пункт\p{L}*)\s*(?:№\s*)?(?=\d)|(?:ال)?(?:سؤال|أسئلة|سؤالين)\s*(?:رقم\s*)?\(?(?=\d)|第\s*(?=[\d一二三四五六七八九十])|(?:问题|問題)\s*(?=[\d一二三四五六七八九十])`,
);

/** What is confidential or anonymous as a matter of procedure, not of this text. */
export const PROCEDURE = wordPattern(
  String.raw`complain|grievance|whistle|hotline|helpline|\bbox\b|mechanism|procedure|survey|\bdata protection|\b(?:law|act|bill|polic(?:y|ies)|ordinance|regulation|code)\b|victims? (?:can|may|who)|patients?|callers?|users?|counsell|ombud|plainte|réclamation|signalement|procédure|mécanisme|enquête|sondage|\bloi\b|numéro vert|quej|denunci|procedimiento|mecanismo|encuesta|\bley\b|buzón|línea|жалоб|обращени[яй] граждан|механизм|процедур|закон|анкет(?!е к)|опрос(?!ник)|телефон довери|горяч|شكو|شكاوى|بلاغ|آلية|إجراء|قانون|استبيان|الخط الساخن|投诉|投訴|举报|舉報|申诉|申訴|机制|機制|程序|问卷|問卷|法律|条例|條例|热线|熱線`,
);

/** Words by which a sentence in an answer shows that it means the submission or its sender. */
export const ITSELF = wordPattern(
  String.raw`\b(?:this|our|my|the present) (?:\w+ ){0,2}(?:submission|contribution|letter|response|input|document|reply|answers?|name|identity|organi[sz]ation)|\b(?:names?|identit(?:y|ies))\b[^.;]{0,60}\b(?:annex|appendix|attachment)|\b(?:annex|appendix|attachment)[^.;]{0,60}\b(?:names?|identit(?:y|ies))\b|\b(?:noms?|identités?)\b[^.;]{0,60}\b(?:annexes?|pièces? jointes?)\b|\b(?:annexes?|pièces? jointes?)\b[^.;]{0,60}\b(?:noms?|identités?)\b|\b(?:nombres?|identidad(?:es)?)\b[^.;]{0,60}\b(?:anexos?|adjuntos?)\b|\b(?:anexos?|adjuntos?)\b[^.;]{0,60}\b(?:nombres?|identidad(?:es)?)\b|(?<!\p{L})(?:им[её]н|имена|фамили\p{L}+|личност\p{L}+)[^.;]{0,60}(?:приложени|вложени)|(?:приложени|вложени)[^.;]{0,60}(?<!\p{L})(?:им[её]н|имена|фамили|личност)|(?:أسماء|هويات|هوية)[^.;]{0,60}(?:ملحق|ملاحق|مرفق)|(?:ملحق|ملاحق|مرفق)[^.;]{0,60}(?:أسماء|هويات|هوية)|(?:附件|附录|附錄)[^。；]{0,30}(?:姓名|名字|身份|身分|名单|名單)|(?:姓名|名字|身份|身分|名单|名單)[^。；]{0,30}(?:附件|附录|附錄)|\b(?:name|identify|quote|mention) us\b|\b(?:cette|notre|mon|la présente|le présent|ce) (?:contribution|réponse|lettre|document|nom|identité)|\bnos noms|\bnous (?:nommer|citer|identifier)|\b(?:esta|este|nuestr[oa]s?|mi|la presente|el presente) (?:contribución|respuesta|carta|documento|nombres?|identidad|escrito)|(?:это|эти|настоящ\p{L}+|данн\p{L}+|наш\p{L}*|мо[ейяи]\p{L}*) (?:письм|ответ|документ|материал|обращени|сведени|им[её]н|назван|фамили)|(?:هذه|هذا) (?:ال)?(?:مساهمة|رسالة|وثيقة|مذكرة|رد|إجابات)|(?:اسمنا|أسمائنا|اسمي|هويتنا|مساهمتنا|رسالتنا)|(?:本|此)(?:意见|意見|材料|函|件|文件|信|答复|答覆)|(?:我们|我們|我|本会|本會|本机构|本機構)(?:的)?(?:姓名|名称|名稱|名字|身份|身分)`,
);

/** Means the very answer it stands in. */
export const THIS_ANSWER = wordPattern(
  String.raw`\b(?:this|the following|the above|the preceding|the next) (?:answer|reply|paragraph|passage|section|example|case|information|part)\b|\b(?:cette|la présente|ce|ces) (?:réponse|paragraphe|passage|partie|exemple|informations?|cas)\b|\b(?:esta|este|estos|el siguiente|la siguiente) (?:respuesta|párrafo|pasaje|parte|ejemplo|información|caso)\b|(?:этот|данный|настоящий|эту|данную|это) (?:ответ|абзац|пункт|пример|информаци|сведени|част)|(?:هذه|هذا) (?:ال)?(?:إجابة|فقرة|جزء|مثال|معلومات)|(?:本|此|该|該|上述|以下)(?:条|條|段|题|題|部分|项|項|案例|例子)`,
);

/** "Not to be published under our name" asks for no more than that. */
export const UNDER_OUR_NAME = wordPattern(
  String.raw`\b(?:under|with|in|by) (?:our|my) (?:own )?(?:names?|identity)\b|\bsous notre nom|\bavec notre nom|\bcon nuestro nombre|\bbajo nuestro nombre|под нашим (?:именем|названием)|باسمنا|以我们的名义`,
);

/** Outside answers, these words in a sentence of the sender's own leave a doubt. */
export const SECRECY = wordPattern(
  String.raw`\bconfidential(?:ly|ity)?\b|\bin confidence\b|\banonym\w*|\bnot (?:be )?(?:published|named|identified|disclosed)\b|\bconfidentiel|\bconfidentialité|\banonym|\bpas (?:être )?(?:publié|nommé|divulgué)|\bconfidencial|\banónim|\banonimato|\bno (?:ser )?(?:publicad|nombrad|divulgad)|конфиденциальн|анонимн|не (?:публик|разглаш)|سري(?:ة|ا)?(?!\p{L})|كتمان|مجهول|عدم (?:ال)?نشر|保密|匿名|机密|機密|不公开|不公開`,
);
export const OWN = wordPattern(
  String.raw`\b(?:we|our|us|i|my|me|this|these)\b|\b(?:the (?:present|attached|enclosed|above|following))\b|\b(?:nous|notre|nos|je|mon|ma|cette|ce|la présente|le présent)\b|\b(?:nosotr\p{L}+|nuestr\p{L}+|esta|este|mi|la presente|el presente|pedimos|solicitamos|rogamos)(?!\p{L})|(?<!\p{L})(?:мы|наш\p{L}*|нам|нас|я|мо[йеёяи]\p{L}*|это|настоящ\p{L}*|прос\p{L}+)(?!\p{L})|نحن|(?:نرجو|نطلب|نود|نأمل|هذه|هذا)|\p{L}{3,}نا(?!\p{L})|我们|我們|本会|本會|本人|本函|本意|此函|贵办|貴辦|敬请|敬請`,
);
