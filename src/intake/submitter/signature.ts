import type { Line } from './matter.js';

/** With which letters end, in the six languages. */
const CLOSING =
  /^(?:yours|(?:best|kind|warm|with)\b.{0,20}(?:regards|wishes)|regards|sincerely|respectfully|thank you|many thanks|cordialement|bien (?:à vous|cordialement)|salutations|avec nos|veuillez agréer|atentamente|cordialmente|(?:un )?(?:cordial )?saludos?|un abrazo|с уважением|с наилучшими|مع (?:خالص |فائق )?(?:التقدير|التحية|الاحترام|الشكر)|وتفضلوا|此致|敬礼|敬禮)/iu;

/** An office that someone holds. */
const OFFICE =
  /^(?:the )?(?:(?:vice|deputy|executive|general|acting|managing|programme|project|policy|national)[- ])*(?:president|chair(?:person|man|woman)?|director|coordinator|secretary|mayor|manager|officer|head|clerk|treasurer|advis[eo]r|assistant|professor|lecturer|researcher|maire|adjointe?|(?:vice-)?présidente?|directeur|directrice|coordinat(?:eur|rice)|secrétaire|chargée?|responsable|professeure?|(?:vice)?president[ea]|directora?|coordinadora?|secretari[oa]|alcalde(?:sa)?|concejal(?:a)?|rector[a]?|jef[ea]|председатель|директор|координатор|глава|заместитель|руководитель|секретарь|юрист|رئيسة?|مديرة?|منسقة?|أمين|الأمينة?|主任|会长|會長|主席|秘书长|秘書長|总干事)(?![\p{L}])/iu;

/** Whether a line says which office someone holds, and may name the body behind it. */
export function isOffice(text: string): boolean {
  return OFFICE.test(text);
}

/** A signature's lines are no longer, in UTF-16 units. */
const LONGEST = 80;

/** So many lines behind the closing words belong to it. */
const MOST = 5;

/** First and last name, or the like. */
const PERSON =
  /^(?:\p{Lu}[\p{L}'’.-]*|de|del|la|van|von|da|dos|bin|al|el)(?: (?:\p{Lu}[\p{L}'’.-]*|de|del|la|van|von|da|dos|bin|al|el)){1,3},?$/u;

/**
 * The lines of a signature that stand under a person's name and hold neither an office nor an address: what is left
 * there is the body that the person signs for.
 */
export function bodiesSigned(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  for (const [index, { text, zone }] of lines.entries()) {
    if (!CLOSING.test(text)) continue;
    const signature = lines
      .slice(index + 1, index + 1 + MOST)
      .filter((line) => line.zone === zone && line.text.length <= LONGEST);
    const person = signature.findIndex((line) => PERSON.test(line.text));
    if (person < 0) continue;
    for (const line of signature.slice(person + 1)) {
      if (isBodyLike(line.text)) found.add(line);
    }
  }
  return found;
}

/** Three words with capitals, as a town has hardly, and no figures, commas or offices. */
function isBodyLike(text: string): boolean {
  if (isOffice(text) || /[\d@,+:]|www\./u.test(text)) return false;
  return /[«“"]/u.test(text) || (text.match(/(?<!\p{L})\p{Lu}/gu) ?? []).length >= 3;
}
