import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isGarbled } from '../../../src/extract/pdf/garbled.js';
import { isBackwards } from '../../../src/extract/pdf/visual-order.js';

const TEXTS = JSON.parse(
  readFileSync(new URL('../../fixtures/ocr/texts.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly string[]>>;
const LANGUAGES = Object.entries(TEXTS).map(([code, lines]) => [code, lines.join(' ')] as const);
const LETTERED = LANGUAGES.filter(([code]) => ['en', 'fr', 'es', 'ru'].includes(code));

function shifted(text: string, by: number): string {
  return Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code > 32 ? String.fromCodePoint(Math.max(33, code + by)) : letter;
  }).join('');
}

function backwards(text: string): string {
  return text
    .split(' ')
    .map((word) => Array.from(word).reverse().join(''))
    .join(' ');
}

describe('a text layer that is what its reader sees', () => {
  it.each(LANGUAGES)('is trusted in %s', (_, text) => {
    expect(isGarbled(text)).toBe(false);
    expect(isBackwards(text)).toBe(false);
  });

  it.each([
    [
      'Portuguese',
      'A câmara municipal aprovou em 2021 a carta dos direitos humanos; desde então, cada secretaria apresenta um relatório anual sobre a sua aplicação. Não há, porém, formação para os funcionários das freguesias mais pequenas, e a população idosa não tem acesso à informação.',
    ],
    [
      'Turkish',
      'Belediye meclisi 2021 yılında insan hakları şartını kabul etti; o günden beri her müdürlük yıllık bir rapor sunuyor. Ancak küçük köylerde çalışan görevliler için eğitim yok ve yaşlıların bilgiye ulaşması güç. Merkezi hükümetin kaynak ayırmasını öneriyoruz.',
    ],
    [
      'Vietnamese',
      'Hội đồng thành phố đã thông qua hiến chương nhân quyền năm 2021; từ đó mỗi phòng ban trình một báo cáo hằng năm. Tuy nhiên, cán bộ ở các xã nhỏ chưa được tập huấn, và người cao tuổi khó tiếp cận thông tin. Chúng tôi khuyến nghị nhà nước cấp thêm kinh phí.',
    ],
    [
      'Welsh',
      'Mabwysiadodd cyngor y dref siarter hawliau dynol yn 2021; ers hynny mae pob adran yn cyflwyno adroddiad bob blwyddyn. Ond nid oes hyfforddiant i weithwyr y pentrefi bychain, ac mae pobl hŷn yn ei chael yn anodd cyrraedd gwybodaeth.',
    ],
    [
      'Czech',
      'Zastupitelstvo města schválilo v roce 2021 chartu lidských práv; od té doby každý odbor předkládá výroční zprávu. Zaměstnanci malých obcí však neprošli školením a starší lidé se k informacím dostávají jen ztěžka. Doporučujeme, aby stát hradil vzdělávání.',
    ],
    [
      'Ukrainian',
      'Міська рада ухвалила у 2021 році хартію прав людини; відтоді кожен відділ щороку подає звіт. Проте для працівників малих громад навчання немає, а літнім людям важко дістатися інформації. Рекомендуємо, щоб держава виділяла кошти на їхнє навчання.',
    ],
    [
      'Kazakh',
      'Қалалық мәслихат 2021 жылы адам құқықтары хартиясын қабылдады; содан бері әр бөлім жыл сайын есеп береді. Алайда шағын ауылдардың қызметкерлері оқытылмаған, ал қарттарға ақпарат алу қиын. Мемлекет оларды оқытуға қаражат бөлуі керек.',
    ],
    [
      'Persian',
      'شورای شهر در سال ۱۴۰۰ منشور حقوق بشر را تصویب کرد و از آن زمان هر اداره هر سال گزارشی می‌دهد. با این همه کارکنان روستاهای کوچک آموزش ندیده‌اند و سالمندان به دشواری به اطلاعات دست می‌یابند. پیشنهاد می‌کنیم دولت هزینه کالاها و آموزش را بپردازد.',
    ],
  ])('is trusted in %s', (_, text) => {
    expect(isGarbled(text)).toBe(false);
    expect(isBackwards(text)).toBe(false);
  });

  it('is trusted where it is names, figures or abbreviations', () => {
    const names = 'Nguyễn Thị Hạnh, Krzysztof Szczepański, Þórður Guðmundsson, Oğuzhan Çelik; ';
    const figures = '2019 12,5 % 48 600 € 14/03/2022 A/HRC/57/12 ';
    const abbreviations = 'OHCHR UNDP ICCPR ICESCR CEDAW CRPD UPR NHRI NGO ';
    for (const text of [names, figures, abbreviations]) {
      expect(isGarbled(text.repeat(20))).toBe(false);
    }
  });
});

describe('a text layer that is not', () => {
  it.each(LETTERED)('is known by letters that stand for others, in %s', (_, text) => {
    for (const by of [-29, -3, -2, -1, 1, 2, 3, 29]) {
      expect([by, isGarbled(shifted(text, by))]).toEqual([by, true]);
    }
  });

  it('is known by another encoding', () => {
    const western = (bytes: readonly number[]): string => String.fromCharCode(...bytes);
    // «Права человека» in windows-1251 and «حقوق الإنسان» in windows-1256, read as Latin-1.
    const russian = western([
      207, 240, 224, 226, 224, 32, 247, 229, 235, 238, 226, 229, 234, 224, 46, 32,
    ]);
    const arabic = western([205, 222, 230, 222, 32, 199, 225, 197, 228, 211, 199, 228, 46, 32]);
    expect(isGarbled(russian.repeat(4))).toBe(true);
    expect(isGarbled(arabic.repeat(4))).toBe(true);
    expect(isGarbled(`${russian} 2019, 12,5 %, 48 600 €. `.repeat(4))).toBe(true);
  });

  it('is known by words of several scripts', () => {
    expect(isGarbled('праvα чеλоvека οбщиnа гороd '.repeat(8))).toBe(true);
  });

  it('is known by Arabic words that run backwards', () => {
    const arabic = (TEXTS['ar'] ?? []).join(' ');
    expect(isBackwards(backwards(arabic))).toBe(true);
  });
});
