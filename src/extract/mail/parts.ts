import type { MimePart } from './mime-tree.js';

/** One stretch of a message's own text, in the forms that the message offers of it. */
export interface BodyPart {
  readonly plain?: MimePart;
  readonly html?: MimePart;
}

export interface SortedParts {
  readonly bodies: readonly BodyPart[];
  /** In the message's order, what follows a body included. */
  readonly attached: readonly AttachedPart[];
}

export interface AttachedPart {
  readonly part: MimePart;
  /** Below `multipart/related`, where the body shows what it needs. */
  readonly related: boolean;
}

/** Sorts a message's parts into its text and what is attached to it (RFC 2046). */
export function sortParts(root: MimePart): SortedParts {
  const bodies: BodyPart[] = [];
  const attached: AttachedPart[] = [];
  const visit = (part: MimePart, related: boolean): void => {
    if (part.type === 'multipart/alternative') {
      const choice = alternativesOf(part, attached);
      if (choice.plain !== undefined || choice.html !== undefined) bodies.push(choice);
    } else if (part.type.startsWith('multipart/')) {
      for (const child of part.parts) visit(child, related || part.type === 'multipart/related');
    } else if (isBody(part) && (part.fileName === '' || bodies.length === 0)) {
      bodies.push(part.type === 'text/html' ? { html: part } : { plain: part });
    } else {
      attached.push({ part, related });
    }
  };
  visit(root, false);
  return { bodies, attached };
}

/** The first text of each form below an alternative; the rest of what stands there is attached. */
function alternativesOf(alternative: MimePart, attached: AttachedPart[]): BodyPart {
  let choice: BodyPart = {};
  const visit = (part: MimePart, related: boolean): void => {
    const form = part.type === 'text/html' ? 'html' : 'plain';
    if (part.type.startsWith('multipart/')) {
      for (const child of part.parts) visit(child, related || part.type === 'multipart/related');
    } else if (isBody(part) && choice[form] === undefined) {
      choice = { ...choice, [form]: part };
    } else if (part.type !== 'text/x-amp-html' && part.type !== 'text/watch-html') {
      attached.push({ part, related });
    }
  };
  for (const part of alternative.parts) visit(part, false);
  return choice;
}

function isBody({ type, disposition }: MimePart): boolean {
  return (type === 'text/plain' || type === 'text/html') && disposition !== 'attachment';
}
