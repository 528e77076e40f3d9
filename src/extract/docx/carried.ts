import type { Diagnostic } from '../../model/index.js';
import type { WordPackage } from './package.js';
import { filesNotRead, macrosCarried, pagePictures, textNotRead } from './remarks.js';
import { descendantsNamed, elementsOf, type XmlElement } from './xml.js';

/** Names told of at most so many embedded files. */
const MOST_NAMES = 10;

const EMU_PER_CM = 360_000;

/** Half of an A4 page, in square centimetres: a picture as large may be a scan of one. */
const PAGE_SIZED = 310;

/** With fewer characters for each picture of a page, the pictures may well be the text. */
const TEXT_OF_A_PAGE = 1500;

/** What a Word file carries beside its text. */
export function remarksOn(file: WordPackage, characters: number): Diagnostic[] {
  const embedded = embeddedFiles(file);
  const linked = descendantsNamed(file.main, 'w:subDoc').map(({ attributes }) =>
    textNotRead(
      file.relations.find(({ id }) => id === attributes['r:id'])?.target ?? 'another file',
    ),
  );
  const pictures = picturesIn(file.main).filter((area) => area >= PAGE_SIZED).length;
  return [
    ...linked,
    ...(embedded.length > 0 ? [filesNotRead(embedded)] : []),
    ...(pictures > 0 ? [pagePictures(pictures, characters < pictures * TEXT_OF_A_PAGE)] : []),
    ...(file.relations.some(({ type }) => type === 'vbaProject') ? [macrosCarried()] : []),
  ];
}

/** Whether the body shows any picture. */
export function hasPictures(file: WordPackage): boolean {
  return picturesIn(file.main).length > 0;
}

function embeddedFiles({ main, relations }: WordPackage): string[] {
  const kinds = new Map(
    descendantsNamed(main, 'o:OLEObject').map(({ attributes }) => [
      attributes['r:id'],
      attributes['ProgID'],
    ]),
  );
  const names = relations
    .filter(({ type, external }) => !external && /^(?:oleObject|package)$/.test(type))
    .map(({ id, target }) => {
      const kind = kinds.get(id);
      return (target.split('/').at(-1) ?? target) + (kind === undefined ? '' : ` (${kind})`);
    });
  const more = names.length - MOST_NAMES;
  return more > 0 ? [...names.slice(0, MOST_NAMES), `${more} more`] : names;
}

/** Areas of the pictures in square centimetres, 0 where the file does not give it. */
function picturesIn(element: XmlElement, areas: number[] = []): number[] {
  for (const child of elementsOf(element)) {
    if (child.name === 'wp:inline' || child.name === 'wp:anchor') {
      const [extent] = descendantsNamed(child, 'wp:extent');
      const [width, height] = ['cx', 'cy'].map((side) => Number(extent?.attributes[side] ?? 0));
      const area = ((width ?? 0) * (height ?? 0)) / EMU_PER_CM ** 2;
      if (descendantsNamed(child, 'a:blip').length > 0) areas.push(area);
    } else if (child.name === 'v:shape' || child.name === 'v:rect') {
      if (descendantsNamed(child, 'v:imagedata').length > 0) areas.push(styledArea(child));
    } else if (child.name === 'mc:AlternateContent') {
      const [chosen] = elementsOf(child);
      if (chosen !== undefined) picturesIn(chosen, areas);
    } else picturesIn(child, areas);
  }
  return areas;
}

/** Of a VML shape, whose style gives its sides in points. */
function styledArea({ attributes }: XmlElement): number {
  const style = attributes['style'] ?? '';
  const [width, height] = ['width', 'height'].map((side) => {
    const points = new RegExp(`(?:^|;)\\s*${side}:\\s*([\\d.]{1,8})pt`).exec(style)?.[1];
    return (Number(points ?? 0) / 72) * 2.54;
  });
  return (width ?? 0) * (height ?? 0);
}
