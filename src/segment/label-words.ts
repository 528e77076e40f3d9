/**
 * The words around a question's number in the six languages, as sources of regular expressions.
 * They are matched case-insensitively; the scanner sees to word borders.
 */

/** A word that says "question". Single letters count only with a number directly behind them. */
export const QUESTION_WORDS: readonly string[] = [
  // As recognition misreads it, too: "Ouestion", "Quest1on".
  '(?:(?:sub|sous)-?)?[qo0]\\s?uest[il1|]\\s?[o0]n[s5]?',
  'answers?',
  'r[eé]ponses?',
  'respuestas?',
  'ответ(?:ы|а)?',
  'الإجابة',
  'إجابة',
  'الجواب',
  'جواب',
  '答',
  'q\\su\\se\\ss\\st\\si\\so\\sn(?:\\ss)?',
  'ques\\.?',
  'qu?\\.?',
  'r\\.?',
  'ج',
  'pre[gq]untas?',
  'cuesti[oó]n(?:es)?',
  'preg\\.?',
  'p\\.?',
  'подвопрос(?:ы|а|у|ов)?',
  // Letters that look alike in the Latin alphabet.
  '[вb][оo]п[рp][оo][сc](?:ы|а|у|ам|ах|ов|е)?',
  'в\\.',
  'пп?\\.',
  'пункт(?:ы|а|у|ам)?',
  'points?',
  'puntos?',
  'items?',
  'ad',
  '(?:ال)?س[ؤو]ال(?:ين|ان)?',
  '(?:ال)?[أا]سئلة',
  'س',
  '[问間問间][题題]',
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
  'parts?',
  'points?',
  'items?',
  'letters?',
  'lit\\.?',
  'alin[eé]a',
  'volets?',
  'lettres?',
  'parties?',
  'incisos?',
  'literal(?:es)?',
  'apartados?',
  'letras?',
  'puntos?',
  'подпункт(?:ы|а|у|ов)?',
  'подвопрос(?:ы|а)?',
  'пункт(?:ы|а|у)?',
  'част(?:ь|и|ей|ям)',
  'литер[аы]',
  'букв[аы]',
  'الفقر(?:ات|ة|تان|تين)',
  'البند(?:ان|ين)?',
  'البنود',
  'الفرع(?:ان|ين)?',
  'الفروع',
  'الجزء',
  'الأجزاء',
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
  're\\s*[:.]?|ad|zu(?:r|\\s+den)?|a\\s+las?|à\\s+la|aux?',
  '(?:finally|lastly|moreover|enfin|en outre|por último|finalmente|además|наконец|кроме того|وأخيرا|أخيرا|وختاما|最后|最後),?،?(?:\\s+(?:and|et|y|и))?',
  '(?:our\\s+)?(?:answers?|response|reply|input|comments?)(?:\\s+(?:to|on|for))?(?:\\s+(?:the|your))?',
  '(?:in\\s+(?:answer|response|reply)\\s+to|with\\s+re(?:gard|spect)\\s+to|regarding|concerning|turning\\s+to|as\\s+(?:to|for|regards)|on|under)(?:\\s+(?:the|your))?',
  '(?:r[eé]ponses?|contribution)(?:\\s+(?:à|a)\\s+la|\\s+aux?)?',
  "(?:en\\s+r[eé]ponse|s['’]agissant|en\\s+ce\\s+qui\\s+concerne|pour\\s+ce\\s+qui\\s+(?:est|concerne)|concernant|quant|relativement|sur)(?:\\s+(?:à|de))?(?:\\s+(?:la|le|les|aux?|des|du|votre))?",
  '(?:respuestas?|contestaci[oó]n)(?:\\s+(?:a|de)\\s+(?:la|las))?',
  '(?:en\\s+(?:respuesta|relaci[oó]n|cuanto|lo\\s+que\\s+(?:respecta|se\\s+refiere))|por\\s+lo\\s+que\\s+(?:respecta|se\\s+refiere)|con\\s+respecto|respecto|acerca|sobre)(?:\\s+(?:a|con|de))?(?:\\s*l)?(?:\\s+(?:la|las|el|su))?',
  'ответы?(?:\\s+на)?',
  '(?:по|на|касательно|что\\s+касается|относительно|в\\s+отношении|в\\s+ответ\\s+на|к)',
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
