/** Words that send the reader to another answer. */
const SEE_WORDS = [
  '(?:please )?(?:see|refer to|cf\\.?|(?:the )?same(?: (?:answer|response|reply))?(?: as(?: (?:in|for|to|under))?)?|identical to|idem|as (?:answered|stated|described|mentioned|explained|noted|indicated)(?: (?:in|under))?)',
  '(?:voir|se (?:référer|reporter) à|(?:la )?même réponse qu[e’]?(?: (?:à|pour))?|identique à|comme (?:indiqué|mentionné|exposé)(?: (?:à|dans))?)',
  '(?:véan?se|ver|remitirse a|remítase a|(?:la )?misma respuesta que(?: (?:a|en|para))?|igual que|como se (?:indica|indicó|señala|señaló|menciona|mencionó)(?: en)?|ídem)',
  '(?:см\\.?|смотри(?:те)?|то же(?: самое)?(?:,? что и(?: (?:в|на|по))?)?|(?:тот|такой) же ответ(?:,? что и)?(?: (?:в|на|по))?|аналогично|как (?:указано|сказано|отмечено)(?: в)?|ответ дан(?: в)?)',
  '(?:انظروا|انظر|يرجى الرجوع(?: إلى)?|راجع|نفس (?:الإجابة|الجواب|الرد)(?: (?:على|عن|في))?|كما (?:ورد|ذكر|سبق|جاء)(?: في)?)',
  '(?:请?参?[见見]|請?參?見|详见|詳見|同)',
];
/** How a text points to what stands above it, … */
const ABOVE =
  '(?:above(?:-mentioned)?|supra|earlier|previous(?:ly)?|preceding|ci-dessus|plus haut|précédente?s?|(?:más )?arriba|anterior(?:es|mente)?|precedente|выше\\p{L}*|предыдущ\\p{L}+|أعلاه|سابقا|سابقًا|السابقة?)';
/** … and below. */
const BELOW =
  '(?:below|infra|ci-dessous|ci-après|plus bas|(?:más )?abajo|a continuación|ниже\\p{L}*|следующ\\p{L}+|أدناه)';
/** What by itself repeats the answer above. */
const DITTO =
  '(?:idem|ídem|ditto|ibid(?:em)?\\.?|id\\.|(?:the )?same(?: answer| response| reply)?(?: again)?|(?:la )?même réponse|(?:la )?misma respuesta|lo mismo|то же(?: самое)?|там же|аналогично|نفس (?:الإجابة|الجواب|الرد)|كما (?:سبق|ذكر)|同上|同前|如上)';
const END = '[^\\p{L}\\p{N}]*$';
/** Chinese writes it all in one word, and may go on with a sentence about something else that stands above. */
const HAN_ABOVE =
  '(?:上文|上述|前述|前文|以上|上面|前面|上[题題]|上一(?:个|個)?(?:问[题題]?|問題|[题題])|前[题題])';
const HAN_BELOW = '(?:下文|下述|下面|以下|下[题題]|下一(?:个|個)?(?:问[题題]?|問題|[题題]))';
const HAN_SEE = '(?:请?参?[见見]|請?參?見|详[见見]|詳見|同|与|與|如)';
const HAN_REST =
  '(?:中|部分|所述|所列|的|对|對|答[复覆]|回答|内容|內容|说明|說明|问题|問題|相同|一致|一样|一樣){0,4}';
const BETWEEN = '[^.;:!?。；：！？]';

/** Single letters of Latin and Cyrillic words must not run on: "see", not "seen"; Chinese and Arabic words are joined. */
const SEE = `(?:${SEE_WORDS.map((words) => (/[a-zа-я]{2}/u.test(words) ? `${words}(?![\\p{L}])` : words)).join('|')})`;

/** Behind it stands what is referred to. */
export const REFERRING = new RegExp(`(?:^|[\\s(（])${SEE}`, 'iu');
const TO_ABOVE = new RegExp(
  `^(?:${DITTO}|(?:${SEE})${BETWEEN}{0,45}?${ABOVE}${BETWEEN}{0,25}|(?:as )?${ABOVE}|${HAN_SEE}?${HAN_ABOVE}${HAN_REST})${END}`,
  'iu',
);
const TO_BELOW = new RegExp(
  `^(?:(?:${SEE})${BETWEEN}{0,45}?${BELOW}${BETWEEN}{0,25}|${BELOW}|${HAN_SEE}?${HAN_BELOW}${HAN_REST})${END}`,
  'iu',
);

/** Where a reply sends its reader that names no question: "See above", "同上", "Cf. infra". */
export function sideReferredTo(reply: string): 'above' | 'below' | undefined {
  if (TO_ABOVE.test(reply)) return 'above';
  return TO_BELOW.test(reply) ? 'below' : undefined;
}
