import { BOUNDS } from '../../model/index.js';
import { PROGRAM, programAtHand } from './at-hand.js';
import { MODES, type Engine, type Orientation } from './engine.js';
import { graymapOf, type GreyImage } from './grey-image.js';
import { linesOfHocr } from './hocr.js';
import type { Writing } from './languages.js';
import { runProgram } from './run-program.js';

/** The program `tesseract` on the search path; undefined where there is none that works and has data. */
export async function openNative(): Promise<Engine | undefined> {
  const found = await programAtHand();
  if (found === undefined) return undefined;
  const { name, languages, canTurn } = found;
  return {
    name,
    languages,
    recognize: async (image, codes, search, time) => {
      const output = await read(image, time, [
        ...['-l', codes.join('+'), '--psm', MODES[search]],
        ...['-c', 'tessedit_create_hocr=1', '-c', 'tessedit_create_txt=0'],
      ]);
      return output === undefined ? undefined : linesOfHocr(output);
    },
    orientation: async (image, time) => {
      if (!canTurn) return undefined;
      const output = await read(image, time, ['-l', 'osd', '--psm', '0']);
      return output === undefined ? undefined : orientationIn(output);
    },
    close: () => Promise.resolve(),
  };
}

async function read(
  image: GreyImage,
  time: number,
  words: readonly string[],
): Promise<string | undefined> {
  const ran = await runProgram(
    PROGRAM,
    ['stdin', 'stdout', '--dpi', String(Math.round(image.dpi)), ...words],
    { input: graymapOf(image), time, most: BOUNDS.ocrReplyBytes },
  );
  return 'failed' in ran ? undefined : Buffer.from(ran.output).toString('utf8');
}

const SCRIPTS: Readonly<Record<string, readonly Writing[]>> = {
  Latin: ['latin'],
  Fraktur: ['latin'],
  Cyrillic: ['cyrillic'],
  Arabic: ['arabic'],
  Han: ['hans', 'hant'],
};
/** Below these, tesseract's own guess is not to be relied on. */
const SURE_TURN = 2;

function orientationIn(output: string): Orientation | undefined {
  const value = (label: string): string | undefined =>
    new RegExp(`^${label}:\\s*(\\S+)`, 'm').exec(output)?.[1];
  const writings = SCRIPTS[value('Script') ?? ''] ?? [];
  const turn = Number(value('Rotate'));
  const sure = Number(value('Orientation confidence')) >= SURE_TURN;
  if (!sure || (turn !== 90 && turn !== 180 && turn !== 270)) return { turn: 0, writings };
  return { turn, writings };
}
