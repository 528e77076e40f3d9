import { LANGUAGES, type Language } from '../../model/index.js';
import { plainForm, tokensOf } from './tokens.js';
import { finderOf } from './word-finder.js';

/** What a file's name says beside whose it is. */
export interface FileMarks {
  /** What is left of it, in plain form; empty where that is too little to know a file by. */
  readonly stem: string;
  /** Higher for a later version; absent where the name says nothing of versions. */
  readonly version?: number;
  readonly language?: Language;
  readonly isTranslation: boolean;
}

const STATES: readonly (readonly [rank: number, pattern: RegExp])[] = [
  [-10, finderOf('draft|brouillon|projet|borrador|проект|черновик|مسودة|草稿|初稿|草案')],
  [
    50,
    finderOf(
      'final|def|definitive|définitif|définitive|definitivo|definitiva|approved|signed|signé|signée|firmado|firmada|vf|' +
        'итог|итоговый|итоговая|окончательный|окончательная|финал|نهائي|نهائية|النهائي|النهائية|定稿|最终|最終|终稿|終稿',
    ),
  ],
  [
    100,
    finderOf(
      'rev|revised|revision|corrected|correction|corrigendum|corr|amended|updated|update|new version|' +
        'révisé|révisée|rév|corrigé|corrigée|rectifié|rectifiée|actualisé|màj|mise à jour|' +
        'revisado|revisada|corregido|corregida|rectificado|rectificada|actualizado|actualizada|' +
        'исправленный|исправленная|исправлено|испр|уточненный|уточнённый|новая редакция|' +
        'معدل|معدلة|المعدل|المعدلة|مصحح|مصححة|المصححة|منقح|منقحة|المنقحة|محدث|محدثة|修订|修訂|修改|更正|更新',
    ),
  ],
];

const NUMBERED =
  /(?<!\p{L})(?:v|ver|vers|version|versio|rev|версия|редакция|ред|نسخة|النسخة|final|def|vf)[ ._-]*(\d{1,2})(?![\d])|(?:修订|修訂|版本|定稿|第)(\d{1,2})版?/gu;

const LANGUAGE_NAMES: Readonly<Record<Language, RegExp>> = {
  ar: finderOf('ar|ara|arabic|arabe|árabe|арабский|араб|عربي|عربية|العربية|بالعربية|阿拉伯文|阿文'),
  zh: finderOf('zh|chi|cn|chinese|chinois|chino|китайский|кит|صيني|الصينية|中文|中文版'),
  en: finderOf(
    'en|eng|english|anglais|inglés|английский|англ|الإنجليزية|بالإنجليزية|إنجليزي|英文|英文版|英语|英譯',
  ),
  fr: finderOf(
    'fr|fre|fra|french|français|française|francés|французский|франц|الفرنسية|بالفرنسية|法文|法语',
  ),
  ru: finderOf('ru|rus|russian|russe|ruso|русский|рус|الروسية|بالروسية|俄文|俄语'),
  es: finderOf(
    'es|esp|spa|sp|spanish|espagnol|español|castellano|испанский|исп|الإسبانية|بالإسبانية|西文|西班牙文',
  ),
};

const TRANSLATION = finderOf(
  'translation|translated|courtesy translation|traduction|traduit|traducción|traducido|перевод|ترجمة|مترجم|الترجمة|译文|翻译|譯文|翻譯|中译|英译',
);

/** Words that say what any file of an inbox is. */
const COMMON = finderOf(
  'submission|submissions|input|inputs|response|responses|reply|answer|answers|contribution|letter|call for inputs|call|for|' +
    'inputs|ohchr|un|hrc|questionnaire|annex|attachment|document|scan|img|copy|re|fw|fwd|tr|rv|res|resolution|local|government|' +
    'governments|human|rights|and|the|of|to|on|our|réponse|réponses|lettre|questionnaire|hcdh|copie|et|de|la|le|du|des|' +
    'respuesta|respuestas|aportación|carta|cuestionario|acnudh|copia|y|el|ответ|ответы|письмо|вопросник|увкпч|копия|на|в|и|по|' +
    'رد|ردود|إجابات|إجابة|مساهمة|رسالة|الاستبيان|نسخة|答复|答覆|答卷|意见书|意見書|回复|回覆|函|问卷|副本|关于|關於',
);

/** Letters of a stem that tells whose a file is. */
const LEAST = 4;

export function fileMarksOf(file: string): FileMarks {
  const name = (file.split('/').at(-1) ?? '').replace(/(?:\.[a-z0-9]{2,5})+$/iu, '');
  let rest = plainForm(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).replaceAll('_', ' ');
  let version: number | undefined;
  const raise = (by: number): void => {
    version = (version ?? 0) + by;
  };
  for (const [, first, second] of rest.matchAll(NUMBERED)) raise(Number(first ?? second));
  rest = rest.replace(NUMBERED, ' $& ').replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, ' ');
  for (const [rank, pattern] of STATES) {
    if (rest.search(pattern) >= 0) raise(rank);
    rest = rest.replace(pattern, ' ');
  }
  const language = LANGUAGES.find((code) => rest.search(LANGUAGE_NAMES[code]) >= 0);
  const isTranslation = rest.search(TRANSLATION) >= 0;
  rest = rest.replace(TRANSLATION, ' ');
  for (const code of LANGUAGES) rest = rest.replace(LANGUAGE_NAMES[code], ' ');
  const stem = tokensOf(rest.replace(/(?<!\p{L})v(?:ersion)?(?!\p{L})/gu, ' ').replace(COMMON, ' '))
    .filter((token) => !/^\p{Nd}+$/u.test(token))
    .join(' ');
  const letters = stem.replace(/[^\p{L}]/gu, '');
  const weight = /\p{Script=Han}/u.test(letters) ? letters.length * 2 : letters.length;
  return {
    stem: weight < LEAST ? '' : stem,
    ...(version !== undefined && { version }),
    ...(language !== undefined && { language }),
    isTranslation,
  };
}
