import { LETTERS, type Letter } from './letters.js';
import type { Language } from '../../src/model/index.js';

/** How each language labels a question, and how somebody's survey asks about training under such a label. */
export interface LabelledLetter extends Letter {
  readonly label: (number: number) => string;
  /** A sentence, the survey's question without its label, and what was answered. */
  readonly survey: readonly [introduction: string, question: string, outcome: string];
}

const WORDS: Readonly<Record<Language, Pick<LabelledLetter, 'label' | 'survey'>>> = {
  en: {
    label: (number) => `Question ${number}`,
    survey: [
      'Our own survey asked the participants.',
      'Did the training course on human rights help you?',
      'Most said that the trainer and the training manual were of help.',
    ],
  },
  fr: {
    label: (number) => `Question ${number}`,
    survey: [
      'Notre propre enquête interrogeait les participants.',
      'La session de formation aux droits humains vous a-t-elle aidé ?',
      'La plupart ont loué le formateur et le guide pratique de la formation.',
    ],
  },
  es: {
    label: (number) => `Pregunta ${number}`,
    survey: [
      'Nuestra propia encuesta interrogó a los participantes.',
      '¿Le ayudó el curso de formación en derechos humanos?',
      'La mayoría alabó al formador y el manual del curso de formación.',
    ],
  },
  ru: {
    label: (number) => `Вопрос ${number}`,
    survey: [
      'Мы сами опросили участников.',
      'Помог ли вам учебный курс по правам человека?',
      'Большинство хвалило тренера, семинар и учебное пособие.',
    ],
  },
  ar: {
    label: (number) => `السؤال ${number}`,
    survey: [
      'وسأل استبياننا المشاركين.',
      'هل أفادتكم الدورة التدريبية في حقوق الإنسان؟',
      'وأشاد معظمهم بالمدرب والدليل التدريبي والدورة التدريبية.',
    ],
  },
  zh: {
    label: (number) => `问题${number}`,
    survey: [
      '我们自己的调查询问了学员。',
      '人权培训班对您有帮助吗？',
      '多数人称赞培训讲师和培训手册。',
    ],
  },
};

export const LABELLED: readonly LabelledLetter[] = Object.values(LETTERS).map((letter) => ({
  ...letter,
  ...WORDS[letter.language],
}));
