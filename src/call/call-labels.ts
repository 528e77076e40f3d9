import type { AcceptedFormat, Language } from '../model/index.js';

/** The words around a call's own words. */
export interface CallLabels {
  readonly id: string;
  readonly resolution: string;
  readonly issuedBy: string;
  readonly purpose: string;
  readonly questions: string;
  readonly channels: string;
  readonly deadline: string;
  readonly lastDay: string;
  readonly email: string;
  readonly subjectLine: string;
  readonly consultation: string;
  readonly date: string;
  readonly language: string;
  readonly format: string;
  readonly topics: string;
  /** Before the ids of the questions that a topic bears on; one id, several ids. */
  readonly bearsOn: readonly [string, string];
  readonly formats: string;
  readonly languages: string;
  readonly publication: string;
  readonly length: string;
  readonly atMost: string;
  /** After the number; one, several. */
  readonly words: readonly [string, string];
  readonly pages: readonly [string, string];
  readonly lateInputs: string;
  readonly doNotCount: string;
  /** What stands between a label and its text. */
  readonly colon: string;
  /** What stands between the items of a list. */
  readonly comma: string;
  /** Parentheses. */
  readonly brackets: readonly [string, string];
}

const ASCII = { colon: ': ', comma: ', ', brackets: ['(', ')'] } as const;

/** Labels in each language, as its own call pages word them. */
export const CALL_LABELS: Readonly<Record<Language, CallLabels>> = {
  en: {
    id: 'Id',
    resolution: 'Resolution',
    issuedBy: 'Issued by',
    purpose: 'Purpose',
    questions: 'Questions',
    channels: 'Where inputs are received',
    deadline: 'Deadline',
    lastDay: 'last day',
    email: 'Email address',
    subjectLine: 'Email subject line',
    consultation: 'Consultation',
    date: 'Date',
    language: 'Language',
    format: 'Format',
    topics: 'Topics',
    bearsOn: ['question', 'questions'],
    formats: 'Accepted file formats',
    languages: 'Accepted languages',
    publication: 'How inputs will be used',
    length: 'Length',
    atMost: 'at most',
    words: ['word', 'words'],
    pages: ['page', 'pages'],
    lateInputs: 'Late inputs',
    doNotCount: 'they do not count',
    ...ASCII,
  },
  fr: {
    id: 'Identifiant',
    resolution: 'Résolution',
    issuedBy: 'Publié par',
    purpose: 'Objet',
    questions: 'Questions',
    channels: 'Où les contributions sont reçues',
    deadline: 'Date limite',
    lastDay: 'dernier jour',
    email: 'Adresse électronique',
    subjectLine: 'Objet du courriel',
    consultation: 'Consultation',
    date: 'Date',
    language: 'Langue',
    format: 'Modalités',
    topics: 'Thèmes',
    bearsOn: ['question', 'questions'],
    formats: 'Formats de fichier acceptés',
    languages: 'Langues acceptées',
    publication: 'Utilisation des contributions',
    length: 'Longueur',
    atMost: 'au plus',
    words: ['mot', 'mots'],
    pages: ['page', 'pages'],
    lateInputs: 'Contributions tardives',
    doNotCount: 'elles ne comptent pas',
    ...ASCII,
    colon: '\u00a0: ',
  },
  es: {
    id: 'Identificador',
    resolution: 'Resolución',
    issuedBy: 'Publicada por',
    purpose: 'Objetivo',
    questions: 'Preguntas',
    channels: 'Dónde se reciben las contribuciones',
    deadline: 'Plazo',
    lastDay: 'último día',
    email: 'Dirección de correo electrónico',
    subjectLine: 'Asunto del correo electrónico',
    consultation: 'Consulta',
    date: 'Fecha',
    language: 'Idioma',
    format: 'Modalidad',
    topics: 'Temas',
    bearsOn: ['pregunta', 'preguntas'],
    formats: 'Formatos de archivo aceptados',
    languages: 'Idiomas aceptados',
    publication: 'Utilización de las contribuciones',
    length: 'Extensión',
    atMost: 'como máximo',
    words: ['palabra', 'palabras'],
    pages: ['página', 'páginas'],
    lateInputs: 'Contribuciones tardías',
    doNotCount: 'no se cuentan',
    ...ASCII,
  },
  ru: {
    id: 'Идентификатор',
    resolution: 'Резолюция',
    issuedBy: 'Кем опубликован',
    purpose: 'Цель',
    questions: 'Вопросы',
    channels: 'Куда направлять материалы',
    deadline: 'Срок представления',
    lastDay: 'последний день',
    email: 'Адрес электронной почты',
    subjectLine: 'Тема электронного письма',
    consultation: 'Консультация',
    date: 'Дата',
    language: 'Язык',
    format: 'Формат',
    topics: 'Темы',
    bearsOn: ['вопрос', 'вопросы'],
    formats: 'Принимаемые форматы файлов',
    languages: 'Принимаемые языки',
    publication: 'Использование материалов',
    length: 'Объем',
    atMost: 'не более',
    words: ['слова', 'слов'],
    pages: ['страницы', 'страниц'],
    lateInputs: 'Материалы, представленные с опозданием',
    doNotCount: 'не учитываются',
    ...ASCII,
  },
  ar: {
    id: 'المعرّف',
    resolution: 'القرار',
    issuedBy: 'الجهة المصدِرة',
    purpose: 'الغرض',
    questions: 'الأسئلة',
    channels: 'جهات تلقي المساهمات',
    deadline: 'الموعد النهائي',
    lastDay: 'آخر يوم',
    email: 'عنوان البريد الإلكتروني',
    subjectLine: 'موضوع رسالة البريد الإلكتروني',
    consultation: 'المشاورة',
    date: 'التاريخ',
    language: 'اللغة',
    format: 'الشكل',
    topics: 'المواضيع',
    bearsOn: ['السؤال', 'الأسئلة'],
    formats: 'صيغ الملفات المقبولة',
    languages: 'اللغات المقبولة',
    publication: 'كيفية استخدام المساهمات',
    length: 'الطول',
    atMost: 'لا يتجاوز',
    words: ['كلمة', 'كلمة'],
    pages: ['صفحة', 'صفحة'],
    lateInputs: 'المساهمات المتأخرة',
    doNotCount: 'لا تُحتسب',
    ...ASCII,
    comma: '، ',
  },
  zh: {
    id: '编号',
    resolution: '决议',
    issuedBy: '发布机构',
    purpose: '目的',
    questions: '问题',
    channels: '提交渠道',
    deadline: '截止日期',
    lastDay: '最后一天',
    email: '电子邮件地址',
    subjectLine: '电子邮件主题',
    consultation: '磋商会议',
    date: '日期',
    language: '语言',
    format: '形式',
    topics: '议题',
    bearsOn: ['问题', '问题'],
    formats: '接受的文件格式',
    languages: '接受的语言',
    publication: '所提供信息的使用',
    length: '篇幅',
    atMost: '不超过',
    words: ['个字', '个字'],
    pages: ['页', '页'],
    lateInputs: '逾期提交',
    doNotCount: '不计入',
    colon: '：',
    comma: '、',
    brackets: ['（', '）'],
  },
};

/** Each language by its own name, which needs no translation. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'français',
  ru: 'русский',
  es: 'español',
};

export const FORMAT_NAMES: Readonly<Record<AcceptedFormat, string>> = {
  pdf: 'PDF',
  word: 'Word',
  odt: 'OpenDocument (ODT)',
  rtf: 'RTF',
  text: 'TXT',
};
