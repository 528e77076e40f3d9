import type { Mention } from './mention.js';

/** Words of public life that are used in one place where Chinese is written, and not in the others. */
const WORDS: readonly (readonly [code: string, pattern: RegExp])[] = [
  [
    'CN',
    /全国人大|人大常委会|国务院|人民政府|街道办事处|居委会|村委会|县级|地级市|自治州|省级|民政厅|信访|党委|政协|我国(?=[东西南北中])|万元|亿元|乡镇|村民小组/gu,
  ],
  ['HK', /劏房|屋邨|區議會|立法會|特區政府|港元|港幣|公屋|街坊|食環署|社署|勞工處/gu],
  ['MO', /澳門元|澳門幣|市政署|社會工作局/gu],
  ['TW', /行政院|立法院|監察院|直轄市|縣市政府|新台幣|新臺幣|里長|鄉鎮公所/gu],
];

/** The places that a Chinese text's words of public life tell. */
export function chinesePlaces(text: string): readonly Mention[] {
  return WORDS.flatMap(([code, pattern]) =>
    [...text.matchAll(pattern)].map(([seen]) => ({ code, seen })),
  );
}
