import { Buffer } from 'node:buffer';

export interface EmlParts {
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
  /** Parameters of the text's content type, such as `; format=flowed`. */
  readonly textParams?: string;
  readonly html?: string;
  readonly attachments?: readonly EmlAttachment[];
}

export interface EmlAttachment {
  readonly type: string;
  readonly name?: string;
  readonly disposition?: string;
  readonly id?: string;
  readonly content: string | Uint8Array;
}

/** An Internet message as bytes; texts as UTF-8 in base64. */
export function writeEml({
  headers = {},
  text,
  textParams = '',
  html,
  attachments = [],
}: EmlParts): Buffer {
  const head = { From: 'Ana <ana@example.org>', To: 'Office <office@example.int>', ...headers };
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${encoded(value)}`);
  const bodies = [
    ...(text === undefined ? [] : [part(`text/plain; charset=utf-8${textParams}`, text)]),
    ...(html === undefined ? [] : [part('text/html; charset=utf-8', html)]),
  ];
  const body = bodies.length > 1 ? multipart('alternative', 'b2', bodies) : (bodies[0] ?? '');
  const whole =
    attachments.length === 0
      ? body
      : multipart('mixed', 'b1', [...(body === '' ? [] : [body]), ...attachments.map(attachment)]);
  return Buffer.from(`${[...lines, 'MIME-Version: 1.0'].join('\r\n')}\r\n${whole}`);
}

function encoded(value: string): string {
  return /^[\x20-\x7e]*$/u.test(value)
    ? value
    : value.replace(
        /[^\x20-\x7e]+(?: +[^\x20-\x7e]+)*/gu,
        (word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`,
      );
}

function part(type: string, content: string): string {
  return `Content-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(content)}\r\n`;
}

function attachment({
  type,
  name,
  disposition = 'attachment',
  id,
  content,
}: EmlAttachment): string {
  const named = name === undefined ? '' : `; filename*=utf-8''${encodeURIComponent(name)}`;
  const identified = id === undefined ? '' : `Content-ID: <${id}>\r\n`;
  const nested = type === 'message/rfc822';
  const body = nested ? Buffer.from(content).toString('latin1') : base64(content);
  return `Content-Type: ${type}\r\nContent-Disposition: ${disposition}${named}\r\n${identified}${
    nested ? '' : 'Content-Transfer-Encoding: base64\r\n'
  }\r\n${body}\r\n`;
}

function multipart(kind: string, name: string, parts: readonly string[]): string {
  const boundary = `${name}-${parts.join('').length}`;
  const inner = parts.map((content) => `--${boundary}\r\n${content}`).join('');
  return `Content-Type: multipart/${kind}; boundary=${boundary}\r\n\r\n${inner}--${boundary}--\r\n`;
}

function base64(content: string | Uint8Array): string {
  return Buffer.from(content).toString('base64').replace(/.{76}/gu, '$&\r\n');
}
