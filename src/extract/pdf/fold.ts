/** What producers draw instead of the letters that were typed; folding any other compatibility character would alter a quotation. */
const LOOK_ALIKES =
  /[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufdcf\ufdf0-\ufdf9\ufe70-\ufefc\u2e80-\u2fdf\uf900-\ufaff]/gu;

// eslint-disable-next-line no-control-regex -- glyphs without a character are stored as NUL
const CONTROLS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u200b\u0000]/g;

const TATWEEL = /\u0640+/g;

/** CJK radicals that Unicode gives no compatibility decomposition, each before the character that is meant. */
const RADICAL_PAIRS =
  '⺁厂⺃乚⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示' +
  '⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹老⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门' +
  '⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀';

const RADICALS = new Map(
  Array.from(RADICAL_PAIRS.matchAll(/(.)(.)/gu), ([, radical = '', meant = '']) => [
    radical,
    meant,
  ]),
);

/**
 * A glyph's text with Latin and Armenian ligatures, Arabic and Hebrew presentation forms, Kangxi and CJK radicals and
 * CJK compatibility ideographs as the letters they stand for; invisible direction marks and tatweel removed. Soft hyphens
 * stay: at the end of a line they tell how to join it.
 */
export function foldGlyph(text: string): string {
  if (/^[ -~]$/.test(text)) return text;
  return text
    .replace(CONTROLS, '')
    .replace(LOOK_ALIKES, (character) => RADICALS.get(character) ?? compatible(character))
    .replace(/\s/gu, (white) => (/[\n\v\f\r\t\u2028\u2029]/.test(white) ? ' ' : white))
    .replace(TATWEEL, '');
}

/** Forms of single diacritics decompose to a space and the diacritic. */
function compatible(character: string): string {
  return character.normalize('NFKC').replace(/ (?=\p{M})/gu, '');
}
