import { parseDocument } from 'htmlparser2';

/** As much of the parser's tree as the tests look at. */
export interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
}

export function parsedPage(html: string): Node {
  return parseDocument(html);
}

/** Every element, or every one of a name, in the page's order. */
export function elements(node: Node | object, name?: string): readonly Node[] {
  const own = node as Node;
  const below = (own.children ?? []).flatMap((child) => elements(child, name));
  return own.name !== undefined && (name === undefined || own.name === name)
    ? [own, ...below]
    : below;
}

export function textOf(node: Node): string {
  return node.type === 'text' ? (node.data ?? '') : (node.children ?? []).map(textOf).join('');
}

export function attributesOf({ attribs }: Node): Readonly<Record<string, string>> {
  return { ...attribs };
}

export function classOf(node: Node): string {
  return node.attribs?.['class'] ?? '';
}

/** A quotation's text: its paragraphs joined by line feeds. */
export function quoted(quotation: Node): string {
  return elements(quotation, 'p').map(textOf).join('\n');
}

export interface Cited {
  readonly text: string;
  readonly citation: string;
  readonly dir: string | undefined;
  readonly lang: string | undefined;
}

/** Each quotation in a part of the page with the citation that follows it. */
export function citedIn(part: Node): readonly Cited[] {
  const found: Cited[] = [];
  let open: Node | undefined;
  for (const node of elements(part)) {
    if (node.name === 'blockquote') open = node;
    if (node.name !== 'cite' || open === undefined) continue;
    const { dir, lang } = open.attribs ?? {};
    found.push({ text: quoted(open), citation: textOf(node), dir, lang });
    open = undefined;
  }
  return found;
}
