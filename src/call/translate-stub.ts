import type { Call, Language } from '../model/index.js';
import { LANGUAGES, wordingIn } from '../model/index.js';
import { missingWordings } from './check-call.js';
import { LANGUAGE_NAMES } from './call-labels.js';
import { wrap } from './wrap.js';

const WIDTH = 96;

/**
 * What a translator fills in, as YAML: for each text that lacks a wording, the wording there is as a comment, and a key for
 * each missing language. Undefined where nothing lacks.
 */
export function translateStub(
  call: Call,
  languages: readonly Language[] = LANGUAGES,
): string | undefined {
  const missing = missingWordings(call, languages);
  if (missing.length === 0) return undefined;
  const counts = languages.flatMap((language) => {
    const count = missing.filter((one) => one.languages.includes(language)).length;
    return count === 0 ? [] : [`#   ${language} (${LANGUAGE_NAMES[language]}): ${count}`];
  });
  return [
    `# Wordings that the call ${call.id} lacks, by language:`,
    ...counts,
    '# Write each behind its key and copy the keys to the text that is named above them; leave out',
    '# what you do not have.',
    ...missing.flatMap(({ field, texts, languages: lacking }) => [
      '',
      `# ${field}`,
      ...wrap(wordingIn(texts, 'en'), WIDTH - 4).map((line) => `#   ${line}`),
      ...lacking.map((language) => `${language}:`),
    ]),
    '',
  ].join('\n');
}
