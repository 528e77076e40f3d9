import { chosenAlternative } from './wrappers.js';
import { descendantsNamed, type XmlElement } from './xml.js';

/** What a body holds beside its own text, in order. */
export interface Survey {
  /** Parts in other formats (`w:altChunk`), and other files (`w:subDoc`), that it takes in. */
  readonly chunks: readonly XmlElement[];
  readonly subdocuments: readonly XmlElement[];
  /** Files that it carries (`o:OLEObject`). */
  readonly objects: readonly XmlElement[];
  /** Diagrams (`dgm:relIds`), whose text stands in parts of their own. */
  readonly diagrams: readonly XmlElement[];
  /** Comments in its margin, which are not part of its text. */
  readonly comments: number;
  /** Areas of its pictures in square centimetres, 0 where the file does not give it. */
  readonly pictures: readonly number[];
}

const EMU_PER_CM = 360_000;

const CM_PER_POINT = 2.54 / 72;

/** Goes through a part once. */
export function surveyOf(part: XmlElement): Survey {
  const found = {
    'w:altChunk': [] as XmlElement[],
    'w:subDoc': [] as XmlElement[],
    'o:OLEObject': [] as XmlElement[],
    'dgm:relIds': [] as XmlElement[],
  };
  const pictures: number[] = [];
  let comments = 0;
  const visit = (element: XmlElement): void => {
    switch (element.name) {
      case 'w:altChunk':
      case 'w:subDoc':
      case 'o:OLEObject':
      case 'dgm:relIds':
        found[element.name].push(element);
        return;
      case 'w:commentReference':
        comments += 1;
        return;
      case 'mc:AlternateContent': {
        const chosen = chosenAlternative(element);
        if (chosen !== undefined) visit(chosen);
        return;
      }
      case 'wp:inline':
      case 'wp:anchor':
        if (descendantsNamed(element, 'a:blip').length > 0) pictures.push(drawnArea(element));
        break;
      case 'v:shape':
      case 'v:rect':
        if (descendantsNamed(element, 'v:imagedata').length > 0) pictures.push(styledArea(element));
        break;
    }
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  visit(part);
  return {
    chunks: found['w:altChunk'],
    subdocuments: found['w:subDoc'],
    objects: found['o:OLEObject'],
    diagrams: found['dgm:relIds'],
    comments,
    pictures,
  };
}

function drawnArea(drawing: XmlElement): number {
  const [extent] = descendantsNamed(drawing, 'wp:extent');
  const side = (name: string): number => Number(extent?.attributes[name] ?? 0) / EMU_PER_CM;
  return side('cx') * side('cy');
}

/** Of a VML shape, whose style gives its sides in points. */
function styledArea({ attributes }: XmlElement): number {
  const style = attributes['style'] ?? '';
  const side = (pattern: RegExp): number => Number(pattern.exec(style)?.[1] ?? 0) * CM_PER_POINT;
  return side(/(?:^|;)width:([\d.]{1,8})pt/) * side(/(?:^|;)height:([\d.]{1,8})pt/);
}
