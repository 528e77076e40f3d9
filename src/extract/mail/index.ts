import type { Message, Result } from '../../model/index.js';
import { result } from '../../model/index.js';
import { failureDiagnostic, MailFailure } from './failure.js';

export { composeMessage, type MessagePart } from './compose-message.js';
export { unpackMailbox } from './mailbox.js';

/**
 * Takes a message apart: its headers' facts, its own text, and its attachments, nested messages among them, as files to be
 * read by the readers of their formats. The value is undefined where it cannot be read; then the one error is `damaged`,
 * `empty`, `encrypted` or `too-large`. With a value, an error (`attachment-not-read`, `too-large`) tells what of it
 * is missing.
 */
export async function unpackMessage(
  bytes: Uint8Array,
  format: 'eml' | 'msg',
): Promise<Result<Message | undefined>> {
  try {
    const read =
      format === 'eml' ? (await import('./eml.js')).readEml : (await import('./msg.js')).readMsg;
    const { value, diagnostics } = await read(bytes);
    const isEmpty = value.body.blocks.length === 0 && value.attachments.length === 0;
    if (isEmpty && diagnostics.length === 0) throw new MailFailure('empty');
    return result(value, diagnostics);
  } catch (error) {
    return result(undefined, [
      failureDiagnostic(error instanceof MailFailure ? error.code : 'damaged'),
    ]);
  }
}
