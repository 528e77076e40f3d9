import type { Publication } from '../../model/index.js';

/** A request about publication, in one language. */
export interface RequestRule {
  readonly asks: Exclude<Publication, 'public'>;
  /**
   * `performative`: asks of itself, wherever it stands ("please do not publish this letter").
   * `standing`: asks by standing alone, as a stamp, heading or header does ("CONFIDENTIAL").
   */
  readonly kind: 'performative' | 'standing';
  readonly pattern: RegExp;
}

const OURS_EN =
  '(?:this|our|my|the present|the following|the above|the attached|the entire|the whole) (?:\\w+ ){0,2}?(?:submission|contribution|letter|response|inputs?|document|reply|replies|answers?|annex(?:es)?|text|information|paper|report|statement)';
const PUBLISH_EN =
  '(?:publish(?:ed)?|post(?:ed)?|ma(?:k|d)e(?: it| this)? public|disclos(?:e|ed)|circulate[d]?|share[d]?(?: publicly)?|upload(?:ed)?|quote[d]?)';
const ASK_EN =
  '(?:please|kindly|we (?:\\w+ )?(?:ask|request|wish|prefer|want|would (?:like|prefer))|i (?:\\w+ )?(?:ask|request|wish|prefer|would (?:like|prefer))|ohchr is (?:kindly )?requested|must|should|may|is|are|(?:shall|can|to)(?= not)|do)';
const NAMES_EN =
  "(?:our|my|the (?:author'?s?'?|organi[sz]ation'?s?|submitter'?s?|sender'?s?|village'?s?|signator(?:y|ies)'?)) (?:names?|identit(?:y|ies)|organi[sz]ation|signatures?)|the names? of (?:our|the (?:organi[sz]ation|authors?|submitter|sender|village|town|community|signatories))|our (?:name|identity)|who we are";

const rules: readonly (readonly [RequestRule['asks'], RequestRule['kind'], string])[] = [
  // English
  [
    'confidential',
    'performative',
    `${OURS_EN}[^.;]{0,60}\\bnot\\b[^.;]{0,25}\\b(?:${PUBLISH_EN}|public|for publication)`,
  ],
  [
    'confidential',
    'performative',
    `(?:please|kindly|we (?:\\w+ )?(?:ask|request|wish|prefer)|i (?:\\w+ )?(?:ask|request|wish|prefer))[^.;]{0,60}\\b(?:not|never|refrain from)\\b[^.;]{0,30}\\b(?:${PUBLISH_EN}|publishing)[^.;]{0,30}\\b(?:this|it|our|my|the (?:present|submission|contribution|letter|document|text|response))`,
  ],
  [
    'confidential',
    'performative',
    `${OURS_EN}[^.;]{0,40}\\b(?:is|are|be|remains?|stay|kept|treated|considered)\\b[^.;]{0,30}\\bconfidential`,
  ],
  [
    'confidential',
    'performative',
    `(?:please|kindly|we (?:\\w+ )?(?:ask|request|wish))[^.;]{0,60}\\b(?:treat|keep|handle|consider)\\b(?! (?:our|my) (?:names?|identit))[^.;]{0,60}\\b(?:confidential|in (?:strict )?confidence)`,
  ],
  [
    'confidential',
    'performative',
    'we (?:\\w+ )?(?:ask|request) (?:for )?(?:full |strict )?confidentiality|confidential treatment (?:is|of this)[^.;]{0,30}request',
  ],
  [
    'confidential',
    'standing',
    '(?:please )?do not publish|not for (?:publication|public (?:release|distribution|dissemination))|not to be (?:published|made public)|(?:strictly |private and )?confidential|for (?:ohchr|internal) use only|no consent to publication|consent to publication:? no',
  ],
  [
    'anonymous',
    'performative',
    `${ASK_EN}[^.;]{0,80}\\b(?:not|withhold|omit|remove|delete|conceal|redact|without)\\b[^.;]{0,40}\\b(?:${NAMES_EN})`,
  ],
  [
    'anonymous',
    'performative',
    `(?:${NAMES_EN})[^.;]{0,50}\\b(?:not be|withheld|confidential|anonymous|omitted|removed)`,
  ],
  [
    'anonymous',
    'performative',
    `(?:${OURS_EN}|(?<!can |may |could |who )(?:we|i) (?:wish|want|prefer|would like|ask|request|would prefer)|please|kindly)[^.;]{0,60}\\b(?:anonymous(?:ly)?|anonymity|anonymi[sz]ed?)`,
  ],
  [
    'anonymous',
    'standing',
    'anonymous(?: submission| contribution)?|name withheld(?: (?:on|by|upon) request)?|(?:submitted|sent) anonymously',
  ],
  // French
  [
    'confidential',
    'performative',
    '(?:merci de|nous (?:vous )?(?:demandons|prions|souhaitons|ne souhaitons|désirons)|je (?:vous )?(?:demande|prie|souhaite|ne souhaite)|prière de|veuillez)[^.;]{0,60}(?:ne pas|pas)[^.;]{0,20}\\b(?:publi(?:er|ée?s?)|diffus(?:er|ée?s?)|rend(?:re|ue?s?) publi|divulgu(?:er|ée?s?)|mettre en ligne)[^.;]{0,50}\\b(?:cette|ce|notre|ma|mon|la présente|le présent|contribution|lettre|document)',
  ],
  [
    'confidential',
    'performative',
    "(?:cette|notre|ma|la présente|le présent|ce) (?:contribution|réponse|lettre|document|communication|note|texte|courrier)[^.;]{0,50}(?:(?:ne (?:doit|peut|devra|saurait|sera)|n'est)[^.;]{0,30}(?:publi|diffus|divulgu)|(?:est|reste|demeure|soit)[^.;]{0,20}confidentiel)",
  ],
  [
    'confidential',
    'performative',
    '(?:demandons|prions|souhaitons|merci|demande|veuillez)[^.;]{0,60}(?:confidentialité|confidentiel)[^.;]{0,40}',
  ],
  [
    'confidential',
    'standing',
    '(?:prière de |merci de )?ne pas (?:publier|diffuser)|non destinée? à (?:la )?(?:publication|diffusion)|(?:strictement )?confidentiel(?:le)?|diffusion restreinte',
  ],
  [
    'anonymous',
    'performative',
    "(?:nous|je|merci|prière|veuillez|souhait|demand)[^.;]{0,80}(?:anonym(?:e|at|es|iser|isée?|ement)|(?:ne pas|pas)[^.;]{0,25}(?:mentionner|citer|indiquer|révéler|divulguer|faire apparaître|publier)[^.;]{0,25}(?:notre nom|nos noms|mon nom|notre identité|mon identité|le nom (?:de (?:notre|la commune|l'association|l'organisation|l'auteur)|du village)))",
  ],
  [
    'anonymous',
    'performative',
    "(?:notre nom|nos noms|mon nom|notre identité)[^.;]{0,40}(?:ne (?:doi|soi|so)[^.;]{0,30}|n'appara[^.;]{0,20}|anonyme)",
  ],
  ['anonymous', 'standing', '(?:contribution |témoignage )?anonyme'],
  // Spanish
  [
    'confidential',
    'performative',
    '(?:por favor|(?:le|les)? ?(?:pedimos|solicitamos|rogamos|pido|solicito|ruego)|se (?:solicita|ruega|pide)|sírvanse|deseamos|agradeceremos)[^.;]{0,60}\\bno\\b[^.;]{0,25}(?:publi(?:car|que|quen|cada)|difund(?:ir|a|an|ida)|divulg(?:ar|ue|uen)|hacer(?:l[oa])? públic|se haga públic)',
  ],
  [
    'confidential',
    'performative',
    '(?:esta|este|nuestra|nuestro|mi|la presente|el presente) (?:contribución|respuesta|carta|documento|comunicación|informe|texto|escrito|aporte)[^.;]{0,50}(?:no (?:debe|puede|podrá|deberá|sea|se)[^.;]{0,25}(?:publi|difund|divulg)|(?:es|sea|tiene carácter|permanezca|se mantenga)[^.;]{0,20}(?:confidencial|reservad))',
  ],
  [
    'confidential',
    'performative',
    '(?:pedimos|solicitamos|rogamos|solicita|ruega|pido|solicito)[^.;]{0,60}(?:confidencialidad|confidencial|(?:estricta )?reserva(?! de (?:ley|plaza|cupo))(?![^.;]{0,25}(?:nombre|identidad)))',
  ],
  [
    'confidential',
    'standing',
    '(?:por favor,? )?no publicar|no (?:apto )?para (?:su )?publicación|(?:estrictamente )?confidencial|uso reservado',
  ],
  [
    'anonymous',
    'performative',
    '(?:pedimos|solicitamos|rogamos|solicita|ruega|pido|solicito|deseamos|preferimos|por favor|queremos)[^.;]{0,80}(?:anónim[oa]s?|anonimato|(?:\\bno\\b|omit(?:ir|an?)|reserv(?:ar|en?))[^.;]{0,30}(?:nuestro nombre|nuestros nombres|mi nombre|nuestra identidad|mi identidad|el nombre (?:de (?:nuestra|la (?:organización|comunidad|asociación|autora?))|del (?:pueblo|municipio|autor))))',
  ],
  ['anonymous', 'standing', '(?:contribución |aporte )?anónim[oa]|nombre reservado'],
  // Russian
  [
    'confidential',
    'performative',
    '(?:прос(?:им|ьба|ит|ят|ил[аи]?)|прошу|пожалуйста|убедительно)[^.;]{0,60}не (?:публиковать|разглашать|обнародовать|распространять|размещать|придавать огласке|предавать огласке)',
  ],
  [
    'confidential',
    'performative',
    '(?:это|эти|настоящ(?:ее|ий|ая|ие)|данн(?:ое|ый|ая|ые)|наш[еаи]?|мо[ейяи]) (?:письмо|ответы?|документ|материал\\p{L}*|обращение|сведения|информация|вклад)[^.;]{0,50}(?:не (?:подлеж|для публик|должн\\p{L} публик|публик)|(?:явля\\p{L}+ |носит |носят |просим считать )?(?:строго )?конфиденциальн)',
  ],
  ['confidential', 'performative', '(?:просим|прошу|просьба)[^.;]{0,60}(?:конфиденциальн|в тайне)'],
  [
    'confidential',
    'standing',
    '(?:просьба )?не (?:публиковать|для публикации|подлежит (?:публикации|разглашению))|(?:строго )?конфиденциально|для служебного пользования',
  ],
  [
    'anonymous',
    'performative',
    '(?:прос(?:им|ьба|ит)|прошу|хотели бы|хотим|желаем|пожалуйста)[^.;]{0,100}(?:анонимн|не (?:указывать|упоминать|называть|раскрывать|разглашать)[^.;]{0,30}(?:имен|имён|назван|фамили|автор|организаци|нас|личност)|без (?:указания|упоминания)[^.;]{0,30}(?:имен|имён|назван|автор|фамили|организаци))',
  ],
  ['anonymous', 'standing', 'анонимно|без указания (?:имени|имён|имен|автора|авторства|названия)'],
  // Arabic
  [
    'confidential',
    'performative',
    '(?:نرجو|نطلب|يرجى|أرجو|الرجاء|نلتمس|نود)[^.؛]{0,60}(?:عدم (?:ال)?نشر|ألا (?:ت|ي)نشر|أن لا (?:ت|ي)نشر|السرية|سري(?:ة|ا)?(?![\\p{L}])|عدم الإفصاح|عدم تعميم)',
  ],
  [
    'confidential',
    'performative',
    '(?:هذه|هذا) (?:ال)?(?:مساهمة|رسالة|وثيقة|مذكرة|رد|معلومات|إجابات|تقرير)[^.؛]{0,40}(?:سري(?:ة|ا)?(?![\\p{L}])|ليست? للنشر|لا (?:ت|ي)نشر|غير (?:معدة?|قابلة?) للنشر)',
  ],
  [
    'confidential',
    'standing',
    'لا (?:ت|ي)نشر|ليس(?:ت)? للنشر|غير (?:قابلة?|معدة?) للنشر|(?:و?ثيقة )?سري(?:ة|ا)?(?: (?:للغاية|جدا|وخاصة?))?|يرجى عدم النشر|عدم النشر',
  ],
  [
    'anonymous',
    'performative',
    '(?:نرجو|نطلب|يرجى|أرجو|الرجاء|نلتمس|نود|نفضل)[^.؛]{0,80}(?:عدم (?:ذكر|نشر|كشف|الكشف عن|الإفصاح عن|إظهار) (?:اسم|أسماء|الاسم|هوية|هويت|الهوية)|إخفاء (?:اسم|هوي|الهوية|الاسم)|دون ذكر (?:اسم|الاسم|أسماء)|مجهول)',
  ],
  ['anonymous', 'standing', 'مجهول(?:ة)? (?:المصدر|الهوية)|دون ذكر (?:الاسم|الأسماء)'],
  // Chinese
  [
    'confidential',
    'performative',
    '(?:请|請|敬请|敬請|恳请|懇請|希望|要求|务请|務請)[^。；]{0,20}(?:勿|不要|不|不予)[^。；]{0,6}(?:公开|公開|发表|發表|公布|刊登|对外|對外|披露)(?![^。；]{0,8}(?:姓名|名称|名稱|名字|身份|署名))',
  ],
  ['confidential', 'performative', '(?:请|請|敬请|希望|要求|恳请)[^。；]{0,20}(?:保密)'],
  [
    'confidential',
    'performative',
    '(?:本|此|该|該)(?:意见|意見|材料|函|件|文件|信|书|書|答复|答覆|回复|來函|来函)[^。；]{0,16}(?:不(?:宜|得|予|供|可)?(?:公开|公開|发表|發表)|保密|仅供(?:内部)?|僅供)',
  ],
  [
    'confidential',
    'standing',
    '请勿公开|請勿公開|不公开|不公開|不得公开|不得公開|保密|机密|機密|内部文件|仅供内部',
  ],
  [
    'anonymous',
    'performative',
    '(?:请|請|希望|要求|恳请|懇請|愿意|願意|我们选择|我們選擇|以)[^。；]{0,24}(?:匿名|(?:隐去|隱去|不要(?:提及|透露|披露|公布)|勿(?:提及|透露|披露|公布)|不公开|不公開|不(?:具|署))[^。；]{0,8}(?:姓名|名称|名稱|名字|身份|单位|單位|署名|地名|村名))',
  ],
  ['anonymous', 'standing', '匿名(?:提交|意见|意見|来函|來函)?'],
];

/** Requests to keep a text or its sender's name from the public, in six languages. */
export const REQUEST_RULES: readonly RequestRule[] = rules.map(([asks, kind, source]) => {
  const han = /\p{Script=Han}/u.test(source);
  const edges = han ? source : `(?<![\\p{L}\\p{N}])(?:${source})`;
  return { asks, kind, pattern: new RegExp(edges, 'iu') };
});

/** Sentences that speak of publication or confidence but ask for none. */
export const NO_REQUEST =
  /(?:is|are|be) not (?:strictly )?confidential|not (?:request|require|seek)\p{L}*[^.]{0,30}(?:confidential|anonym)|no (?:objection|confidential (?:information|data)|request for)|(?:agrees?|consents?|happy|free|authori[sz]es?) (?:to (?:the |its |their )?(?:public|be(?:ing)? (?:published|quoted|named))|[^.]{0,20}publish)|may be (?:published|made public|quoted)|can be (?:published|made public)|n'est pas confidentiel|ne sont pas confidentiel|(?:peut|peuvent) être (?:publiée?s?|rendue?s? publi)|(?:accept|consen|autoris)\p{L}*[^.]{0,30}publi|no (?:es|son|tiene carácter) confidencial|(?:puede|pueden) (?:ser )?(?:publicad|hacerse públic)|(?:autoriza|acepta|consien|de acuerdo)\p{L}*[^.]{0,30}publi|не (?:явля\p{L}+|носит\p{L}*) конфиденциальн|(?:соглас|не возража|разреша)\p{L}*[^.]{0,40}(?:публикац|опубликов|публиковать)|может быть опубликован|(?:نوافق|لا مانع|توافق|يوافق|نأذن)[^.]{0,40}نشر|ليست? سري|(?:同意|可以|可)(?:予以)?(?:公开|公開|发表|公布)|无需保密|無需保密|不涉及保密/iu;
