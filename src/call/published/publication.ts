import { sentencesOf } from './asks.js';
import { linesUnder, type Fact } from './facts.js';
import type { PlacedLine } from './sections.js';

/** Words of publishing and of keeping confidential, in six languages. */
const PUBLIC = new RegExp(
  [
    String.raw`\b(?:publish\w*|publication|made public|public (?:documents?|by default|information)|(?:considered|treated|regarded|deemed)(?: as)? public|publicly|made available|posted|uploaded|confidential\w*|anonym\w+|website|web ?page)\b`,
    String.raw`publiée?s?(?!\p{L})|publication|publiques?(?!\p{L})|en ligne|affichée?s?|diffusée?s?|confidenti\p{L}+|anonym\p{L}+|site (?:web|internet)`,
    String.raw`publica(?:r|d|ci)\p{L}*|públic[ao]s?(?!\p{L})|confidencial\p{L}*|anónim\p{L}+|difundi\p{L}+|sitio web|página web`,
    String.raw`опубликов\p{L}+|публик\p{L}+|обнародова\p{L}+|размещ\p{L}+|конфиденциальн\p{L}+|анонимн\p{L}+`,
    String.raw`(?:ت|ي|س|ن)[ُ]?نشر|ستُ?نشر|نشر(?:ها|ه)?(?!\p{L})|علني|سري[ةا]?(?!\p{L})|بسري|هوي`,
    '公布|公开|发布|保密|匿名|刊登|登载',
  ].join('|'),
  'iu',
);

/** What makes a rule of it: the case in which it is otherwise, or a consent. */
const UNLESS =
  /\b(?:unless|except|otherwise|without|consent|agree\w*|should you|if you|if they|if the|please (?:indicate|state|specify|inform|mention|mark|let)|kindly|clearly (?:indicate|mark|state)|wish\w*|object\w*|prefer)\b|sauf|à moins|contraire|sans (?:le |leur |l[’'])?(?:consentement|accord|autorisation)|(?:veuillez|prière de|merci d[e’']).*(?:indiquer|préciser|signaler)|salvo|a menos|excepto|sin (?:el |su )?(?:consentimiento|autorización)|(?:sírvanse?|indiquen?|señalen?|especifiquen?)|если|кроме|без (?:\p{L}+ )?(?:согласия|разрешения)|иное|просьба (?:указать|сообщить)|ما لم|إلا|دون (?:موافقة|إذن)|يرجى (?:ال)?(?:إشارة|ذكر|بيان|توضيح)|除非|除.{1,12}外|未经|否则|如(?:果|需|希望|不)|请(?:注明|说明)/iu;

/** Who or what is published: the inputs, also as a pronoun at the start. */
const INPUTS =
  /\b(?:inputs?|submissions?|responses?|contributions?|replies|comments|answers|information (?:provided|received|submitted)|questionnaires?)\b|^(?:they|these|all) |contributions?|réponses?|communications?|soumissions?|^(?:elles|ils) |aportacion|contribuci|respuestas|^(?:serán|se |estas|todas)|материал|ответ|представлени|^(?:они|все) |المساهمات|الردود|المعلومات|材料|答复|意见|来文|提交/iu;

const WILL =
  /\b(?:will|shall|may|are|is|be|can)\b|ser(?:a|ont)(?!\p{L})|pou?rr|peu[tv]|rester|publicar|será|podrá|quedar|harán|буд[ую]т|могут|считаются|остаются|س|ت|ي|将|会|可|予/iu;

/** The report that the call is for is published too, which says nothing of the inputs. */
const REPORT =
  /^(?:the |this )?(?:final )?(?:report|study)\b|^(?:le |ce |l[’'])?(?:rapport|étude)|^(?:el |este )?(?:informe|estudio)|^(?:доклад|исследование)|^(?:ال)?تقرير|^(?:该|本)?报告/iu;

/** What the call says of the publication of inputs: under its heading, else each sentence that makes a rule of it. */
export function publicationIn(lines: readonly PlacedLine[]): Fact<string> | undefined {
  const own = linesUnder(lines, 'publication');
  const [first] = own;
  if (first !== undefined) {
    return {
      value: own
        .slice(0, 6)
        .map(([text]) => text)
        .join(' '),
      line: first[1],
      sure: own.length <= 6,
    };
  }
  const found = lines
    .filter(({ section, labels }) => section !== 'questions' || labels.length === 0)
    .map((line) => ({ line, rules: sentencesOf(line.value ?? line.whole).filter(isRule) }))
    .filter(({ rules }) => rules.length > 0);
  const [at] = found;
  if (at === undefined) return undefined;
  const value = found
    .slice(0, 4)
    .flatMap(({ rules }) => rules)
    .join(' ');
  return { value, line: at.line, sure: false };
}

/** Whether a sentence says what becomes of inputs. */
export function isRule(sentence: string): boolean {
  if (/[?？؟]\s*$/u.test(sentence) || REPORT.test(sentence) || !PUBLIC.test(sentence)) return false;
  return (
    (UNLESS.test(sentence) || WILL.test(sentence)) &&
    (INPUTS.test(sentence) || isOfConsent(sentence))
  );
}

/** A sentence about publishing that names no inputs, but a case in which it is otherwise. */
function isOfConsent(sentence: string): boolean {
  return UNLESS.test(sentence) && KEPT.test(sentence);
}

const KEPT =
  /publish|confiden|anonym|made public|publiée?s|rendue?s publi|anónim|públic|конфиденц|анонимн|опублик|سري|نشر|هوي|保密|匿名|公开|公布/iu;
