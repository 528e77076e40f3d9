/** What pdf.js asks of a worker's port, as far as it uses it. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(
    type: string,
    listener: Listener,
    options?: { readonly signal?: AbortSignal },
  ): void;
  removeEventListener(type: string, listener: Listener): void;
  terminate(): void;
}

type Listener = (event: { readonly data: unknown }) => void;

/**
 * A port between the two halves of pdf.js in this process. Its own copies every glyph of every message; here the halves
 * share all but the lists that a message is made of, which its sender empties afterwards. The half that draws asks for the
 * outlines of each font that it cannot load: nothing is drawn here, so it is told that it has them.
 */
export function channel(): Port {
  const listeners = new Set<Listener>();
  const turn = Promise.resolve();
  return {
    postMessage(message) {
      const data = outlinesGiven(message) ?? copied(message, LISTS);
      void turn.then(() => {
        for (const listener of listeners) listener({ data });
      });
    },
    addEventListener(_, listener, options) {
      listeners.add(listener);
      options?.signal?.addEventListener('abort', () => listeners.delete(listener));
    },
    removeEventListener(_, listener) {
      listeners.delete(listener);
    },
    terminate() {
      listeners.clear();
    },
  };
}

/** Message, part of a page, lists of operators and of their operands. */
const LISTS = 3;

function copied(value: unknown, depth: number): unknown {
  if (depth === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as unknown[]).map((item) => copied(item, depth - 1));
  const kind: unknown = Object.getPrototypeOf(value);
  if (kind !== Object.prototype && kind !== null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, copied(item, depth - 1)]),
  );
}

/** The number that pdf.js gives to a reply without an error. */
const REPLY = 1;

function outlinesGiven(message: unknown): unknown {
  const { action, callbackId, sourceName, targetName } = message as Record<string, unknown>;
  if (action !== 'FontFallback') return undefined;
  return { sourceName: targetName, targetName: sourceName, callback: REPLY, callbackId };
}
