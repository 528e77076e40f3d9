/** The six languages in which the office accepts inputs, as ISO 639-1 codes. */
export const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * What a text was found to be written in: one of the six, `other` when it is in none of them,
 * `und` (ISO 639-3) when there is too little text to tell.
 */
export type DetectedLanguage = Language | 'other' | 'und';

/** One text in some of the six languages. */
export type Translations = Readonly<Partial<Record<Language, string>>>;

export function isLanguage(code: string): code is Language {
  return (LANGUAGES as readonly string[]).includes(code);
}

/** The wording in `language`, else in English, else in the first language there is. */
export function wordingIn(texts: Translations, language: Language): string {
  return texts[language] ?? texts.en ?? Object.values(texts)[0] ?? '';
}

/** The languages of a document: the main one, further ones with a real share of it, and one per block. */
export interface DocumentLanguages {
  readonly main: DetectedLanguage;
  readonly others: readonly DetectedLanguage[];
  /** As long as `Document.blocks`, in the same order. */
  readonly blocks: readonly DetectedLanguage[];
}
