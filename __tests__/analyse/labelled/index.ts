import { LANGUAGES, TAGS, type Language, type Tag } from '../../../src/model/index.js';
import { AR } from './ar.js';
import { EN } from './en.js';
import { ES } from './es.js';
import { FR } from './fr.js';
import { RU } from './ru.js';
import { ZH } from './zh.js';

export interface Labelled {
  readonly language: Language;
  readonly text: string;
  readonly tags: readonly Tag[];
  /** Whether the cues were tuned on it; the others only report. */
  readonly tuned: boolean;
}

const SETS: Readonly<Record<Language, string>> = { ar: AR, en: EN, es: ES, fr: FR, ru: RU, zh: ZH };

/** The labelled sentences of all languages. */
export const LABELLED: readonly Labelled[] = LANGUAGES.flatMap((language) =>
  SETS[language]
    .trim()
    .split('\n')
    .map((line, index): Labelled => {
      const [names = '', text = ''] = line.split(' | ');
      const tags = TAGS.filter((tag) => names.split(' ').includes(tag));
      return { language, text, tags, tuned: index % 2 === 0 };
    }),
);
