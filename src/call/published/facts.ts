import type { AcceptedFormat, Language } from '../../model/index.js';
import { sentencesOf } from './asks.js';
import { western } from './dates.js';
import type { PlacedLine } from './sections.js';
import type { Section } from './vocabulary.js';

/** Something that a call says, and the line where it says it; `sure` where it stands under its own heading. */
export interface Fact<T> {
  readonly value: T;
  readonly line: PlacedLine;
  readonly sure: boolean;
}

/** The lines of a section without its heading, what stands behind a label first. */
export function linesUnder(
  lines: readonly PlacedLine[],
  section: Section,
): readonly (readonly [string, PlacedLine])[] {
  return lines
    .filter((line) => line.section === section)
    .flatMap((line) => {
      if (line.opens === undefined) return [[line.whole, line] as const];
      return line.value === undefined ? [] : [[line.value, line] as const];
    });
}

const FORMATS: readonly (readonly [AcceptedFormat, RegExp])[] = [
  ['pdf', /\bpdf\b/iu],
  [
    'word',
    /(?<![\p{Script=Latin}\p{Script=Cyrillic}])(?:(?:ms|microsoft|en|in|au format|formato|формате|format)?\s*word(?!\s*(?:limit|count|s|maximum))|\.?docx?|ворд)(?![\p{Script=Latin}\p{Script=Cyrillic}])|وورد|\bword\b(?=\s*[,،、和و/]|\s*(?:or|and|ou|et|o|y|или|и)\b|\s*$)/iu,
  ],
  ['odt', /\bodt\b|open\s?document/iu],
  ['rtf', /\brtf\b|rich text/iu],
  ['text', /\btxt\b|plain text|texte brut|texto sin formato/iu],
];

const OF_FILES =
  /format|file|document|accept|attach|saved|fichier|archivo|формат|файл|صيغ|ملف|格式|文件/iu;

/** The file formats that a call accepts. */
export function formatsIn(
  lines: readonly PlacedLine[],
): Fact<readonly AcceptedFormat[]> | undefined {
  return firstOf(
    lines,
    'formats',
    new RegExp(`${OF_FILES.source}|${SENT.source}`, 'iu'),
    (text, labelled) => {
      if (!labelled && !OF_FILES.test(text) && !/\b(?:in|as|en|au|как|в)\b/iu.test(text))
        return undefined;
      const found = FORMATS.filter(([, name]) => name.test(text)).map(([format]) => format);
      return found.length > 0 ? found : undefined;
    },
  );
}

const LANGUAGES_NAMED: readonly (readonly [Language, RegExp])[] = [
  ['ar', /\barabic\b|\barabe\b|árabe|арабск|العربية|阿拉伯/iu],
  ['zh', /\bchinese\b|\bchinois\b|\bchino\b|китайск|الصينية|中文|汉语/iu],
  ['en', /\benglish\b|\banglais\b|\binglés\b|английск|الإنكليزية|الإنجليزية|英[文语]/iu],
  ['fr', /\bfrench\b|\bfrançais\b|\bfrancés\b|французск|الفرنسية|法[文语]/iu],
  ['ru', /\brussian\b|\brusse\b|\bruso\b|русск|الروسية|俄[文语]/iu],
  ['es', /\bspanish\b|\bespagnol\b|\bespañol\b|испанск|الإسبانية|西班牙/iu],
];

const ALL_SIX =
  /(?:any|all|each|one|six)(?: of)?(?: the)?(?: six)?(?: UN| United Nations)?(?: six)? official (?:UN )?languages|(?:six|toutes les|une des(?: six)?|l['’]une des(?: six)?) langues officielles|(?:seis|todos los|cualquiera de los(?: seis)?) idiomas oficiales|(?:шести|всех|любом из(?: шести)?|одном из(?: шести)?) официальн\p{L}+ язык|اللغات الرسمية|(?:六种|任何一种|任一)?(?:联合国)?(?:六种)?(?:正式|官方)语[文言]/iu;
const OF_LANGUAGES =
  /language|submi|accept|inputs?|receiv|written|langue|soumis|contribution|rédig|idioma|envi|presenta|язык|представ|направ|اللغ|تقديم|语[言文]|提交|[英法中][文语]|材料|答复|\bin (?:english|french|spanish|arabic|russian|chinese)\b|الردود|المساهمات/iu;

/** The languages that a call accepts. */
export function languagesIn(lines: readonly PlacedLine[]): Fact<readonly Language[]> | undefined {
  return firstOf(lines, 'languages', OF_LANGUAGES, (text, labelled) => {
    if (ALL_SIX.test(text)) return LANGUAGES_NAMED.map(([language]) => language);
    const found = LANGUAGES_NAMED.filter(([, name]) => name.test(text)).map(
      ([language]) => language,
    );
    return found.length > (labelled ? 0 : 1) ||
      (found.length === 1 && /only|uniquement|solo|только|فقط|仅/iu.test(text))
      ? found
      : undefined;
  });
}

const LIMIT_CUE =
  /limit|maximum|max\b|exceed|not?(?: be)? (?:more|longer) than|up to|at most|maximal|dépasser|excéder|plus de|au plus|máxim|exceder|superar|más de|не более|превыш|максим|не должен|لا ت?يتجاوز|تتجاوز|الأقصى|أقصاه|不超过|以内|限|最多|不得超/iu;
const NUMBER_WORDS = new Map(
  Object.entries({
    ...{
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      fifteen: 15,
      twenty: 20,
    },
    ...{
      un: 1,
      une: 1,
      deux: 2,
      trois: 3,
      quatre: 4,
      cinq: 5,
      sept: 7,
      huit: 8,
      neuf: 9,
      dix: 10,
      quinze: 15,
      vingt: 20,
    },
    ...{
      una: 1,
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      siete: 7,
      ocho: 8,
      nueve: 9,
      diez: 10,
      veinte: 20,
    },
    ...{
      двух: 2,
      трех: 3,
      трёх: 3,
      четырех: 4,
      пяти: 5,
      шести: 6,
      семи: 7,
      восьми: 8,
      девяти: 9,
      десяти: 10,
    },
    ...{ خمس: 5, ست: 6, عشر: 10, ثلاث: 3, أربع: 4, 三: 3, 四: 4, 五: 5, 六: 6, 八: 8, 十: 10 },
  }),
);
const AMOUNT = `(\\p{Nd}{1,3}(?:[., \\u00a0\\u202f]\\p{Nd}{3})+|\\p{Nd}{1,6}|${[...NUMBER_WORDS.keys()].join('|')})`;
const WORDS = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Nd}])${AMOUNT}\\s*[-‐)]?\\s*(?:\\(\\p{Nd}+\\)\\s*)?(?:words?|mots?|palabras?|слов(?:а|о)?|كلمة|كلمات|个?(?:字|词|单词))(?!\\p{Ll})`,
  'iu',
);
const PAGES = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Nd}])${AMOUNT}\\s*[-‐)]?\\s*(?:\\(\\p{Nd}+\\)\\s*)?(?:(?:A4|typed|standard|single-spaced) )?(?:pages?|páginas?|страниц[аы]?|صفحات|صفحة|页)(?!\\p{Ll})`,
  'iu',
);

/** A limit whose number stands behind its name, in a row of labels in one paragraph. */
const NAMED_WORDS = new RegExp(
  `(?:words? (?:limit|count)|(?:nombre|limite)[^:：.]{0,20}mots|(?:límite|número máximo)[^:：.]{0,12}palabras|(?:количество|число) слов|(?:عدد|حد)[^:：.]{0,12}كلمات|字数(?:限制|上限)?)\\s*[:：]\\s*${AMOUNT}`,
  'iu',
);

/** The longest input that a call asks for. */
export function limitsIn(
  lines: readonly PlacedLine[],
): Fact<{ readonly words?: number; readonly pages?: number }> | undefined {
  return firstOf(lines, 'limits', LIMIT_CUE, (text, labelled) => {
    const plain =
      labelled && /^\D{0,12}\p{Nd}[\p{Nd}.,\s]*$/u.test(text)
        ? numberOf(/\p{Nd}[\p{Nd}.,\s]*/u.exec(text)?.[0] ?? '')
        : undefined;
    const words =
      numberOf((WORDS.exec(text) ?? NAMED_WORDS.exec(text))?.[1]) ??
      (plain !== undefined && plain >= 100 ? plain : undefined);
    const pages =
      numberOf(PAGES.exec(text)?.[1]) ?? (plain !== undefined && plain < 100 ? plain : undefined);
    if (words === undefined && pages === undefined) return undefined;
    return { ...(words !== undefined && { words }), ...(pages !== undefined && { pages }) };
  });
}

function numberOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const word = NUMBER_WORDS.get(written.toLowerCase());
  const number = word ?? western(written.replace(/[^\p{Nd}]/gu, ''));
  return number > 0 && number < 10_000_000 ? number : undefined;
}

/** Under the heading first, else in a sentence outside the questions that has the cue. */
function firstOf<T>(
  lines: readonly PlacedLine[],
  section: Section,
  cue: RegExp,
  read: (text: string, labelled: boolean) => T | undefined,
): Fact<T> | undefined {
  for (const [text, line] of linesUnder(lines, section).slice(0, 8)) {
    const value = read(text, true);
    if (value !== undefined) return { value, line, sure: true };
  }
  for (const line of lines) {
    if (line.section === 'questions' && !line.whole.includes('@') && !SENT.test(line.whole))
      continue;
    for (const sentence of sentencesOf(line.value ?? line.whole)) {
      const value = cue.test(sentence) ? read(sentence, false) : undefined;
      if (value !== undefined && (SENT.test(line.whole) || line.section !== 'background'))
        return { value, line, sure: SENT.test(sentence) };
    }
  }
  return undefined;
}

/** Speaks of what is sent in. */
export const SENT =
  /submi|inputs?\b|responses?|contribution|replies|\bsen[dt]\b|e-?mail|answers|soumis|soumett|envoy|réponse|transm|adress|envi|respuesta|aportacion|contribuci|remit|present|направ|представ|ответ|материал|объем|إرسال|تقديم|المساهمات|الردود|ترسل|تُرسل|提交|发送|答复|材料|意见/iu;
