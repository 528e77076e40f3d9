import type { Language, Publication } from '../model/index.js';

/** How one language words a citation; `#` stands for what is filled in. */
export interface CitationWording {
  readonly submissionBy: string;
  /** For what was said in a consultation. */
  readonly statementBy: string;
  readonly consultation: string;
  readonly page: string;
  readonly pages: string;
  readonly paragraph: string;
  readonly paragraphs: string;
  /** The text of an e-mail itself, beside its attachments. */
  readonly message: string;
  /** Between the parts. */
  readonly comma: string;
  /** After a citation in the manner of the Universal Periodic Review. */
  readonly stop: string;
  /** In place of the name of a submission that asks for it. */
  readonly withheld: Readonly<Record<Exclude<Publication, 'public'>, string>>;
}

export const CITATION_WORDING: Readonly<Record<Language, CitationWording>> = {
  ar: {
    submissionBy: 'مساهمة #',
    statementBy: 'بيان #',
    consultation: 'المشاورة',
    page: 'ص. #',
    pages: 'ص. #',
    paragraph: 'الفقرة #',
    paragraphs: 'الفقرات #',
    message: 'نص الرسالة الإلكترونية',
    comma: '، ',
    stop: '.',
    withheld: { anonymous: '[الاسم محجوب]', confidential: '[مساهمة سرية]' },
  },
  zh: {
    submissionBy: '#提交的材料',
    statementBy: '#的发言',
    consultation: '磋商会议',
    page: '第#页',
    pages: '第#页',
    paragraph: '第#段',
    paragraphs: '第#段',
    message: '电子邮件正文',
    comma: '，',
    stop: '。',
    withheld: { anonymous: '[姓名不公开]', confidential: '[保密材料]' },
  },
  en: {
    submissionBy: 'Submission by #',
    statementBy: 'Statement by #',
    consultation: 'consultation',
    page: 'p. #',
    pages: 'pp. #',
    paragraph: 'para. #',
    paragraphs: 'paras. #',
    message: 'e-mail',
    comma: ', ',
    stop: '.',
    withheld: { anonymous: '[name withheld]', confidential: '[confidential submission]' },
  },
  fr: {
    submissionBy: 'Contribution de #',
    statementBy: 'Déclaration de #',
    consultation: 'consultation',
    page: 'p. #',
    pages: 'p. #',
    paragraph: 'par. #',
    paragraphs: 'par. #',
    message: 'courriel',
    comma: ', ',
    stop: '.',
    withheld: { anonymous: '[nom non divulgué]', confidential: '[contribution confidentielle]' },
  },
  ru: {
    submissionBy: 'Материал: #',
    statementBy: 'Выступление: #',
    consultation: 'консультация',
    page: 'с. #',
    pages: 'с. #',
    paragraph: 'п. #',
    paragraphs: 'пп. #',
    message: 'текст электронного письма',
    comma: ', ',
    stop: '.',
    withheld: { anonymous: '[имя не разглашается]', confidential: '[конфиденциальный материал]' },
  },
  es: {
    submissionBy: 'Contribución de #',
    statementBy: 'Declaración de #',
    consultation: 'consulta',
    page: 'pág. #',
    pages: 'págs. #',
    paragraph: 'párr. #',
    paragraphs: 'párrs. #',
    message: 'correo electrónico',
    comma: ', ',
    stop: '.',
    withheld: { anonymous: '[nombre reservado]', confidential: '[contribución confidencial]' },
  },
};
