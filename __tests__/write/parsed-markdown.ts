import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** A node of the tree that a Markdown parser makes, as far as these tests look at it. */
export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** Parses as GitHub does, bare addresses turned to links included. */
export function parsedMarkdown(markdown: string): Node {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

export function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

/** All types of nodes in a tree, once each, sorted. */
export function typesIn(node: Node): string[] {
  const below = (node.children ?? []).flatMap(typesIn);
  return [...new Set([node.type, ...below])].sort();
}

export function all(node: Node, type: string): Node[] {
  const below = (node.children ?? []).flatMap((child) => all(child, type));
  return node.type === type ? [node, ...below] : below;
}
