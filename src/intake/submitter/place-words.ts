const MONTHS = [
  'january|february|march|april|may|june|july|august|september|october|november|december',
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre',
  'январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья]',
  'يناير|فبراير|مارس|أبريل|إبريل|نيسان|مايو|ماي|أيار|أيّار|يونيو|يونيه|جوان|حزيران|يوليو|يوليه|جويلية|تموز|أغسطس|أوت|آب|سبتمبر|أيلول|أكتوبر|نوفمبر|ديسمبر|شباط|آذار|جانفي|فيفري|أفريل',
].join('|');

/** A day or month with its year, as letters are dated in the six languages. */
export const DATE = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?:(?:le|a|el|this|on)\\s+)?\\d{1,2}(?:er|st|nd|rd|th|º)?(?:\\s+(?:day\\s+of|de|of))?\\s+(?:${MONTHS})\\.?,?(?:\\s+(?:de|del))?\\s+\\d{4}(?:\\s*(?:года|г\\.))?`,
    `(?<![\\p{L}])(?:${MONTHS})\\s+\\d{1,2},?\\s+\\d{4}`,
    `(?<![\\p{L}])(?:${MONTHS})(?:\\s+(?:de|del))?\\s+\\d{4}(?:\\s*(?:года|г\\.))?`,
    `(?:\\d{4}|[二〇零一三四五六七八九]{4})\\s*年\\s*(?:[\\d一二三四五六七八九十]{1,3}\\s*月)?\\s*(?:[\\d一二三四五六七八九十]{1,3}\\s*日)?`,
    '(?<!\\d)\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d{2}(?!\\d)',
  ].join('|'),
  'iu',
);

/** Stands before a place's name on an envelope or above a date. */
export const PLACE_PREFIX =
  /^(?:г\.|гор\.|город|пос\.|пгт|с\.|село|д\.|fait à|fait au|done (?:at|in)|made at|en la ciudad de|ciudad de|حرر (?:في|ب)|مدينة)\s*/iu;
