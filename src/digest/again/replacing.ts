import { plainForm } from './tokens.js';

/** What one writes who sends a text in place of an earlier one, in plain form. */
const REPLACES = patternOf([
  String.raw`(?:replac|supersed)\w*\s+(?:our|the|my|any|all)?\s*(?:earlier|previous|first|prior|original|version|submission|one|file|letter|input|response)`,
  String.raw`disregard\s+(?:our|the|my|any|all)?\s*(?:earlier|previous|first|prior|attach|version|submission|message|e-?mail)`,
  String.raw`instead of (?:our|the|my) (?:earlier|previous|first)`,
  String.raw`annule et remplace`,
  String.raw`remplac\w+ (?:notre|la|le|celle|celui|l.)\s*.{0,30}(?:precedent|premier|anterieur|envoye|transmis)`,
  String.raw`(?:ne (?:pas|plus) tenir compte|priere d.ignorer|veuillez ignorer).{0,40}(?:precedent|premier|anterieur)`,
  String.raw`(?:sustituye|reemplaza)\w*.{0,40}(?:anterior|previ|primer|enviad)`,
  String.raw`(?:caso omiso|no (?:tengan|tener|tomen) en cuenta|ignor\w+).{0,40}(?:anterior|previ|primer)`,
  String.raw`взамен\s+(?:ранее|предыдущ|направлен|первонач|первог)`,
  String.raw`замен\w+\s+(?:собои\s+)?(?:ранее|предыдущ|направлен|первонач|нашу?\s)`,
  String.raw`(?:не учитывать|не принимать во внимание|считать недеиствительн)\w*.{0,40}(?:ранее|предыдущ|перв)`,
  String.raw`(?:تحل|يحل|لتحل|ليحل)\s+محل`,
  String.raw`(?:تجاهل|اهمال)\s.{0,30}(?:سابق|اولي|الاول)`,
  String.raw`بدلا\s+(?:من|عن)\s.{0,20}(?:سابق|اولي|المرسل)`,
  String.raw`(?:替代|取代|代替|替换|替換).{0,12}(?:此前|之前|先前|前次|原|上次)`,
  String.raw`以(?:此|本)(?:次|版|稿|件|文).{0,6}(?:为|為)准?準?`,
  String.raw`(?:忽略|作废|作廢).{0,12}(?:此前|之前|先前|前次|原|上次)|(?:此前|之前|先前|前次|原|上次).{0,16}(?:作废|作廢|忽略)`,
]);

const REVISES = patternOf([
  String.raw`(?:corrected|revised|updated|amended|new) (?:version|submission|file|text|response)`,
  String.raw`version (?:corrigee|revisee|actualisee|modifiee|rectifiee|mise a jour)`,
  String.raw`version (?:corregida|revisada|actualizada|rectificada|modificada)`,
  String.raw`(?:исправленн|уточненн|обновленн)\w+\s+(?:верси|вариант|редакци|текст|ответ)`,
  String.raw`نسخه?ة?\s+(?:مصححة|معدلة|منقحة|محدثة)`,
  String.raw`(?:更正|修订|修訂|更新|修正)(?:后|後)?的?(?:版|稿|文本)`,
]);

/** How far into a text such words are looked for. */
const LONGEST = 1500;

/**
 * What a message, its subject or the beginning of a text says of an earlier one: that it takes its place, or only that
 * it is a later version.
 */
export function saysOfEarlier(text: string): 'replaces' | 'revises' | undefined {
  const plain = plainForm(text.slice(0, LONGEST)).replace(/\s+/gu, ' ');
  if (REPLACES.test(plain)) return 'replaces';
  return REVISES.test(plain) ? 'revises' : undefined;
}

function patternOf(sources: readonly string[]): RegExp {
  return new RegExp(sources.join('|').replaceAll(String.raw`\w`, String.raw`[\p{L}\p{N}]`), 'u');
}
