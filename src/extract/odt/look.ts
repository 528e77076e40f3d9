import type { Face } from '../ink.js';
import { riseBy, type Rise } from '../rise.js';
import type { XmlElement } from '../xml.js';

/** The scripts for which OpenDocument states a face apart, by the ending of the attributes' names. */
type Script = '' | '-asian' | '-complex';

/** How text looks, by script. */
export interface Look {
  readonly faces: Readonly<Record<Script, Face>>;
  readonly font: string;
  readonly hidden: boolean;
  readonly rise: Rise;
}

const FACE: Face = { bold: false, italic: false, size: 12 };

export const PLAIN: Look = {
  faces: { '': FACE, '-asian': FACE, '-complex': FACE },
  font: '',
  hidden: false,
  rise: 'level',
};

const COMPLEX = /[\u0590-\u08ff\u0900-\u0eff\ufb1d-\ufdff\ufe70-\ufefc]/;
const ASIAN = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef]/;

/** The look of text to which these properties (`style:text-properties`) are added. */
export function lookWith(look: Look, properties: XmlElement | undefined): Look {
  if (properties === undefined) return look;
  const { attributes } = properties;
  const face = (script: Script): Face => faceWith(look.faces[script], attributes, script);
  const display = attributes['text:display'];
  return {
    faces: { '': face(''), '-asian': face('-asian'), '-complex': face('-complex') },
    font: attributes['style:font-name'] ?? attributes['fo:font-family'] ?? look.font,
    hidden: display === undefined ? look.hidden : display === 'none',
    rise: riseWith(look.rise, attributes['style:text-position']),
  };
}

function faceWith(face: Face, attributes: XmlElement['attributes'], script: Script): Face {
  const value = (name: string): string | undefined =>
    attributes[script === '' ? `fo:${name}` : `style:${name}${script}`];
  const weight = value('font-weight');
  const style = value('font-style');
  return {
    bold: weight === undefined ? face.bold : weight === 'bold' || Number(weight) >= 600,
    italic: style === undefined ? face.italic : style !== 'normal',
    size: sizeWith(face.size, value('font-size')),
  };
}

/** In points; a percentage is of the size around it. */
function sizeWith(size: number, value: string | undefined): number {
  const [, digits, unit] = /^(\d{1,4}\.?\d{0,4})(pt|%)$/.exec(value ?? '') ?? [];
  if (digits === undefined) return size;
  return unit === '%' ? Math.round(Number(digits) * size) / 100 : Number(digits);
}

/** The distance comes first: `super`, `sub` or a percentage of the size. */
function riseWith(rise: Rise, position: string | undefined): Rise {
  if (position === undefined) return rise;
  const [distance = ''] = position.trim().split(/\s+/);
  if (distance === 'super') return 'up';
  return distance === 'sub' ? 'down' : riseBy(Number.parseFloat(distance) || 0, 100);
}

/** The face that a text of this look has in its script. */
export function faceOfText({ faces }: Look, text: string): Face {
  if (COMPLEX.test(text)) return faces['-complex'];
  return ASIAN.test(text) ? faces['-asian'] : faces[''];
}
