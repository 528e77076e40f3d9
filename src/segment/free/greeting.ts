import type { BlockReading } from '../block-reading.js';
import { weightOf } from '../form.js';

/** How a letter addresses its reader. */
const GREETING =
  /^(?:dear\s|(?:your\s+)?excellenc|to whom it may|madame|monsieur|mesdames|messieurs|chères?\s|chers?\s|estimad[oa]s?|apreciad[oa]s?|distinguid[oa]s?|señor(?:es|as?)?[\s,:]|muy señor|de nuestra consideración|уважаем|глубокоуважаем|здравствуйте|господин|السيد|السادة|سعادة|معالي|حضرة|تحية|尊敬的|敬[启啟]者|致[：:])|(?:台鑒|台鉴|钧鉴|鈞鑒|您好|：$)/iu;
const LONGEST = 120;
const LAST = 12;

/** Position behind the greeting of a letter, which no paragraph stands above; 0 where there is none. */
export function greetingEnd(readings: readonly BlockReading[]): number {
  const top = readings.slice(0, LAST);
  const end = top.findIndex(({ text }) => weightOf(text) > LONGEST && /[.。]\s*$/u.test(text));
  const at = top
    .slice(0, end < 0 ? LAST : end)
    .findIndex(({ text }) => weightOf(text) <= LONGEST && GREETING.test(text.trim()));
  return at + 1;
}
