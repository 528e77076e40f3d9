/** Contact details and personal data, as nouns, in six languages. */
const DATA =
  /\b(?:contact (?:details?|information|data|persons?)|personal (?:data|details?|information)|(?:phone|telephone|mobile) (?:numbers?)|e-?mail(?: address(?:es)?)?|(?:home|postal|private) address(?:es)?)\b|coordonnées|données (?:personnelles|à caractère personnel)|informations personnelles|adresse (?:électronique|e-?mail|postale)|numéros? de téléphone|datos (?:personales|de contacto)|información (?:personal|de contacto)|correo electrónico|números? de teléfono|персональн\p{L}+ данн|личн\p{L}+ данн|контактн\p{L}+ (?:данн|информаци)|номер\p{L}* телефон|адрес\p{L}* электронной почты|(?:ال)?بيانات(?:نا|ي)? (?:ال)?شخصية|(?:بيانات|معلومات|تفاصيل) (?:ال)?(?:اتصال|تواصل)|(?:ال)?معلومات (?:ال)?شخصية|رقم (?:ال)?هاتف\p{L}*|أرقام (?:ال)?هواتف|(?:ال)?بريد(?:نا|ي)? (?:ال)?إلكتروني|联系方式|联系电话|聯絡電話|邮箱|郵箱|电邮|電郵|手机号码?|聯繫方式|聯絡方式|联络方式|个人信息|個人資料|个人资料|电话号码|電話號碼/iu;

/** The text itself, its sender's name or its place on the web: what more than personal data can be asked for. */
const MORE =
  /\b(?:submission|contribution|letter|response|input|document|reply|replies|answers?|annex|text|report|statement|names?|identit(?:y|ies)|organi[sz]ation|anonym\w*|signatures?|website|publication|everything|it)\b|réponse|lettre|\bnoms?\b|identité|anonym|respuesta|contribución|\bcarta|documento|nombres?\b|identidad|anónim|anonimato|письм|ответ|документ|материал|\bимя|имен|имён|названи|анонимн|личност|مساهم|رسالة|وثيقة|ردنا|إجابات|اسم|أسماء|هوي|مجهول|意见|意見|材料|来函|來函|答复|答覆|姓名|名称|名稱|名字|身份|匿名/iu;

const BEFOREHAND =
  /(?:before|prior to|upon) publication|avant (?:la )?publication|antes de (?:la )?publica\p{L}+|до публикации|перед публикацией|قبل النشر|公开前|公開前/giu;

/** Whether a request speaks of contact details or personal data and of nothing else. */
export function asksForDataOnly(sentence: string): boolean {
  const rest = sentence.replace(new RegExp(DATA.source, 'giu'), ' ').replace(BEFOREHAND, ' ');
  return DATA.test(sentence) && !MORE.test(rest);
}
