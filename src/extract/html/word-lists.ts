import type { HtmlElement, HtmlNode } from './tree.js';

const DEEPEST_LABEL = 6;

/** What Symbol, Wingdings and Courier draw for the characters that Word's bullets are written with. */
const PICTORIAL: ReadonlyMap<string, string> = new Map(
  Object.entries({ '·': '•', '§': '•', o: '•', ü: '✓' }),
);

/** Whether Word wrote this element to hold the label of a list item. */
export function isWordLabel({ inlineStyle }: HtmlElement): boolean {
  return inlineStyle.wordList === 'ignore';
}

/** The label that Word, and Outlook with it, writes as text into a paragraph of a list. */
export function wordLabel(paragraph: HtmlElement): string | undefined {
  if (paragraph.name !== 'p' && !/^h[1-6]$/.test(paragraph.name)) return undefined;
  const found = findLabel(paragraph.children, DEEPEST_LABEL);
  const text = found && textOf(found).replace(/\s+/g, ' ').trim();
  return text === undefined ? undefined : (PICTORIAL.get(text) ?? text);
}

/** Level of the item, from 0. */
export function wordLevel({ inlineStyle }: HtmlElement): number {
  return Number(/level([1-9])/.exec(inlineStyle.wordList ?? '')?.[1] ?? 1) - 1;
}

/** The label comes first in its paragraph, inside spans. */
function findLabel(nodes: readonly HtmlNode[], depth: number): HtmlElement | undefined {
  for (const node of nodes) {
    if (typeof node === 'string') {
      if (node.trim() !== '') return undefined;
      continue;
    }
    if (isWordLabel(node)) return node;
    if (node.filled) return depth === 0 ? undefined : findLabel(node.children, depth - 1);
  }
  return undefined;
}

function textOf(element: HtmlElement): string {
  return element.children.map((node) => (typeof node === 'string' ? node : textOf(node))).join('');
}
