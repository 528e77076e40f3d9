const MARK = /[?？؟]/u;

/** How a request begins, in six languages. */
const OPENS = new RegExp(
  [
    // English
    String.raw`(?:please|kindly|describe|provide|explain|identify|list|share|indicate|specify|give|outline|elaborate|discuss|comment|highlight|assess|summari[sz]e|what|which|how|who|whom|whose|where|when|why|whether|to what extent|in (?:what|which)|is|are|do|does|did|has|have|can|could|should|would|were|was|if (?:so|yes|not|no|available|applicable|possible))\b`,
    // French
    String.raw`(?:veuillez|merci de|prière de|décri(?:vez|re)|indique[zr]|précise[zr]|donne[zr]|fourni(?:ssez|r)|explique[zr]|présente[zr]|partage[zr]|cite[zr]|quel(?:le)?s?|comment|pourquoi|où|quand|qui|que|qu['’]|lesquel(?:le)?s|dans quel(?:le)?s?|de quel(?:le)?s?|à quel(?:le)?s?|par quel(?:le)?s?|en quoi|existe-t-il|y a-t-il|est-ce|si (?:oui|non))(?!\p{L})`,
    // Spanish
    String.raw`¿|(?:sírvan?se|por favor|describan?|indiquen?|expliquen?|proporcionen?|señalen?|especifiquen?|faciliten?|aporten?|compartan?|detallen?|mencionen?|qué|cuál(?:es)?|cómo|quién(?:es)?|dónde|cuándo|en qué|de qué|existen?)(?!\p{L})`,
    // Russian
    String.raw`(?:просьба|просим|пожалуйста|опишите|укажите|приведите|представьте|предоставьте|расскажите|поясните|перечислите|сообщите|как(?:ие|ов[аоы]?|ая|ой|ого|им|их)?|кто|что|где|когда|почему|сколько|существу[ею]т|имеются|имеется|в как(?:ой|их)|каким образом)(?!\p{L})`,
    // Arabic
    String.raw`(?:يرجى|يُرجى|الرجاء|نرجو|صف|صِف|اذكر|بيّن|بيِّن|قدّموا?|قدم|وضح|وضّح|ما|ماذا|كيف|هل|أين|متى|لماذا|من هم?|إلى أي|في أي|أي)(?!\p{L})`,
    // Chinese
    String.raw`请|請|什么|哪些|哪种|如何|怎样|是否|为什么|有何|有哪些|贵国|您`,
  ]
    .map((opening) => `(?:${opening})`)
    .join('|'),
  'iu',
);
const START = new RegExp(`^["“«'(]?(?:${OPENS.source})`, 'iu');

/** What is asked of the sender, and not of the matter. */
const FORMAL =
  /@|\b(?:submissions?|inputs?|responses?|contributions?|replies|comments|answers|documents?|information)\b.{0,40}\b(?:should|must|may|can|will|shall|to) (?:not )?(?:be )?(?:sent|submitted|received|e-?mailed|exceed|limited|no longer|in (?:word|pdf)|addressed|uploaded|shared|made public|published|posted)|\b(?:please|kindly) (?:also )?(?:send|submit|e-?mail|limit|note|use|download|fill|complete|contact|refer|ensure|attach|visit|click|see|return|read|consult|be (?:advised|as|specific|concise|brief|succinct)|find|feel free|keep)\b|\b(?:please|kindly|should you|if you)\b.{0,40}\b(?:submissions?|inputs?|response|reply|contribution|any part|parts?|it|this|yours|name|identity|information provided)\b.{0,50}\b(?:confidential|anonymous|anonymously|made public|published|posted)\b|(?:veuillez|merci d|prière d|si vous).{0,40}(?:contribution|réponse|communication|partie|identité|nom).{0,50}(?:confidenti|anonym|publi|publique)|(?:sírvanse|indiquen?|si desean?).{0,40}(?:contribuci|aportaci|respuesta|comunicaci|parte|identidad).{0,50}(?:confidencial|anónim|públic|publi)|просьба указать.{0,40}(?:материал|ответ).{0,50}(?:конфиденц|опублик|анонимн)|\bveuillez (?:envoyer|adresser|noter|limiter|utiliser|remplir|consulter|transmettre|soumettre|contacter|trouver)|\b(?:sírvanse|sírvase|por favor),? (?:enviar?|envíe|remitir?|tenga|limit[ae]|utilice|complete|consult[ae]|contact[ae])|просьба (?:направл|присыл|заполн|ограничи|обратить внимание)|просим направ|يرجى (?:إرسال|إرسالها|تقديم المساهم|ملء|ملاحظة|الاتصال)|请(?:将.*(?:发送|提交)|提交|发送|注意|填写|下载)/iu;

/** Whether a text asks for something about the matter of the call. */
export function asks(text: string): boolean {
  return !isFormal(text) && (MARK.test(text) || START.test(text));
}

/** Whether a text ends as a question does. */
export function endsAsking(text: string): boolean {
  return /[?？؟]["”»’)）\s]*(?:\([^)]*\)\.?)?$/u.test(text);
}

/** Whether a text speaks of how to send something in. */
export function isFormal(text: string): boolean {
  return FORMAL.test(text);
}

/** What comes before a list of what is asked. */
const LEADS =
  /\b(?:information|inputs?|contributions?|submissions?|comments|views|responses?|questions?|issues?|topics?|themes?|areas?|following|including|in particular|inter alia|invite[sd]?|welcomes?|seeks?|would like|address)\b|informations?|contributions?|questions?|suivant(?:e?s)?|notamment|souhait|invit|pregunta|cuestion|informaci|aportacion|contribucion|siguiente|en particular|вопрос|информаци|следующ|в частности|материал|معلومات|أسئلة|الأسئلة|التالية|الآتية|مساهمات|问题|信息|资料|以下|下列|意见/iu;

/** Whether a text leads into what is asked: it ends in a colon and names it. */
export function leadsIn(text: string): boolean {
  return /[:：]\s*$/u.test(text) && LEADS.test(text);
}

/** What looks like the end of a sentence and is none. */
const ABBREVIATED =
  /(?:(?:^|[\s(])(?:e\.g|i\.e|etc|m[áa]x|approx|env|aprox|cf|vs|nos?|arts?|paras?|par ex|p\. ej|св|ст|г)|\b\p{Lu})\.\s*$/iu;

/** Sentences of a paragraph, trimmed. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    const before = sentences.at(-1);
    const goesOn = before !== undefined && ABBREVIATED.test(before);
    if (goesOn) sentences[sentences.length - 1] = before + segment;
    else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}
