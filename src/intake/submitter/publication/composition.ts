import { asksForDataOnly } from './personal-data.js';
import type { Wish } from './request-row.js';
import { ANNEX, OTHERS_NAMES, OWN, OWN_NAME, wordPattern } from './terms.js';

/** Bringing before the public, in six languages. */
export const PUBLISH = wordPattern(
  String.raw`\b(?:publish\w*|publication|public|post(?:ed|ing)?|web ?site|web ?page|internet|online|disclos\w+|circulat\w+|divulg\w+|releas\w+)\b|\b(?:publi(?:er|ée?s?|que|ques|cation|ez)|en ligne|diffus\p{L}+|site)\b|\b(?:publi\p{L}+|difund\p{L}+|difusión|página web|sitio web|en línea)\b|публи|опублик|обнарод|разглаш|размещ|распростран|огласк|сайт|печат[иь]|интернет|نشر|تعمم|تعميم|إفصاح|إفشاء|الموقع|الإنترنت|للعموم|تداول|公开|公開|发表|發表|发布|發佈|發布|公布|刊登|上网|上網|网站|網站|外传|外傳|披露|对外|對外|上载|上載|泄露|洩露`,
);

export const NOT = wordPattern(
  String.raw`\b(?:not|never|nor|refus\w+|declin\w+|withhold|withheld|refrain|avoid|without|off|prohibit\w*|forbid\w*|cannot)\b|n't\b|\b(?:pas|point|refus\p{L}+|oppos\p{L}+|sans|éviter|abstenir|ni)\b|\b(?:no|ni|sin|fuera|negamos|oponemos|evit\p{L}+|abstenerse)\b|\b(?:не|ни|без|против)\b|воздерж|запре[тщ]|(?<!\p{L})[وف]?(?:لا|لم|لن|ليست?|ألا|عدم|دون|بدون|نرفض|يمنع|ممنوع|غير)(?!\p{L})|不|勿|禁|切莫|别|拒绝|拒絕|避免`,
);

const ASKED = wordPattern(
  String.raw`\b(?:please|kindly|ask\w*|request\w*|wish|prefer|want|grateful|appreciate|must|should|shall|may not|cannot|do not|consent|permission|agree)\b|\b(?:veuillez|merci|demand\p{L}+|prions|prie|prière|souhait\p{L}+|saur(?:ions|ais)|voul\p{L}+|doi\p{L}+|refus\p{L}+|consent\p{L}+|autoris\p{L}+)\b|\b(?:por favor|ped(?:imos|ido)|solicit\p{L}+|rog\p{L}+|dese\p{L}+|prefer\p{L}+|agradec\p{L}+|deb\p{L}+|consent\p{L}+)\b|прос|пожалуйста|хотел|желаем|долж|соглас|подлеж|предпочит|نرجو|نطلب|يرجى|أرجو|الرجاء|نلتمس|نود|نفضل|نوافق|نأمل|يجوز|请|請|希望|要求|恳|懇|同意|愿|願|不得|严禁|嚴禁|勿|务|務`,
);

/** Keeping a name back. */
const WITHHOLD = wordPattern(
  String.raw`\b(?:withh[eo]ld\w*|leave (?:out|off)|omit\w*|remov\w+|delet\w+|hid\w+|conceal\w*|suppress\w*|redact\w*|secret|unnamed|unknown)\b|\b(?:taire|retir\p{L}+|supprim\p{L}+|masqu\p{L}+|omet\p{L}+|cach\p{L}+|secret)\b|\b(?:omit\p{L}+|suprim\p{L}+|ocult\p{L}+|reserv\p{L}+|retir\p{L}+|elimin\p{L}+|secret\p{L}+)\b|скры|опуст|убрать|убер|в тайне|неизвестн|неназван|حجب|إخفاء|حذف|كتمان|طي|(?<!已|已经|已經)(?:隐去|隱去)|删去|刪去|略去|遮|抹去|保密`,
);

export const NAME = wordPattern(
  String.raw`\b(?:who (?:wrote|sent|signed|we are)|names?|naming|named|identify|identified|identity)\b|\b(?:noms?|nommer|identité|identifier)\b|\b(?:nombres?|identidad|identifi\p{L}+)\b|(?<!\p{L})(?:им[яе]н?\p{L}*|имён|названи\p{L}*|фамили\p{L}*)|неизвестн|неназван|упомина|اسم|أسماؤنا|أسماء|هوي|姓名|名称|名稱|名字|身份|身分|署名`,
);

const NEAR = 70;

/** What a sentence outside answers asks, told from its parts where no phrase is known. */
export function composedWish(sentence: string): Wish | undefined {
  if (![ASKED, OWN, ANNEX].some((words) => words.test(sentence))) return undefined;
  const name = NAME.exec(sentence);
  const negated = NOT.exec(sentence);
  const withheld = WITHHOLD.exec(sentence);
  if (withheld !== null && ASKED.test(sentence) && asksForDataOnly(sentence)) return 'confidential';
  if (name !== null && (ASKED.test(sentence) || OWN_NAME.test(sentence))) {
    const near = [negated, withheld].some(
      (one) => one !== null && Math.abs(one.index - name.index) <= NEAR,
    );
    if (near) return OTHERS_NAMES.test(sentence) ? 'confidential' : 'anonymous';
  }
  if (withheld !== null && /неизвестн|неназван|unnamed|unknown/iu.test(withheld[0]))
    return 'anonymous';
  const published = PUBLISH.exec(sentence);
  if (published === null || negated === null) return undefined;
  return Math.abs(negated.index - published.index) <= NEAR ? 'confidential' : undefined;
}
