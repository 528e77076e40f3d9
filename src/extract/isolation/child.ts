import { Buffer } from 'node:buffer';
import { createWriteStream, writeSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { BOUNDS } from '../../model/index.js';
import { encodeFrame, frameDecoder, type Frame } from './frames.js';
import { endWithParent } from './orphan.js';
import { perform } from './perform.js';
import type { Task } from './tasks.js';

/**
 * The reading process: takes a task with a file's bytes from standard input, one at a time, and answers on descriptor 3.
 * It is told nothing else, and what it says is checked by the one who asked. It ends with its input.
 */
const out = createWriteStream('', { fd: 3 });

// A parser for so many formats runs most of its code a few times only: compiled as eagerly as for a server, it takes a
// third more of the processor until it is warm. A flag that a later Node no longer knows is passed over.
setFlagsFromString('--interrupt-budget=1000000');

// Who asked is gone: there is nobody left to tell.
out.on('error', () => process.exit(1));

// Libraries leave promises behind that nobody waits for; what is waited for says itself how it ended.
process.on('unhandledRejection', () => undefined);

function send(head: unknown, bytes?: Uint8Array): void {
  for (const piece of encodeFrame(head, bytes)) out.write(piece);
}

/** Said at once: what comes next may keep this process from saying anything. Nothing else is on its way then. */
function sendNow(head: unknown): void {
  const whole = Buffer.concat(encodeFrame(head));
  for (let at = 0; at < whole.length;) at += writeSync(3, whole, at);
}

async function answer({ head, bytes }: Frame): Promise<void> {
  const { reply, bytes: beside } = await perform(head as Task, bytes, (done, pages) => {
    sendNow({ reply: 'page', page: done + 1, pages });
  });
  send(reply, beside);
}

const frames = frameDecoder(BOUNDS.fileBytes + BOUNDS.replyBytes);
let last: Promise<void> = Promise.resolve();
process.stdin.on('data', (chunk: Buffer) => {
  for (const frame of frames(chunk)) last = last.then(() => answer(frame));
});
process.stdin.on('end', () => {
  void last.finally(() => process.exit(0));
});
endWithParent();
send({ reply: 'ready' });
