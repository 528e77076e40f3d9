import type { Block, Document } from '../../model/index.js';
import { sliceOf } from '../../model/index.js';
import { openArchive } from '../archive.js';
import { readDocx } from '../docx/index.js';
import { isSpoken } from './is-spoken.js';
import type { Line } from './lines.js';

/** Fewer times than this are in any text; a Word file with more is read to see whether it is a transcript. */
const LEAST_TIMES = 3;

const TIME = /(?<![\d:])\d{1,2}:[0-5]?\d(?::[0-5]?\d)?(?![\d:])/gu;

/** The lines of a Word file that is a transcript, by its paragraphs; undefined for any other, also one that is damaged. */
export async function spokenLines(bytes: Uint8Array): Promise<readonly Line[] | undefined> {
  if (!(await hasTimes(bytes))) return undefined;
  const { value: document } = await readDocx(bytes);
  if (document === undefined) return undefined;
  const lines = linesIn(document);
  return isSpoken(lines) ? lines : undefined;
}

/** A cheap look at the main part's raw text. */
async function hasTimes(bytes: Uint8Array): Promise<boolean> {
  try {
    const archive = await openArchive(bytes);
    const main = archive.names.find((name) => /(?:^|[\\/])document\d*\.xml$/iu.test(name));
    const xml = main === undefined ? undefined : await archive.read(main);
    const text = (xml ?? '').replace(/<\/?([\w:]+)[^>]*>/gu, (_, tag: string) =>
      /:(?:p|br|tab|tc)$/u.test(tag) ? '\n' : '',
    );
    return (text.match(TIME)?.length ?? 0) >= LEAST_TIMES;
  } catch {
    // Whoever reads the file says what is wrong with it.
    return false;
  }
}

/** A paragraph may have several lines; the cells of a row stand in one, parted by tabs. */
function linesIn({ text, blocks }: Document): Line[] {
  const lines: Line[] = [];
  const own = blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'note');
  own.forEach((block, index) => {
    const said = sliceOf(text, block);
    const last = lines.at(-1);
    const before = own[index - 1];
    if (last !== undefined && before !== undefined && isSameRow(before, block)) {
      const joint = before.cell?.column === block.cell?.column ? ' ' : '\t';
      lines[lines.length - 1] = { ...last, text: `${last.text}${joint}${flat(said)}` };
    } else if (block.cell === undefined) {
      lines.push(...said.split('\n').map((one) => ({ text: one, line: index + 1 })));
    } else {
      lines.push({ text: flat(said), line: index + 1 });
    }
  });
  return lines;
}

function isSameRow({ cell: a }: Block, { cell: b }: Block): boolean {
  return a?.table === b?.table && a?.row === b?.row && a !== undefined;
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
