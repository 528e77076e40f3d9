import { trimToName } from './candidates.js';
import { nameOfFile } from './matter.js';

/** Words of a file's name that speak of the call. */
const CALL_WORDS =
  /(?:[\s([-]|^)(?:ohchr|hrc|un|onu|hcdh|acnudh|unhchr|submissions?|inputs?|contributions?|responses?|reply|replies|res(?:olution|\.)?|call for inputs?|questionnaire|cuestionario|respuestas?|réponses?|ответы?|оон|رد|مساهمة|意见书|书面意见|答复|\d{1,2}[-_/. ]\d{1,2}(?:[-_/. ]\d{2,4})?|20\d\d|january|february|march|april|may|june|july)(?=[\s)\]-]|$)/giu;

/** What a file's name says of its sender, without the call, versions and dates. */
export function nameFromFile(file: string): string {
  const whole = nameOfFile(file);
  const bare = trimToName(whole, 'file').name.replace(CALL_WORDS, ' ').replace(CALL_WORDS, ' ');
  const trimmed = bare
    .replace(/[([]\s*[)\]]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;–-]+|[\s,;–-]+$/gu, '');
  return trimmed.length >= 3 ? trimmed : whole;
}
