import type { Document, Message } from '../../../src/model/index.js';
import { unpackMessage } from '../../../src/extract/mail/index.js';
import { writeEml, type EmlParts } from './write-eml.js';

/** The message, or a failure of the test where it cannot be read. */
export async function readEml(parts: EmlParts): Promise<Message> {
  return readBytes(writeEml(parts));
}

export async function readBytes(
  bytes: Uint8Array,
  format: 'eml' | 'msg' = 'eml',
): Promise<Message> {
  const { value, diagnostics } = await unpackMessage(bytes, format);
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join(' '));
  return value;
}

/** Each block's text behind its kind, or behind what furniture it is, where it is more than a paragraph. */
export function outline({ text, blocks }: Document): string[] {
  return blocks.map(({ start, end, kind, mail }) => {
    const shown = text.slice(start, end);
    return kind === 'paragraph' ? shown : `${mail ?? kind}| ${shown}`;
  });
}

/** The text that counts as the sender's own. */
export function ownText({ text, blocks }: Document): string[] {
  return blocks
    .filter(({ kind }) => kind !== 'furniture')
    .map(({ start, end }) => text.slice(start, end));
}

export function furniture({ text, blocks }: Document): string[] {
  return blocks
    .filter(({ kind }) => kind === 'furniture')
    .flatMap(({ start, end, mail }) =>
      text
        .slice(start, end)
        .split('\n')
        .map((line) => `${mail ?? ''}| ${line}`),
    );
}
