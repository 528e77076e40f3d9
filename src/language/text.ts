import { franc } from 'franc';
import type { DetectedLanguage } from '../model/index.js';
import { judgeArabicScript } from './arabic-letters.js';
import { judgeCyrillic } from './cyrillic-letters.js';
import { judgeLatin } from './latin-votes.js';
import { countScripts, mainScript, type Script, type ScriptCounts } from './scripts.js';
import { UNDETERMINED, type Verdict } from './verdict.js';

/** franc reads only so many characters of what it is given. */
const READ_BY_FRANC = 2048;

const ONLY: Readonly<Record<Script, RegExp>> = {
  Arabic: /[^\p{Script=Arabic}\p{M}\s]+/gu,
  Cyrillic: /[^\p{Script=Cyrillic}\p{M}\s]+/gu,
  Latin: /[^\p{Script=Latin}\p{M}\s]+/gu,
  Han: /[^\p{Script=Han}\s]+/gu,
  Kana: /[^\p{L}\s]+/gu,
  Hangul: /[^\p{L}\s]+/gu,
  other: /[^\p{L}\p{M}\s]+/gu,
};

function judgeIn(script: Script, text: string): Verdict {
  const letters = text.replace(ONLY[script], ' ').trim().replace(/\s+/gu, ' ');
  const sample = letters.slice(0, READ_BY_FRANC);
  switch (script) {
    case 'Arabic':
      return judgeArabicScript(sample);
    case 'Cyrillic':
      return judgeCyrillic(sample);
    case 'Latin':
      return judgeLatin(sample);
    case 'Han':
      return { language: 'zh', sure: sample.length >= 2 };
    case 'Kana':
      return { language: 'other', sure: sample.length >= 4, likely: 'jpn' };
    case 'Hangul':
      return { language: 'other', sure: sample.length >= 4, likely: 'kor' };
    case 'other': {
      const code = franc(sample, { minLength: 4 });
      return { language: 'other', sure: true, ...(code !== 'und' && { likely: code }) };
    }
  }
}

/** Judges a text in the script that most of it is written in; a few letters are enough where the script decides. */
export function judge(text: string, counts: ScriptCounts = countScripts(text)): Verdict {
  const script = mainScript(counts);
  return script === undefined ? UNDETERMINED : judgeIn(script, text);
}

/** The language of a loose stretch of text; `und` where it is too short or holds no letters. */
export function detectText(text: string): DetectedLanguage {
  return judge(text).language;
}
