import type { Call, MessageFacts, ReadMessage, SentLines } from '../../model/index.js';
import { addressesIn, isOffice, recipientsOf } from './office.js';

/** A message as it first reached the office: with headers of its own, or with the lines written above it. */
export type Original =
  | { readonly kind: 'headers'; readonly facts: MessageFacts }
  | { readonly kind: 'lines'; readonly lines: SentLines };

/** What somebody of the office forwarded; undefined for a message from outside and for one that forwards nothing from there. */
export function originalOf(
  { facts, attached = [] }: ReadMessage,
  call: Call,
): Original | undefined {
  const sender = facts.from?.address;
  if (sender === undefined || !isOffice(sender, call)) return undefined;
  const inside = attached
    .filter((one) => cameFromOutside(one.facts, call))
    .sort((a, b) => depthOf(a.name) - depthOf(b.name));
  const depth = depthOf(inside[0]?.name ?? '');
  // Of several that were forwarded together, the last to come counts: the others are seen in the text.
  const outermost = inside
    .filter(({ name }) => depthOf(name) === depth)
    .sort((a, b) => momentOf(b.facts) - momentOf(a.facts));
  const [last] = outermost;
  if (last !== undefined) return { kind: 'headers', facts: last.facts };
  if (facts.forwarded === undefined) return undefined;
  const { inner = [], ...first } = facts.forwarded;
  const lines = [first, ...inner].find((one) => linesFromOutside(one, call));
  return lines && { kind: 'lines', lines };
}

function depthOf(name: string): number {
  return name.split('/').length;
}

function momentOf({ received, date }: MessageFacts): number {
  return Date.parse(received ?? date ?? '') || 0;
}

function cameFromOutside(facts: MessageFacts, call: Call): boolean {
  const { address } = facts.from ?? {};
  return (address === undefined || !isOffice(address, call)) && reached(recipientsOf(facts), call);
}

function linesFromOutside({ from = '', to = '' }: SentLines, call: Call): boolean {
  const senders = addressesIn(from);
  return !senders.some((sender) => isOffice(sender, call)) && reached(addressesIn(to), call);
}

/** Names without addresses, and blind copies, say nothing against it. */
function reached(addresses: readonly string[], call: Call): boolean {
  return addresses.length === 0 || addresses.some((address) => isOffice(address, call));
}
