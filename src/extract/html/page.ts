import { Parser } from 'htmlparser2';
import type { Document, Result } from '../../model/index.js';
import { result } from '../../model/index.js';
import { composeDocument } from '../compose.js';
import { decodeText } from '../encodings/decode-text.js';
import { revealAddresses } from './addresses.js';
import { draftsOfTree, type HtmlBlock } from './index.js';
import { parseHtml } from './tree.js';

/** Where a page names its encoding (HTML, 4.2.5.4). */
const HEAD_BYTES = 2048;

/**
 * A web page as a document: what its site puts around it is furniture, addresses that it hides stand in its text. Also of
 * a page that a browser saved with its pictures (RFC 2557).
 */
export async function readPage(bytes: Uint8Array): Promise<Result<Document | undefined>> {
  const html = (await savedPage(bytes)) ?? decodeText(bytes, charsetOf(bytes));
  const tree = parseHtml(html);
  revealAddresses(tree);
  const title = titleOf(html);
  const document = composeDocument(draftsOfTree(tree).map(framed), {
    properties: title === '' ? {} : { title },
  });
  if (document.text !== '') return result(document);
  const message = 'The page shows no text without its scripts.';
  const remedy = 'Open it in a browser, save it as PDF and run again.';
  return result(undefined, [{ code: 'no-text', severity: 'error', message, remedy }]);
}

function framed({ frame, ...draft }: HtmlBlock): HtmlBlock {
  return frame === true ? { ...draft, kind: 'furniture' } : draft;
}

function charsetOf(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  return /<meta[^>]+charset=["']?([\w-]{2,40})/iu.exec(head)?.[1] ?? '';
}

async function savedPage(bytes: Uint8Array): Promise<string | undefined> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  if (!/^[\w-]+:/u.test(head.trimStart())) return undefined;
  const { default: PostalMime } = await import('postal-mime');
  const { html } = await PostalMime.parse(bytes);
  return html;
}

function titleOf(html: string): string {
  let title = '';
  let inside = false;
  let done = false;
  const parser = new Parser({
    onopentag: (name) => {
      inside = name === 'title' && !done;
    },
    ontext: (text) => {
      if (inside) title += text;
    },
    onclosetag: (name) => {
      if (name === 'title') done = true;
      inside = false;
    },
  });
  parser.end(html.slice(0, 100_000));
  return title.replace(/\s+/gu, ' ').trim();
}
