/** What is used of an element's `style` attribute; values in lower case. */
export interface InlineStyle {
  readonly display?: string;
  readonly visibility?: string;
  /** `mso-hide`, by which Word hides from Word. */
  readonly hide?: string;
  readonly weight?: string;
  readonly slant?: string;
  readonly size?: string;
  readonly align?: string;
  /** `vertical-align` */
  readonly rise?: string;
  readonly whiteSpace?: string;
  readonly marker?: string;
  /** `mso-list`: the list and level of a paragraph written by Word, or `ignore` for its label. */
  readonly wordList?: string;
  readonly family?: string;
}

const PROPERTIES: ReadonlyMap<string, keyof InlineStyle> = new Map(
  Object.entries({
    display: 'display',
    visibility: 'visibility',
    'mso-hide': 'hide',
    'font-weight': 'weight',
    'font-style': 'slant',
    'font-size': 'size',
    'text-align': 'align',
    'vertical-align': 'rise',
    'white-space': 'whiteSpace',
    'list-style': 'marker',
    'list-style-type': 'marker',
    'mso-list': 'wordList',
    'font-family': 'family',
  } as const),
);

const NONE: InlineStyle = {};

export function parseStyle(attribute: string | undefined): InlineStyle {
  if (attribute === undefined || attribute === '') return NONE;
  const style: { -readonly [Property in keyof InlineStyle]: InlineStyle[Property] } = {};
  for (const declaration of attribute.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    const property = PROPERTIES.get(declaration.slice(0, Math.max(colon, 0)).trim());
    if (property === undefined) continue;
    style[property] = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim();
  }
  return style;
}
