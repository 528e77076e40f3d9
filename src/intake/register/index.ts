import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  REGISTER_FILE,
  result,
  RunError,
  type Call,
  type Corrections,
  type Entry,
  type Result,
} from '../../model/index.js';
import { isRegisterName } from '../file-names.js';
import { systemReason } from '../system-reason.js';
import { errorCode } from '../walk.js';
import { boundTo } from './bind.js';
import { decodeRegister } from './decode.js';
import { registerRows } from './rows.js';
import { readTable } from './table.js';

export { correctedLanguages, correctedSubmitter } from './apply.js';

/**
 * What the drafter's register in an inbox says of its entries, by their ids; empty where there is none, or it is empty.
 * Throws RunError (usage) for one that has mistakes, with all of them.
 */
export async function readRegister(
  inbox: string,
  entries: readonly Pick<Entry, 'id' | 'file'>[],
  call: Call,
): Promise<Result<ReadonlyMap<string, Corrections>>> {
  const bytes = await bytesOf(inbox);
  if (bytes === undefined) return result(new Map());
  const { value: text, diagnostics } = decodeRegister(bytes);
  const read = registerRows(await readTable(text), call);
  const bound = boundTo(entries, read);
  return result(bound.value, [...diagnostics, ...bound.diagnostics]);
}

async function bytesOf(inbox: string): Promise<Uint8Array | undefined> {
  const names = (await readdir(resolve(inbox), { withFileTypes: true }))
    .filter((child) => !child.isDirectory() && isRegisterName(child.name))
    .map(({ name }) => name);
  const [name, ...more] = names;
  if (name === undefined) return undefined;
  if (more.length > 0) {
    throw new RunError(
      'usage',
      `The inbox holds ${names.length} registers: ${names.join(', ')}.`,
      `Keep one, as ${REGISTER_FILE}.`,
    );
  }
  try {
    return await readFile(join(resolve(inbox), name));
  } catch (error) {
    throw new RunError(
      'usage',
      `${name} in the inbox cannot be read (${systemReason(errorCode(error))}).`,
      'Give yourself the right to read it, or take it out of the inbox.',
    );
  }
}
