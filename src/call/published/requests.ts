import { isFormal } from './asks.js';

/** Words that say that something is wanted, and of what kind it is, in one language. */
interface Wanting {
  readonly wants: string;
  readonly object: string;
  /** What points at a list or questions elsewhere. */
  readonly elsewhere: string;
  /** What names the report that the call is for, or taking part in it. */
  readonly own: string;
}

const LANGUAGES_OF_CALLS: readonly Wanting[] = [
  {
    wants: String.raw`\b(?:seeks?|seeking|requests?|asks? for|solicits?|calls? (?:up)?on|would (?:\w+ ){0,3}(?:welcome|appreciate|value|like|wish|be (?:\w+ )?(?:interested|grateful|pleased))|(?:is|are) (?:\w+ ){0,2}(?:interested|keen)|wish(?:es)? to|welcomes?|invites?|encourages?|looks? forward to|(?:is|are|would be) (?:\w+ ){0,2}(?:welcomed?|appreciated|sought|invited|requested|encouraged|of (?:\w+ ){0,2}interest))\b`,
    object: String.raw`\b(?:information|inputs?|views?|examples?|data|comments|details|evidence|statistics|case studies|experiences?|(?:good|best|promising) practices|contributions?|submissions?|suggestions?|recommendations?|reflections?|proposals?|materials?|(?:learn|know|understand|hear|find out)(?:ing)?)(?: \w+){0,5}? (?:on|about|regarding|concerning|of|related|relating|as to|broken down|disaggregated|that|how|whether|what|which|why|who|when|where)\b`,
    elsewhere: String.raw`\b(?:questions?|questionnaires?|the following|below|above|annex(?:ed)?|attached|(?:on|about|regarding) (?:this|the|these) (?:topics?|themes?|subjects?|issues?|matters?)(?! of))\b`,
    own: String.raw`\b(?:for|to|into|of|preparation) (?:its|his|her|their|the|this|an?) (?:\w+ ){0,4}(?:reports?|study|general comment|guidelines|visit|panel|document)\b`,
  },
  {
    wants: String.raw`souhait(?:e(?:rait|nt)?|ant)|aimerait|voudrait|désire(?:rait)?|intéressée?s?|intéresse(?:rait)?|reconnaissante?|sollicit(?:e|ent|ée?s?)|demand(?:e|ée?s?)|(?<!\p{L})invit(?:e|ée?s?|ons)(?!\p{L})|recherch(?:e|ée?s?)|encourag(?:e|ée?s?)|bienvenue?s?(?!\p{L})|appréciée?s?(?!\p{L})`,
    object: String.raw`(?<!\p{L})(?:savoir|connaître|comprendre|recevoir|obtenir|recueillir|disposer|apprendre|informations?|renseignements?|exemples?|données|avis|observations|contributions|vues|expériences|précisions|(?:bonnes )?pratiques|recommandations|décrire|informer|indiquer|fournir|communiquer)(?!\p{L}).*`,
    elsewhere: String.raw`questions?(?!\p{L})|questionnaires?|ci-(?:dessous|après|joint)|suivant`,
    own: String.raw`(?:pour|à|de) (?:son|sa|le|ce|l[’']) ?(?:prochain )?(?:rapport|étude)|préparer|participer`,
  },
  {
    wants: String.raw`(?<!\p{L})(?:desea(?:ría)?|quisiera|agradecer(?:á|ía)(?:n|mos)?|(?:se )?agradece\p{L}*|interesa(?:ría|n)?|interesad[oa]s?|solicita\p{L}*|pide|invita\p{L}*|alienta|busca|acoger(?:á|ía)|de (?:gran |especial )?(?:interés|utilidad)|bienvenid[oa]s)(?!\p{L})`,
    object: String.raw`(?<!\p{L})(?:saber|conocer|recibir|obtener|recabar|informaci[oó]n|ejemplos?|datos|opiniones|observaciones|aportaciones|contribuciones|experiencias|recomendaciones|(?:buenas )?prácticas|informen|describan|detalles)(?!\p{L}).*`,
    elsewhere: 'preguntas|cuestionario|siguientes?|a continuación',
    own: '(?:para|a|de) (?:su|el|este|la) (?:próximo )?(?:informe|estudio)|participar|preparar',
  },
  {
    wants: String.raw`(?<!\p{L})(?:прос[ия]т|хотел[аи]? бы|желает|заинтересован[аоы]?|интересу[её]т(?:ся)?|приглаша[её]т|призывает|предлагает|запрашивает|признател\p{L}+|благодар\p{L}+|приветству[ею]т(?:ся)?|интерес представля\p{L}+)(?!\p{L})`,
    object: String.raw`(?<!\p{L})(?:сообщ|узнать|знать|получ|предостав|представ|информаци|сведени|данн|пример|мнени|рассказать|описать|предложени|практик)\p{L}*.*`,
    elsewhere: String.raw`следующ|вопросник|(?<!\p{L})(?:ниже|анкет)|вопросы(?!\p{L})`,
    own: String.raw`(?:для|к) (?:\p{L}+ ){0,2}доклад`,
  },
  {
    wants: String.raw`(?<!\p{L})[وف]?(?:[يت]ود|[يت]رغب|[يت]هتم|مهتمة?|[يت]رحب|[يت]دعو|[يت]طلب|[يت]لتمس|[يت]سعى|[يت]رجو|ممتنة?|يُرحب)(?!\p{L})`,
    object: String.raw`(?:معلومات|أمثلة|بيانات|آراء|معرفة|التعرف|الاطلاع|الحصول|تلقي|مساهمات|مقترحات|توصيات|ممارسات).*`,
    elsewhere: 'التالية|الآتية|ما يلي|الاستبيان|أدناه|(?:ال)?أسئلة',
    own: '(?:ل|في )(?:ل)?(?:ال)?تقرير|المشاركة',
  },
  {
    wants: '希望|愿意?|有兴趣|感兴趣|征求|寻求|欢迎|邀请|请求|鼓励|期待|想',
    object:
      '(?:了解|知道|获得|收到|听取|获悉|信息|资料|例子|实例|案例|数据|意见|做法|经验|介绍|说明|提供).*',
    elsewhere: '以下|下列|问卷|下述|问题',
    own: '为.{0,20}报告|参与|参加',
  },
];

const WANTED = LANGUAGES_OF_CALLS.map(({ wants, object, elsewhere, own }) => ({
  wants: new RegExp(wants, 'iu'),
  object: new RegExp(object, 'iu'),
  elsewhere: new RegExp(elsewhere, 'iu'),
  own: new RegExp(own, 'iu'),
}));

/**
 * Whether a sentence asks for something about the matter without the form of a question: “The Committee would welcome
 * information on …”. What only leads into questions that stand elsewhere, or announces the call, does not.
 */
export function requests(sentence: string): boolean {
  return wanting(sentence).some(({ own }) => !own.test(sentence));
}

/** Whether a sentence may ask for something, or only say what the call is for. */
export function mayRequest(sentence: string): boolean {
  return wanting(sentence).length > 0;
}

function wanting(sentence: string): typeof WANTED {
  // without its stop it is a title
  if (isFormal(sentence) || !/[.。;؛!]["”»’)）]*\s*$/u.test(sentence)) return [];
  return WANTED.filter(
    ({ wants, object, elsewhere }) =>
      wants.test(sentence) && object.test(sentence) && !elsewhere.test(sentence),
  );
}
