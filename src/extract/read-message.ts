import type { Diagnostic, Document, ReadMessage, Result } from '../model/index.js';
import { result } from '../model/index.js';
import type { Asking } from './ask.js';
import { gatherAttachments, type JudgeMember } from './attachments.js';
import { composeMessage } from './mail/compose-message.js';

export interface MessageRead {
  readonly document: Document;
  readonly message: ReadMessage;
}

/**
 * A message with its attachments as one document. Attachments are read like files, each in its own time; one that cannot
 * be read costs itself only, with a diagnostic that names it. The value is undefined where there is no text at all.
 */
export async function readMessage(
  bytes: Uint8Array,
  format: 'eml' | 'msg',
  asking: Asking,
  judge: JudgeMember,
): Promise<Result<MessageRead | undefined>> {
  const { value: message, diagnostics } = await asking.message(bytes, format);
  if (message === undefined) return result(undefined, diagnostics);
  const { parts, attachments, messages, said } = await gatherAttachments(
    message.attachments,
    asking,
    judge,
  );
  const document = composeMessage(message.body, parts);
  const found = [...diagnostics, ...said];
  if (document.blocks.length === 0) return result(undefined, withReason(found));
  const attached = messages.length > 0 && { attached: messages };
  return result({ document, message: { facts: message.facts, attachments, ...attached } }, found);
}

function withReason(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.some(({ severity }) => severity === 'error')) return diagnostics;
  const message = 'The message has no text, and no attachment with text.';
  const remedy = 'Ask the sender whether an attachment was forgotten.';
  return [...diagnostics, { code: 'empty', severity: 'error', message, remedy }];
}
