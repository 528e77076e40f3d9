import type { DetectedLanguage } from '../../model/index.js';

// Traditional forms of the characters that the Chinese cues use, each before its simplified form.
const TRADITIONAL =
  '設设訂订頒颁發发開开舉举辦办組组織织實实啟启納纳寫写簽签訓训撥拨資资補补貼贴譯译參参與与處处決决結结終终罰罚責责購购減减縮缩獲获審审計计監监評评調调規规須须護护優优預预數数視视勞劳動动險险殘残婦妇兒儿' +
  '賠赔訴诉權权則则條条難难礙碍戰战題题頸颈時时滯滞誤误遲迟積积壓压頻频確确備备脫脱節节復复報报債债務务敗败僅仅隻只兩两個个無无從从沒没並并過过極极見见長长應应讓让勵励賦赋簡简統统擴扩機机製制經经費费關关' +
  '標标準准據据單单幾几會会議议貴贵請请劃划擬拟諾诺願愿於于為为將将區区縣县鎮镇協协該该這这們们來来總总後后對对還还專专員员說说壞坏轉转續续斷断遺遗徑径採采鄉乡領领導导項项運运營营檢检損损嚴严懲惩欄栏綫线' +
  '線线熱热課课場场達达貨货業业產产體体現现點点強强勢势廣广歷历響响適适麼么歸归屬属億亿萬万戶户圓圆當当隨随際际養养衛卫醫医療疗學学認认識识諮咨詢询聽听證证';

const SIMPLIFIED = new Map<string, string>();
for (let index = 0; index + 1 < TRADITIONAL.length; index += 2) {
  SIMPLIFIED.set(TRADITIONAL.charAt(index), TRADITIONAL.charAt(index + 1));
}

/** What is judged of a sentence: more would change no verdict and cost time on a text without marks. */
const LONGEST = 2_000;

/** A sentence as the cues are written: lower case, one space between words, one spelling of what is spelt in several ways. */
export function foldForCues(text: string, language: DetectedLanguage): string {
  const plain = text
    .slice(0, LONGEST)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ`]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
  if (language === 'ar') {
    return plain
      .replace(/[\u064b-\u0652\u0670\u0640]/gu, '')
      .replace(/[أإآٱ]/gu, 'ا')
      .replace(/ى(?!\p{L})/gu, 'ي');
  }
  if (language === 'ru') return plain.replace(/ё/gu, 'е');
  if (language !== 'zh') return plain;
  return plain.replace(/\p{Script=Han}/gu, (sign) => SIMPLIFIED.get(sign) ?? sign);
}
