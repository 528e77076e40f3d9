/** Words that tell a sentence from a name: finite verbs in lower case, as a name has none. */

const OPEN = '(?<![\\p{L}\\p{M}\\p{N}-])';
const CLOSE = '(?![\\p{L}\\p{M}\\p{N}])';

const ENGLISH =
  'is|are|was|were|has|have|had|will|would|can|could|may|might|shall|should|must|does|did|sits?|meets?|says?|said|asks?|welcomes?|thanks?|wish(?:es)?|presents?|submits?|represents?|believes?|considers?|provides?|hereby|avails|encloses?|transmits?|appreciates?|acknowledges?|reiterates?|recommends?|never|also|cannot|began|came|went|took|gave|made|wrote|held|kept|told';

/** Behind a verb in the plural stands an article or a preposition, which tells it from a noun in -ent. */
const FRENCH =
  "(?<!l')est|sont|était|étaient|a(?= (?:l'honneur|été|pu|fait|pour|\\p{Ll}+(?:é|i|u|is|it)(?: |$)))|ont|avait|avaient|sera|seront|peut|peuvent|doit|doivent|font|se|s'est|n'a|n'ont|n'est|présente|présentent|souhaite|souhaitent|remercie|remercient|salue|saluent|regroupe|représente|rassemble|estime|considère|dispose|réunit|reçoit|tient|met|prend|existe|transmet|félicite|répond|[\\p{Ll}]{3,}(?<!m|ag|accid|cli|tal|pati|adolesc|présid|résid|contin|arg|différ|ard|ori|occid|urg|réc|perman|stud|depend|par|souv)ent(?= (?:une?|les?|la|des|du|à|aux?|dans|par|que|pas) | (?:l|d|qu)'|$)";

const SPANISH =
  'es|son|era|eran|fue|fueron|ha|han|había|habían|hay|tiene|tienen|está|están|será|serán|puede|pueden|debe|deben|hace|hacen|se|saluda|agradece|agrupa|representa|desea|presenta|remite|considera|recomienda|comparten|reúne|trabaja|atiende|recibe|existe|[\\p{Ll}]{2,}(?:aron|ieron|eyó|[bcdfghijklmnñpqrstvxz]ó)';

/** Nouns that end as verbs do. */
const RUSSIAN_NOUNS =
  '(?:совет|комитет|университет|факультет|кабинет|бюджет|паритет|авторитет|приоритет|интернет|лет|предмет|кредит|лимит|аудит|визит|приют|институт|салют)(?!\\p{L})|(?:филиал|журнал|портал|материал|квартал|капитал|персонал|потенциал|трибунал|канал|вокзал|арсенал|начал|правил|сил|тыл|детал|медал|автомобил)\\p{L}?(?!\\p{L})';

const RUSSIAN = `(?!${RUSSIAN_NOUNS})(?:[\\p{Ll}]{2,}(?:ает|яет|ует|еет|оит|тит|вит|чит|дит|рит|шит|сит|ают|яют|уют|оят|дят|тят|вят|сят|ется|ются|ится|ятся|тся|лся|лась|лось|лись|ала|али|ило|ила|или|ал|ил)|есть|нет|был|была|было|были|будет|будут|может|могут|не)`;

const CASED = [ENGLISH, FRENCH, SPANISH, RUSSIAN].join('|');

/** A finite verb in a script that has capitals; a name's own words begin with one, or are no verbs. */
export const VERB = new RegExp(`${OPEN}(?:${CASED})${CLOSE}`, 'u');

/** Words that no Chinese name has. */
export const HAN_SENTENCE =
  /[了们們这這那哪每都也很把被吗嗎呢您您我你他她它]|没有|沒有|已[经經]?|因[为為]|可以|应当|應當|需要|认为|認為|表示|希望|收到|曾|(?<!国|國)有(?!限)|(?<![\p{Script=Han}]{0,2}非)是|不(?!动产)|来自|來自|开始|開始|共用|很少/u;

/** Arabic sentences begin with a verb, or with a particle. */
export const ARABIC_SENTENCE =
  /^(?:و|ف)?(?:[يت](?:وجد|جتمع|دخل|ضم|رى|قوم|عمل|شمل|تم|شارك|قع|مكن|جب|عد|عتبر|وفر|نظم|حق|ؤدي|لقى|تلقى|قدم|بين|سمح|هدف|شكل|تقاسم|تألف|كون|متع|ستفيد)\p{L}*|بدأ\p{L}*|كان\p{L}*|أصدر\p{L}*|تلا|لم|لن|لا|ما|إن|أن|قد|لقد|هناك|ليس\p{L}*|قبل|بعد|منذ|عند|كما|حيث|إذا|أكتب|نكتب|نرى|نحن|وردت|تم|جرى|أنشئ\p{L}*|أطلق\p{L}*)(?![\p{L}\p{M}])/u;

/** What senders do in the sentence that introduces them: the name stands before it. */
export const INTRODUCES = new RegExp(
  `^\\s*(?:${[
    'presents its compliments|(?:has|have) the honou?r|(?:avails|welcomes?|thanks?|wish(?:es)? to|would like to|(?:is|are) (?:pleased|grateful|honou?red|happy) to|hereby|(?:is|are) (?:an?|the) |submits?|represents|appreciates?|was (?:founded|established|created|set up)|would rather)',
    "présente (?:ses compliments|ci-)|a l'honneur|remercie|salue|se félicite|souhaite|est (?:une?|le|la|l') ?|regroupe|représente|a été (?:créée?|fondée?)",
    'saluda|presenta (?:sus|un) |tiene el (?:honor|agrado)|agradece|es (?:una?|el|la) |agrupa|representa|desea|fue (?:cread|fundad)[oa]|se complace|remite',
    'свидетельствует|имеет честь|благодарит|приветствует|является|представляет|направляет|выражает',
  ].join('|')})`,
  'u',
);

/** The same in Chinese. */
export const HAN_INTRODUCES =
  /^(?:谨|謹|向.{2,20}(?:致意|致以)|感谢|感謝|欢迎|歡迎|是一[个個家]|是由|成立于|成立於|荣幸|榮幸|谨向|愿|願)/u;
