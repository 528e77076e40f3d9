import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { Language } from '../../model/index.js';
import { wordLanguage } from './run.js';

/** Fonts that Office has for each script; other programs put their own in their place. */
const FONTS = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: 'SimSun',
};

const DARK = '1F3864';
const GREY = '595959';
const RED = 'C00000';

/** Lines as high as their letters ask for, whatever the font. */
const SINGLE = { line: 240, lineRule: 'auto' } as const;

/** Sizes in half points, distances in twentieths of a point. */
export function stylesIn(lang: Language): IStylesOptions {
  const language = { value: wordLanguage(lang), eastAsia: 'zh-CN', bidirectional: 'ar-SA' };
  const heading = (size: number, before: number, color = DARK) => ({
    run: { size, bold: true, color },
    paragraph: { spacing: { before, after: 80, ...SINGLE }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: FONTS, size: 21, language },
        paragraph: { spacing: { after: 100, line: 259, lineRule: 'auto' } },
      },
      title: {
        run: { size: 44, bold: true, color: DARK },
        paragraph: { spacing: { after: 120, ...SINGLE } },
      },
      heading1: heading(30, 480),
      heading2: heading(26, 400),
      heading3: heading(24, 320),
      heading4: heading(23, 280, '2E74B5'),
      heading5: heading(21, 200, GREY),
      heading6: heading(21, 160, '000000'),
      footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 20, ...SINGLE } } },
    },
    paragraphStyles: [
      own('Subtitle', { size: 28, color: GREY }, { spacing: { after: 200, ...SINGLE } }),
      own('ContentsHeading', { size: 30, bold: true, color: DARK }, { spacing: { before: 240 } }),
      ...[1, 2, 3].map((level) =>
        own(`TOC${level}`, {}, { indent: { start: (level - 1) * 300 }, spacing: { after: 60 } }),
      ),
      own('Quote', {}, { indent: { start: 340, end: 340 } }),
      own('Details', { size: 17, color: GREY }, {}),
      own('Warning', { bold: true, color: RED }, {}),
      own('TableText', { size: 18 }, { spacing: { after: 20, ...SINGLE } }),
      own(
        'TableHead',
        { size: 18, bold: true },
        { spacing: { after: 20, ...SINGLE }, keepNext: true },
      ),
    ],
  };
}

/** Names by which Word knows styles that it has itself. */
const WORD_NAMES: Readonly<Record<string, string>> = {
  TOC1: 'toc 1',
  TOC2: 'toc 2',
  TOC3: 'toc 3',
};

function own(
  id: string,
  run: NonNullable<IParagraphStyleOptions['run']>,
  paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
): IParagraphStyleOptions {
  return { id, name: WORD_NAMES[id] ?? id, basedOn: 'Normal', quickFormat: true, run, paragraph };
}
