/**
 * The words around a question's number in the six languages, as sources of regular expressions.
 * They are matched case-insensitively; the scanner sees to word borders.
 */

/** A word that says "question". Single letters count only with a number directly behind them. */
export const QUESTION_WORDS: readonly string[] = [
  '(?:sub|sous)-?questions?',
  'answers?',
  'r[eé]ponses?',
  'respuestas?',
  'ответ(?:ы|а)?',
  'الإجابة',
  'إجابة',
  'الجواب',
  'جواب',
  '答',
  'questions?',
  'ques\\.?',
  'qu?\\.?',
  'r\\.?',
  'ج',
  'preguntas?',
  'cuesti[oó]n(?:es)?',
  'preg\\.?',
  'p\\.?',
  'подвопрос(?:ы|а|у|ов)?',
  'вопрос(?:ы|а|у|ам|ов)?',
  'в\\.',
  'пп?\\.',
  'пункт(?:ы|а|у|ам)?',
  'points?',
  'puntos?',
  'items?',
  'السؤالين',
  'السؤالان',
  'الأسئلة',
  'السؤال',
  'سؤال',
  'أسئلة',
  'س',
  '问题',
  '問題',
  '提问',
  '提問',
  '题目',
  '題目',
  '题',
  '題',
  '问',
  '問',
];

/** Words and signs that may stand between the question word and its number. */
export const NUMBER_SIGNS: readonly string[] = [
  'n\\.?\\s?[°ºo]\\.?',
  'من',
  'nos?\\.',
  'num(?:ber|[eé]ro)?\\.?',
  'n[uú]m(?:ero)?s?\\.?',
  '№',
  '#',
  'رقم',
  '编号',
  '第',
];

/** Words for a part of a question, before its letter. */
export const PART_WORDS: readonly string[] = [
  'sub-?(?:question|paragraph|item|part)s?',
  'part',
  'point',
  'item',
  'letters?',
  'lit\\.?',
  'alin[eé]a',
  'volets?',
  'lettres?',
  'partie',
  'incisos?',
  'literal(?:es)?',
  'apartados?',
  'letras?',
  'punto',
  'подпункт(?:ы|а|у|ов)?',
  'подвопрос(?:ы|а)?',
  'пункт(?:ы|а|у)?',
  'часть',
  'литера',
  'буква',
  'الفقرات',
  'الفقرة',
  'البند',
  'الفرع',
  'الجزء',
  'السؤال الفرعي',
  '子问题',
  '子問題',
  '分题',
  '分題',
  '小题',
  '小題',
  '第',
];

/** Words that join two numbers. */
export const JOINING_WORDS: readonly string[] = [
  'and',
  '&',
  'et',
  'y',
  'e',
  'и',
  'و',
  '和',
  '及',
  '与',
  '與',
  '、',
  ',',
  '،',
  ';',
  '/',
  '\\+',
  'as well as',
  'ainsi que',
];

/** Words and signs for "from … to …". */
export const RANGE_WORDS: readonly string[] = [
  'to',
  'through',
  'à',
  'a',
  'al',
  'до',
  'по',
  'إلى',
  '至',
  '到',
  '[-–—~～]',
];

/** What may stand before the question word at the start of an answer, such as "Réponse à la" or "As for". */
export const LEAD_INS: readonly string[] = [
  're\\s*[:.]|a\\s+las?|à\\s+la|aux?',
  '(?:finally|lastly|moreover|enfin|en outre|por último|finalmente|además|наконец|кроме того|وأخيرا|أخيرا|وختاما|最后|最後),?،?(?:\\s+(?:and|et|y|и))?',
  '(?:our\\s+)?(?:answers?|response|reply|input|comments?)(?:\\s+(?:to|on|for))?(?:\\s+(?:the|your))?',
  '(?:in\\s+(?:answer|response|reply)\\s+to|with\\s+re(?:gard|spect)\\s+to|regarding|concerning|turning\\s+to|as\\s+(?:to|for|regards)|on|under)(?:\\s+(?:the|your))?',
  '(?:r[eé]ponses?|contribution)(?:\\s+(?:à|a)\\s+la|\\s+aux?)?',
  "(?:en\\s+r[eé]ponse|s['’]agissant|en\\s+ce\\s+qui\\s+concerne|pour\\s+ce\\s+qui\\s+(?:est|concerne)|concernant|quant|relativement|sur)(?:\\s+(?:à|de))?(?:\\s+(?:la|le|les|aux?|des|du|votre))?",
  '(?:respuestas?|contestaci[oó]n)(?:\\s+(?:a|de)\\s+(?:la|las))?',
  '(?:en\\s+(?:respuesta|relaci[oó]n|cuanto|lo\\s+que\\s+(?:respecta|se\\s+refiere))|por\\s+lo\\s+que\\s+(?:respecta|se\\s+refiere)|con\\s+respecto|respecto|acerca|sobre)(?:\\s+(?:a|con|de))?(?:\\s*l)?(?:\\s+(?:la|las|el|su))?',
  'ответы?(?:\\s+на)?',
  '(?:по|касательно|что\\s+касается|относительно|в\\s+отношении|в\\s+ответ\\s+на|к)',
  'و?(?:ال)?(?:إجابة|اجابة|جواب|رد|إجابات)(?:\\s*(?:على|عن))?',
  'و?(?:بخصوص|بشأن|فيما\\s+(?:يتعلق|يخص)(?:\\s+ب)?|بالنسبة\\s+(?:إلى|ل)|أما|حول|عن)',
  '(?:对于|對於|对|對|就|关于|關於|至于|至於|针对|針對|有关|有關|回答|答复|答覆|答)',
];

/** Between a part and its question: "inciso b) de la pregunta 2". */
export const OF_WORDS: readonly string[] = [
  'of the',
  'of',
  'under',
  'de la',
  'del',
  'de',
  'du',
  'к',
  'من',
];

/** What announces a question that has no number: "Question: …", "问：…". */
export const ANNOUNCED =
  /^[\s\u200e\u200f]*(?:questions?|q|preguntas?|вопрос|السؤال|سؤال|س|问题|問題|问|問)\s*[:：]\s*/iu;

/** Ordinal words of one to ten: sources, each with its value. */
export const NUMBER_WORDS: readonly (readonly [string, number])[] = [
  ['first|premi(?:er|[eè]re)|primer[oa]?|перв(?:ый|ая|ое|ому|ого|ой)|الأولى|الأول|الاول|الاولى', 1],
  ['second|deuxi[eè]me|seconde?|segund[oa]|втор(?:ой|ая|ое|ому|ого)|الثانية|الثاني', 2],
  ['third|troisi[eè]me|tercer[oa]?|трет(?:ий|ья|ье|ьему|ьего|ьей)|الثالثة|الثالث', 3],
  ['fourth|quatri[eè]me|cuart[oa]|четв[её]рт(?:ый|ая|ое|ому|ого|ой)|الرابعة|الرابع', 4],
  ['fifth|cinqui[eè]me|quint[oa]|пят(?:ый|ая|ое|ому|ого|ой)|الخامسة|الخامس', 5],
  ['sixth|sixi[eè]me|sext[oa]|шест(?:ой|ая|ое|ому|ого)|السادسة|السادس', 6],
  ['seventh|septi[eè]me|s[eé]ptim[oa]|седьм(?:ой|ая|ое|ому|ого)|السابعة|السابع', 7],
  ['eighth|huiti[eè]me|octav[oa]|восьм(?:ой|ая|ое|ому|ого)|الثامنة|الثامن', 8],
  ['ninth|neuvi[eè]me|noven[oa]|девят(?:ый|ая|ое|ому|ого|ой)|التاسعة|التاسع', 9],
  ['tenth|dixi[eè]me|d[eé]cim[oa]|десят(?:ый|ая|ое|ому|ого|ой)|العاشرة|العاشر', 10],
];

/** Cardinal words, which number a question only behind the word: "question two"; "two questions" counts them. */
export const CARDINAL_WORDS: readonly (readonly [string, number])[] = [
  ['one|uno|один', 1],
  ['two|deux|dos|два', 2],
  ['three|trois|tres|три', 3],
  ['four|quatre|cuatro|четыре', 4],
  ['five|cinq|cinco|пять', 5],
  ['six|seis|шесть', 6],
  ['seven|sept|siete|семь', 7],
  ['eight|huit|ocho|восемь', 8],
  ['nine|neuf|nueve|девять', 9],
  ['ten|dix|diez|десять', 10],
];

/** How Arabic begins its points: firstly, secondly …. */
export const NUMBER_ADVERBS: readonly (readonly [string, number])[] = [
  ['[أا]و[لّ]{1,2}[ًّ]*ا[ًّ]*', 1],
  ['ثاني[ًّ]*ا[ً]?', 2],
  ['ثالث[ًّ]*ا[ً]?', 3],
  ['رابع[ًّ]*ا[ً]?', 4],
  ['خامس[ًّ]*ا[ً]?', 5],
  ['سادس[ًّ]*ا[ً]?', 6],
  ['سابع[ًّ]*ا[ً]?', 7],
  ['ثامن[ًّ]*ا[ً]?', 8],
];
