import * as z from 'zod';
import { BOUNDS } from '../../model/index.js';

/** Controls but tab and line feed, and halves of characters: what no text of a document has. */
const UNCLEAN =
  // eslint-disable-next-line no-control-regex -- controls are what is looked for
  /[\0-\x08\x0b-\x1f\x7f-\x9f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const clean = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !UNCLEAN.test(text));
const count = z.int().nonnegative();
const ordinal = z.int().positive();
/** Names, labels and messages. */
const line = clean(BOUNDS.replyLine);
const share = z.number().min(0).max(1);

const place = z.strictObject({
  attachment: line.exactOptional(),
  page: ordinal.exactOptional(),
  pageEnd: ordinal.exactOptional(),
  paragraph: line.exactOptional(),
  counted: ordinal.exactOptional(),
  time: line.exactOptional(),
});

const style = z.strictObject({
  bold: z.boolean().exactOptional(),
  italic: z.boolean().exactOptional(),
  headingLevel: z.int().min(1).max(9).exactOptional(),
  relativeSize: z.number().positive().exactOptional(),
  centred: z.boolean().exactOptional(),
});

const block = z.strictObject({
  start: count,
  end: count,
  kind: z.enum(['heading', 'paragraph', 'item', 'cell', 'note', 'furniture']),
  label: line.exactOptional(),
  level: count.exactOptional(),
  place,
  style,
  cell: z.strictObject({ table: count, row: count, column: count }).exactOptional(),
  noteOf: count.exactOptional(),
  ocr: share.exactOptional(),
  mail: z.enum(['banner', 'headers', 'quoted', 'signature', 'disclaimer']).exactOptional(),
});

export const documentShape = z.strictObject({
  text: clean(BOUNDS.textLength),
  blocks: z.array(block).max(BOUNDS.blocks),
  pageMarks: z.array(z.strictObject({ at: count, page: ordinal.exactOptional() })),
  pages: count.exactOptional(),
  pageLabels: z.array(line).exactOptional(),
  properties: z.strictObject({
    title: line.exactOptional(),
    author: line.exactOptional(),
    company: line.exactOptional(),
  }),
  parts: z
    .array(z.strictObject({ start: count, end: count, attachment: line.exactOptional() }))
    .exactOptional(),
});

const diagnostics = z
  .array(
    z.strictObject({
      code: z.string().regex(/^[a-z][a-z0-9-]{0,60}$/),
      severity: z.enum(['note', 'warning', 'error']),
      place: place.exactOptional(),
      message: line,
      remedy: line.exactOptional(),
    }),
  )
  .max(BOUNDS.replyDiagnostics);

const mailbox = z.strictObject({ name: line.exactOptional(), address: line.exactOptional() });

const headerDate = z.strictObject({ written: line, at: line.exactOptional(), zoned: z.boolean() });

const sentLines = {
  from: line.exactOptional(),
  to: line.exactOptional(),
  date: line.exactOptional(),
};

const facts = z.strictObject({
  from: mailbox.exactOptional(),
  to: z.array(mailbox),
  cc: z.array(mailbox),
  subject: line.exactOptional(),
  date: line.exactOptional(),
  received: line.exactOptional(),
  dated: headerDate.exactOptional(),
  hops: z.array(headerDate).max(BOUNDS.messageHops).exactOptional(),
  deliveredTo: z.array(line).max(BOUNDS.messageAddresses).exactOptional(),
  messageId: line.exactOptional(),
  inReplyTo: line.exactOptional(),
  autoSubmitted: z.literal(true).exactOptional(),
  forwarded: z
    .strictObject({
      ...sentLines,
      inner: z.array(z.strictObject(sentLines)).max(BOUNDS.messageHops).exactOptional(),
    })
    .exactOptional(),
});

const speaker = z.strictObject({
  name: line,
  city: line.exactOptional(),
  beside: line.exactOptional(),
  isUnknown: z.boolean().exactOptional(),
  turns: z
    .array(
      z.strictObject({
        at: line,
        seconds: count,
        interpreted: z.strictObject({ at: line, mark: line }).exactOptional(),
      }),
    )
    .max(BOUNDS.archiveParts),
});

const members = z.array(
  z.strictObject({
    name: line.min(1),
    size: count,
    mediaType: line.exactOptional(),
    inline: z.literal(true).exactOptional(),
    speaker: speaker.exactOptional(),
  }),
);

export const documentReply = z.strictObject({
  reply: z.literal('document'),
  document: documentShape.nullable(),
  diagnostics,
});

export const messageReply = z.strictObject({
  reply: z.literal('message'),
  message: z.strictObject({ facts, body: documentShape }).nullable(),
  members: members.max(BOUNDS.attachments).exactOptional(),
  diagnostics,
});

export const membersReply = z.strictObject({
  reply: z.literal('members'),
  members: members.max(BOUNDS.archiveParts).nullable(),
  diagnostics,
});

export const magicReply = z.strictObject({
  reply: z.literal('magic'),
  mime: line.nullable(),
});
