import {
  result,
  type DetectedLanguage,
  type Diagnostic,
  type Document,
  type DocumentLanguages,
  type Result,
} from '../model/index.js';
import { judge } from './text.js';
import { judgeDocument, type WholeVerdict } from './whole.js';

export { detectText } from './text.js';

/** Less text than this, in Latin letters' worth, tells no language for certain. */
const TOO_LITTLE = 20;

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

function nameOf(language: DetectedLanguage, likely?: string): string {
  if (language === 'other') {
    const name = likely === undefined ? undefined : NAMES.of(likely);
    return name === undefined || name === likely ? 'another language' : name;
  }
  return NAMES.of(language) ?? language;
}

/**
 * Which language a document and each of its blocks are written in. Diagnostics bear no file or submission:
 * `language-other` (error), `two-languages` and `language-unknown` (warnings).
 */
export function detectLanguages(document: Document): Result<DocumentLanguages> {
  const whole = judgeDocument(document);
  return result(whole.languages, diagnose(whole));
}

function diagnose({ languages, weight, foreignText }: WholeVerdict): readonly Diagnostic[] {
  const { main, others } = languages;
  const likely = foreignText === '' ? undefined : judge(foreignText).likely;
  if (main === 'und' || (weight < TOO_LITTLE && main !== 'other')) {
    return [
      {
        code: 'language-unknown',
        severity: 'warning',
        message: 'There is too little text to tell which language it is written in.',
        remedy: 'Open the file and check that its text was read.',
      },
    ];
  }
  if (main === 'other') {
    const name = nameOf(main, likely);
    return [
      {
        code: 'language-other',
        severity: 'error',
        message: `The text seems to be in ${name}, not in one of the six accepted languages (Arabic, Chinese, English, French, Russian, Spanish).`,
        remedy: 'Ask the sender for a version in one of the six languages.',
      },
    ];
  }
  if (others.length === 0) return [];
  const names = [main, ...others].map((language) => nameOf(language, likely));
  const listed = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  return [
    {
      code: 'two-languages',
      severity: 'warning',
      message: `The text is written in more than one language: ${listed}.`,
      remedy: 'Check whether one part translates the other, so that no answer is counted twice.',
    },
  ];
}
