/** How a language counts with Chinese characters. */
interface Counting {
  readonly digits: string;
  /** Ten, hundred, thousand. */
  readonly units: string;
  /** Whether one ten, hundred or thousand is written with its one: never, or always but for a leading ten. */
  readonly one: 'never' | 'but-leading-ten' | 'always';
  /** Whether a skipped place is spoken, as in 一百零一. */
  readonly zero: boolean;
}

const SIMPLE = '〇一二三四五六七八九';

const COUNTINGS: Readonly<Record<string, Counting>> = {
  chineseCounting: {
    digits: '零一二三四五六七八九',
    units: '十百千',
    one: 'but-leading-ten',
    zero: true,
  },
  chineseLegalSimplified: {
    digits: '零壹贰叁肆伍陆柒捌玖',
    units: '拾佰仟',
    one: 'always',
    zero: true,
  },
  ideographLegalTraditional: {
    digits: '零壹貳參肆伍陸柒捌玖',
    units: '拾佰仟',
    one: 'always',
    zero: true,
  },
  koreanCounting: { digits: '영일이삼사오육칠팔구', units: '십백천', one: 'never', zero: false },
  japaneseCounting: { digits: SIMPLE, units: '十百千', one: 'never', zero: false },
  japaneseLegal: { digits: '〇壱弐参四伍六七八九', units: '拾百阡', one: 'always', zero: false },
};

const SAME: Readonly<Record<string, string>> = {
  chineseCountingThousand: 'chineseCounting',
  taiwaneseCounting: 'chineseCounting',
  taiwaneseCountingThousand: 'chineseCounting',
};

const DIGITAL = new Set(['ideographDigital', 'japaneseDigitalTenThousand', 'taiwaneseDigital']);

/** A number from 1 to 9,999 in a `w:numFmt` that writes Chinese characters; undefined for other formats and numbers. */
export function formatWithIdeographs(value: number, format: string): string | undefined {
  if (value < 1 || value > 9999) return undefined;
  if (DIGITAL.has(format))
    return String(value).replace(/\d/g, (digit) => SIMPLE[Number(digit)] ?? '');
  const counting = COUNTINGS[SAME[format] ?? format];
  return counting && counted(value, counting);
}

function counted(value: number, { digits, units, one, zero }: Counting): string {
  const places = String(value);
  let text = '';
  let skipped = false;
  Array.from(places).forEach((place, index) => {
    const digit = Number(place);
    const unit = places.length - index - 1;
    if (digit === 0) {
      skipped = true;
      return;
    }
    if (skipped && zero) text += digits[0] ?? '';
    skipped = false;
    const bare =
      digit === 1 &&
      unit > 0 &&
      (one === 'never' || (one === 'but-leading-ten' && unit === 1 && text === ''));
    text += (bare ? '' : (digits[digit] ?? '')) + (unit > 0 ? (units[unit - 1] ?? '') : '');
  });
  return text;
}
