/** One of several wordings, in whatever of the six languages; case is as it may be, and a space is any white space. */
function anyOf(sources: readonly string[]): RegExp {
  return new RegExp(sources.join('|').replaceAll(' ', String.raw`\s+`), 'iu');
}

/** How programs say that nobody is there, or that a message came in. */
export const AUTO_REPLY = anyOf([
  String.raw`\bout of (?:the )?office\b|\baway from (?:the|my) office\b|\b(?:am|will be) (?:currently )?(?:on|away on) (?:annual |sick |parental |maternity )?leave\b`,
  String.raw`\bthis is an auto(?:matic|mated)(?:ally generated)? (?:reply|response|message|e-?mail)\b|\bdo not reply to this (?:e-?mail|message)\b`,
  String.raw`\babsente?s? (?:du bureau|jusqu|du \d|pour)|\ben congé|\bréponse automatique\b|\bce(?:ci est un)? (?:message|courriel) (?:est )?(?:généré )?automati`,
  String.raw`\bfuera de (?:la )?oficina\b|\b(?:estoy|estaré|me encuentro) (?:de (?:vacaciones|licencia|permiso)|ausente)|\brespuesta automática\b|\bmensaje automático\b`,
  String.raw`автоответ|автоматическ\p{L}+ (?:ответ|сообщени|уведомлени)|нахожусь в (?:отпуске|командировке)|буду отсутствовать|отсутствую на рабочем месте`,
  String.raw`رد (?:آلي|تلقائي)|الرد (?:الآلي|التلقائي)|خارج المكتب|في إجازة|(?:رسالة|رد) (?:آلية|تلقائية)`,
  String.raw`自动(?:回复|答复|回覆)|自動(?:回覆|回復|答覆)|不在办公室|不在辦公室|正在休假|外出期间|休假期间`,
]);

/** How mail systems say that a message did not arrive. */
export const BOUNCE = anyOf([
  String.raw`undeliver(?:able|ed)|delivery (?:to the following|status notification|has failed|failed)|could ?n[o']t be delivered|(?:was|were) not delivered|mail delivery (?:failed|system|subsystem)|returned to sender|user unknown|mailbox (?:is )?(?:full|unavailable)|address rejected|recipient rejected`,
  String.raw`n'a pas pu être (?:remis|distribué)|non remis|échec de (?:la )?remise|boîte (?:aux lettres )?pleine`,
  String.raw`no se (?:ha podido|pudo|puede) entregar|no entregado|error de entrega|buzón lleno`,
  String.raw`не (?:удалось |было |был[ао]? )?доставл?|недоставленн|ящик переполнен`,
  String.raw`(?:لم يتم|تعذر|فشل) (?:تسليم|التسليم)`,
  String.raw`(?:未能?送达|无法投递|無法投遞|投递失败|退信)`,
]);

/** Whose messages those are. */
export const DAEMON = /^(?:mailer-?daemon|postmaster|mail-?delivery|no-?reply-?bounce)\b/iu;

/** What an office writes that has received something. */
export const ACKNOWLEDGEMENT = anyOf([
  String.raw`(?:acknowledge|confirm)s? (?:the )?receipt|(?:has|have) been (?:received|registered)|thank you for your (?:submission|contribution|input|message|e-?mail)|we (?:have )?received your`,
  String.raw`accus(?:ons|e) (?:bonne )?réception|avons bien reçu|merci (?:pour|de) votre (?:contribution|message|envoi|courriel)`,
  String.raw`acus(?:amos|o|e) (?:de )?recibo|hemos recibido su|gracias por su (?:contribución|aportación|mensaje|envío)`,
  String.raw`подтверждаем получение|(?:ваше|ваш) \p{L}+ (?:получен|зарегистрирован)|благодарим (?:вас )?за (?:ваше? )?(?:письмо|сообщение|материал|вклад|ответ)`,
  String.raw`(?:نؤكد|نفيدكم ب|تأكيد) ?(?:استلام|تلقي|وصول)|تلقينا (?:رسالتكم|مساهمتكم)|شكرا لكم على (?:مساهمتكم|رسالتكم)`,
  String.raw`(?:确认|確認|已)(?:收到|收悉)|感谢(?:您|贵方)?的?(?:来信|来函|提交|意见)`,
]);

/** What one asks for who asks about a call. */
export const ASKS_ABOUT_CALL = anyOf([
  String.raw`\bdead ?line\b|\bextension\b|\bextend\b|\bword (?:limit|count)\b|\bpage limit\b|\btemplate\b|\bformat\b|\bquestionnaire\b|\bin (?:which|what) languages?\b|\bwhere (?:should|can|do) (?:we|i)\b|\bhow (?:should|can|do|long)\b|\blate submissions?\b|\bstill (?:send|submit|accept)|\bterms of reference\b`,
  String.raw`\bdélais?\b|\bdate limite\b|\bprolong|\breport(?:er|é)\b|\bformulaire\b|\bformat\b|\bquestionnaire\b|\bdans quelle langue\b|\bà quelle adresse\b|\bnombre de (?:mots|pages)\b|\bencore (?:envoyer|transmettre)`,
  String.raw`\bplazos?\b|\bfecha límite\b|\bprórroga\b|\bprorrogar\b|\bformulario\b|\bformato\b|\bcuestionario\b|\ben qué idioma\b|\ba qué (?:dirección|correo)\b|\blímite de (?:palabras|páginas)\b|\btodavía (?:enviar|presentar)|\baún (?:enviar|presentar)`,
  String.raw`срок|продл|форм(?:а|у|е|ат)|вопросник|на каком языке|на какой адрес|объ[её]м|можно ли ещ[её]`,
  String.raw`الموعد النهائي|تمديد|المهلة|الأجل|استمارة|صيغة|الاستبيان|بأي لغة|إلى أي عنوان|عدد الكلمات|عدد الصفحات`,
  String.raw`截止|延期|延长|延長|期限|宽限|格式|模板|问卷|問卷|字数|字數|页数|哪种语言|何种语言|哪个邮箱`,
]);

/** That something is asked. */
export const ASKS = anyOf([
  String.raw`[?？؟;]\s*$|[?？؟]`,
  String.raw`\b(?:could|can|would|may|might) (?:you|we|i)\b|\bplease (?:let us know|advise|confirm|clarify|tell)\b|\bwe (?:would like|wish) to (?:ask|know|request)\b`,
  String.raw`\b(?:pourriez|pouvez)-vous\b|\bserait-il possible\b|\bnous souhaiterions savoir\b|\bmerci de (?:nous )?(?:préciser|indiquer|confirmer)`,
  String.raw`\b(?:podrían|podría|pueden|sería posible)\b|\bquisiéramos (?:saber|consultar|solicitar)\b|\bles agradeceríamos (?:que )?nos (?:indiquen|informen|confirmen)`,
  String.raw`просим (?:сообщить|уточнить|продлить|разъяснить)|можно ли|не могли бы|подскажите`,
  String.raw`هل (?:يمكن|من الممكن|بالإمكان)|نرجو (?:إفادتنا|التوضيح|تمديد)|يرجى (?:إفادتنا|التوضيح)`,
  String.raw`请问|請問|能否|可否|是否可以|可以.{0,12}吗|请告知`,
]);

/** What nobody writes who answers a call; two different ones are a clear case. */
export const SPAM: readonly RegExp[] = [
  String.raw`\bcasino\b|казино|赌场|賭場|كازينو`,
  String.raw`\bviagra\b|\bcialis\b|\bpharmacy\b.{0,40}\b(?:cheap|discount)|виагр`,
  String.raw`\b(?:bitcoin|crypto(?:currency)?)\b.{0,80}\b(?:invest|profit|return|earn)|криптовалют|比特币|عملات رقمية`,
  String.raw`\b(?:lottery|jackpot)\b|\byou (?:have )?won\b|лотере|中奖|中獎|يانصيب|lotería|loterie`,
  String.raw`\b(?:next of kin|unclaimed (?:fund|inheritance)|dormant account|beneficiary)\b.{0,200}\b(?:million|transfer)|\bherencia\b.{0,80}\bmillones\b`,
  String.raw`\bguest posts?\b|\bback-?links?\b|\bseo (?:services?|agency|experts?|ranking)|\brank (?:your|#?1|higher)\b|продвижени\p{L}+ сайт|网站排名|优化排名`,
  String.raw`\bunsubscribe\b|\bse désabonner\b|\bdarse de baja\b|отписаться|退订|إلغاء الاشتراك`,
  String.raw`\b(?:limited[- ]time|special) offer\b|\bbuy now\b|\b\d{1,3} ?% off\b|offre exceptionnelle|oferta especial|специальн\p{L}+ предложени|скидк|限时优惠|特价|عرض خاص`,
  String.raw`\b(?:business|personal|instant) loans?\b|\bloan offer\b|кредит без|贷款|قرض`,
  String.raw`代开发票|开发票|增值税发票`,
].map((source) => new RegExp(source, 'isu'));
