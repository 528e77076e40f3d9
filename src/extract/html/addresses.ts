import type { HtmlElement, HtmlNode } from './tree.js';

/** What stands on a page in place of an address that a script would write there. */
const HIDDEN = /\[e-?mail[\s\u00a0]*protected\]/iu;

/**
 * Writes the e-mail addresses that a page keeps from programs to where a browser shows them, and those behind links that
 * name none beside the link's text.
 */
export function revealAddresses(tree: HtmlElement): void {
  for (const child of tree.children) if (typeof child !== 'string') reveal(child);
}

function reveal(element: HtmlElement): void {
  const { name, attributes, children } = element;
  const hidden = unmasked(attributes['data-cfemail'] ?? maskedIn(attributes['href']));
  if (hidden !== undefined) {
    children.splice(0, children.length, hidden);
    element.filled = true;
    return;
  }
  revealAddresses(element);
  const linked = name === 'a' ? addressOf(attributes['href']) : undefined;
  if (linked === undefined) return;
  const text = textOf(children).trim();
  if (HIDDEN.test(text) || text === '') children.splice(0, children.length, linked);
  else if (!text.includes('@')) children.push(` <${linked}>`);
  element.filled = true;
}

function textOf(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
}

function maskedIn(href: string | undefined): string | undefined {
  return /\/cdn-cgi\/l\/email-protection#([0-9a-f]+)$/iu.exec(href ?? '')?.[1];
}

/** Cloudflare's mask: two hexadecimal digits a byte, each combined with the first by exclusive or. */
function unmasked(mask: string | undefined): string | undefined {
  if (mask === undefined || !/^(?:[0-9a-f]{2}){6,120}$/iu.test(mask)) return undefined;
  const [key = 0, ...bytes] = (mask.match(/../gu) ?? []).map((pair) => parseInt(pair, 16));
  const text = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte ^ key));
  const address = text.split('?')[0] ?? '';
  return isAddress(address) ? address : undefined;
}

function addressOf(href: string | undefined): string | undefined {
  const [, written = ''] = /^mailto:([^?]+)/iu.exec(href?.trim() ?? '') ?? [];
  try {
    const address = decodeURIComponent(written).trim();
    return isAddress(address) ? address : undefined;
  } catch {
    return undefined;
  }
}

function isAddress(text: string): boolean {
  return /^[^\s@<>"(),;:]{1,64}@[^\s@<>"(),;:]+\.[^\s@<>"(),;:.]+$/u.test(text);
}
