import { western } from './dates.js';

const AFTERNOON = "p\\.?\\s?m\\b|مساءً?|de la (?:tarde|noche)|вечера|du soir|de l[’']après-midi";
const TIME = new RegExp(
  `(?<!\\p{Nd})((?:[01]?\\p{Nd}|2[0-4])(?:\\s?(?:[:h.]|ч\\.?)\\s?[0-5]\\p{Nd}|\\s?h(?!\\p{L})|(?=\\s?(?:heures|horas|час(?:ов|а)?)(?!\\p{L}))|\\s?[点时](?!间)(?:[0-5]?\\p{Nd}分?)?)|1?\\p{Nd}(?=\\s?(?:a\\.?\\s?m\\b|${AFTERNOON})))\\s*(?:h(?:ou)?rs?|hours?|horas|heures|час(?:ов|а)?)?\\s*(a\\.?\\s?m\\b|${AFTERNOON})?(?!\\p{Nd})`,
  'iu',
);
const HAN_AFTERNOON = /(?:下午|晚上|傍晚)\s?$/u;
const NOON =
  /\bnoon\b|\bmidday\b|(?<!\p{L})midi(?!\p{L})|mediod[ií]a|полдень|полудня|الظهر|ظهراً?|中午|正午/iu;
const END_OF_DAY =
  /\bmidnight\b|minuit|medianoche|полноч|منتصف (?:ال)?ليلة?|午夜|\bend of (?:the )?day\b|fin de (?:la )?journée|fin(?:al)? del día|кон(?:ец|ца) дня|نهاية اليوم|当[日天](?:结束|24[时点])/iu;
const VAGUE =
  /close of business|\bCOB\b|(?:business|office|working) (?:hours|day)|heures? (?:de bureau|ouvrables)|cierre de la (?:jornada|oficina)|рабочего дня|الدوام|يوم العمل|下班/iu;
const ZONE =
  /\b((?:CES?T|GMT|UTC|E[SD]T|ET|BST|EES?T|MSK|EAT)(?:\s?[+-]\s?\d{1,2}(?::?\d{2})?)?)\b|((?:Geneva|Central European|local|New York|Eastern|Paris|London|Nairobi|Moscow) (?:Standard |Daylight |Summer )?time|heure (?:de (?:Genève|New York|Paris)|locale|d[’']Europe centrale)|hora (?:de (?:Ginebra|Nueva York)|central europea|local)|по (?:женевскому|центральноевропейскому|местному|московскому|нью-йоркскому) времени|بتوقيت (?:جنيف|غرينتش|وسط أوروبا|نيويورك)|(?:日内瓦|中欧|当地|纽约)时间)|\(\s?(Geneva|Genève|Ginebra|New York|Женева|جنيف|日内瓦)\s?\)/iu;

/** A wall time, as `18:00`; midnight at the end of a day is its last minute. */
export function timeIn(text: string): string | undefined {
  if (END_OF_DAY.test(text) && !/\b0?0:0[01]\b/u.test(text)) return '23:59';
  const match = TIME.exec(text);
  if (match === null) return NOON.test(text) ? '12:00' : undefined;
  const [whole, clock = '', half = ''] = match;
  const [hours = '', minutes = ''] = clock.split(/\s?(?:[:h.点时]|ч\.?)\s?/iu);
  const after =
    new RegExp(AFTERNOON, 'iu').test(half) || HAN_AFTERNOON.test(text.slice(0, match.index));
  const bare = /^\p{Nd}+$/u.test(clock.trim());
  if (
    bare &&
    half === '' &&
    !/heures|horas|час/iu.test(text.slice(match.index, match.index + whole.length + 8))
  )
    return NOON.test(text) ? '12:00' : undefined;
  const before = /^a/iu.test(half);
  const written = western(hours);
  const hour = after && written < 12 ? written + 12 : before && written === 12 ? 0 : written;
  if (hour >= 24) return '23:59';
  const minute = western(minutes.replace(/[^\p{Nd}]/gu, '') || '0');
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Whether an hour is meant that no clock shows, such as the close of business. */
export function isVagueHour(text: string): boolean {
  return VAGUE.test(text);
}

/** The time zone that a text names, as it is written. */
export function zoneIn(text: string): string | undefined {
  const zone = ZONE.exec(text);
  return (zone?.[1] ?? zone?.[2] ?? zone?.[3])?.trim();
}
