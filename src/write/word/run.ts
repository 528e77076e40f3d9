import type { DetectedLanguage } from '../../model/index.js';
import { stretches, type Direction, type Stretch } from '../direction.js';
import { escapeXml } from '../xml-text.js';

/** How text looks and is read. */
export interface Look {
  /** That of the paragraph. */
  readonly line: Direction;
  /** For the speller and the choice of fonts; absent for text of ours, which is in the document's language. */
  readonly language?: DetectedLanguage;
  readonly bold?: boolean;
}

/** Names of the languages as Word knows them; what is in none of the six is not to be spelt. */
const WORD_LANGUAGES: Readonly<Record<DetectedLanguage, string>> = {
  ar: 'ar-SA',
  zh: 'zh-CN',
  en: 'en-GB',
  fr: 'fr-FR',
  ru: 'ru-RU',
  es: 'es-ES',
  other: 'x-none',
  und: 'x-none',
};

export function wordLanguage(language: DetectedLanguage): string {
  return WORD_LANGUAGES[language];
}

/** The runs (`w:r`) of a text, one for each stretch of a direction; read one after the other they are the text. */
export function runs(text: string, look: Look): string {
  return stretches(text, look.line)
    .map((stretch) => `<w:r>${properties(stretch, look)}${pieces(stretch.text)}</w:r>`)
    .join('');
}

/** In the order of the schema. */
function properties({ text, direction }: Stretch, { language, bold = false }: Look): string {
  const held = [
    // Without it, quotation marks and dashes among Chinese characters are of the Latin font.
    /\p{Script=Han}/u.test(text) ? '<w:rFonts w:hint="eastAsia"/>' : '',
    bold ? '<w:b/><w:bCs/>' : '',
    direction === 'rtl' ? '<w:rtl/>' : '',
    language === undefined ? '' : languageProperty(language, direction),
  ].join('');
  return held === '' ? '' : `<w:rPr>${held}</w:rPr>`;
}

function languageProperty(language: DetectedLanguage, direction: Direction): string {
  const kind = direction === 'rtl' ? 'bidi' : language === 'zh' ? 'eastAsia' : 'val';
  return `<w:lang w:${kind}="${WORD_LANGUAGES[language]}"/>`;
}

function pieces(text: string): string {
  return text
    .split(/([\t\n])/)
    .map((piece) => {
      if (piece === '\t') return '<w:tab/>';
      if (piece === '\n') return '<w:br/>';
      return piece === '' ? '' : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
    })
    .join('');
}
