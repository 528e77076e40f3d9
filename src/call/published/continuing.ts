import { asks, endsAsking, isFormal, leadsIn } from './asks.js';

const ADDS =
  /^(?:please|kindly) (?:also )?(?:provide|give|include|add|share|explain|elaborate|specify)(?: (?:any|some|concrete|specific|relevant|further|more|your))* ?(?:examples?|details?|data|information|links?|sources?|figures|statistics|reasons?|answers?)?.{0,40}$|^(?:veuillez|merci de) (?:donner|fournir|préciser|expliquer).{0,40}$|^(?:sírvanse|sírvase|por favor,?) (?:proporcion|d[ée]|facilit|explic|indic)\p{L}* (?:ejemplos|datos|detalles).{0,40}$|^(?:просьба|приведите) .{0,20}пример.{0,30}$|^يرجى (?:تقديم|ذكر) أمثلة.{0,30}$|^请(?:举例|提供(?:实例|数据|例子)).{0,20}$/iu;

/** Whether a text is a short request that adds to the question before. */
export function addsTo(text: string): boolean {
  return ADDS.test(text);
}

/** What leads into questions asks nothing itself. */
export function isLead(text: string): boolean {
  return leadsIn(text) || (/[:：]\s*$/u.test(text) && !endsAsking(text));
}

/** Whether a paragraph goes on with the item before it. */
export function goesOn(text: string): boolean {
  if (isFormal(text) || isLead(text))
    return /[:：]\s*$/u.test(text) && !isFormal(text) && !leadsIn(text);
  return asks(text) || /^[\p{Ll}(（]/u.test(text);
}

/** Whether a text leads into parts of what was begun before it, and into no list of its own. */
export function isContinued(text: string): boolean {
  return /[:：]\s*$/u.test(text) && !leadsIn(text);
}
