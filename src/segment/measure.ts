/** Units as they stand behind a figure, in the six languages. */
const UNITS = [
  '[%‰٪]|°\\s?[CF]|[€$£¥₽]|[kcm]?m[²³2]|k?m|km/h|ha|[kmg]?[gtl]|[kMG]?Wh?|h|min',
  '(?:per ?cent|percent|pour cent|por ciento|процент\\p{L}*|بالمائة|في المائة|بالمئة)',
  '(?:millions?|billions?|thousand|hundred|milli(?:on|ard)s?|mill(?:ón|ones)|mil|mille|тыс|млн|млрд|миллион\\p{L}*|миллиард\\p{L}*|тысяч\\p{L}*|ألف|آلاف|مليون|ملايين|مليار)',
  '(?:kilomet(?:er|re)s?|met(?:er|re)s?|miles?|hectares?|kilogram(?:me)?s?|tonn?e?s?|lit(?:er|re)s?|hours?|minutes?|days?|weeks?|months?|years?|times|points?)',
  '(?:kilomètres?|mètres?|hectares?|tonnes?|litres?|heures?|jours?|semaines?|mois|ans|années?|fois)',
  '(?:kilómetros?|metros?|hectáreas?|toneladas?|litros?|horas?|días?|semanas?|meses|años?|veces)',
  '(?:км|м|га|кг|т|л|кв|куб|руб\\p{L}*|километр\\p{L}*|метр\\p{L}*|гектар\\p{L}*|тонн\\p{L}*|час(?:а|ов)|дн(?:я|ей)|недел\\p{L}*|месяц\\p{L}*|год(?:а|у)?|лет|раза?)',
  '(?:كم|كيلومتر\\p{L}*|متر\\p{L}*|هكتار\\p{L}*|طن|لتر|ساعات|أيام|أسابيع|أشهر|سنوات|مرات)',
  '(?:euros?|dollars?|dólares|pesos?|francs?|рубл\\p{L}*|доллар\\p{L}*|евро|دولار\\p{L}*|دينار\\p{L}*|ريال\\p{L}*|usd|eur|chf)',
];
/** Chinese writes what follows right behind a unit. */
const HAN_UNIT =
  '(?:千米|公里|米|平方|公顷|公頃|亩|吨|噸|公斤|升|万|萬|亿|億|千|百|元|美元|倍|年|月|日|天|周|个(?!问题|小)|個(?!問題|小)|名|人|户|所|家|项|項|次|小时|小時|分钟|度)';

const MONTHS = ['en', 'fr', 'es', 'ru', 'ar', 'ar-LB'].flatMap((locale) => {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(new Date(2024, month, 15));
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  });
});

const MEASURED = new RegExp(
  `^\\s*(?:(?:${UNITS.join('|')})(?![\\p{L}\\p{M}])|${HAN_UNIT})|^\\s+(?:de\\s+)?(?:${MONTHS.join('|')})(?![\\p{L}\\p{M}])|^\\s\\p{N}`,
  'iu',
);

/** Whether a number is an amount, a size or a day by what stands behind it: "2.1 km", "3 мая", "2 345". */
export function isMeasured(rest: string): boolean {
  return MEASURED.test(rest);
}

/** What has questions, points and numbered parts of its own. */
const OTHERS = [
  'survey|census|poll|exam|referendum|agenda|act|law|statute|articles?|covenant|convention|treaty|resolution',
  'sondage|enquête|recensement|référendum|ordre du jour|loi|pacte|traité|résolution',
  'encuesta|censo|referéndum|orden del día|ley|artículo|pacto|convenio|tratado|resolución',
  'опрос[ае]|переписи|референдума|повестки|закона|ст\\.|стать[ие]|пакта|конвенции|резолюции',
  'الاستطلاع|استطلاع|المسح|التعداد|جدول الأعمال|المادة|القانون|العهد|الاتفاقية|القرار',
];
const OF =
  "(?:(?:of|from|in|under|du|dans|des|del|de|en|из|в|من|في)\\s+)(?:(?:the|this|that|our|an?|l[ae]s?|el|los|notre|nuestr[ao])\\s+|l['’])?(?:(?:national|household|opinion|own|public)\\s+)?";
const OF_ANOTHER = new RegExp(
  `^\\s*(?:${OF}(?:${OTHERS.join('|')})|(?:${OTHERS[3] ?? ''}))(?![\\p{L}\\p{M}])`,
  'iu',
);

/** Whether a numbered question or point is by what follows one of a survey, an agenda or a law, and not of the call. */
export function isOfAnother(rest: string): boolean {
  return /^\s*(?:\p{Ll}|\p{Script=Arabic})/u.test(rest) && OF_ANOTHER.test(rest);
}
