import type { RecognizedLine, RecognizedWord } from './recognized.js';

const TO_ARABIC: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };
const TO_FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

const HAN = '[\\p{Script=Han}\\u3001-\\u3011\\uff00-\\uffef]';
const BESIDE_HAN = new RegExp(`(?<=${HAN})[,;:?!)(](?!\\p{N})|[(](?=${HAN})`, 'gu');

/**
 * Lines with the signs of their own writing where the recognizer took the Latin ones, which differ by little: at the end
 * of words of an Arabic line, and beside a Chinese character.
 */
export function withOwnPunctuation(lines: readonly RecognizedLine[]): RecognizedLine[] {
  return lines.map((line) => {
    const text = line.words.map((word) => word.text).join('');
    if (/\p{Script=Arabic}/u.test(text)) return { ...line, words: line.words.map(arabicSigns) };
    if (/\p{Script=Han}/u.test(text)) return { ...line, words: line.words.map(fullWidthSigns) };
    return line;
  });
}

function arabicSigns(word: RecognizedWord): RecognizedWord {
  if (/\p{Script=Latin}/u.test(word.text)) return word;
  return {
    ...word,
    text: word.text.replace(/[,;?](?=[»")]*$)/u, (sign) => TO_ARABIC[sign] ?? sign),
  };
}

function fullWidthSigns(
  word: RecognizedWord,
  index: number,
  words: readonly RecognizedWord[],
): RecognizedWord {
  const left = /\p{Script=Han}/u.test(words[index - 1]?.text.at(-1) ?? '') ? '一' : ' ';
  const right = /\p{Script=Han}/u.test(words[index + 1]?.text.charAt(0) ?? '') ? '一' : ' ';
  const whole = `${left}${word.text}${right}`.replace(
    BESIDE_HAN,
    (sign) => TO_FULL_WIDTH[sign] ?? sign,
  );
  return { ...word, text: whole.slice(1, -1) };
}
