import type { Command } from 'commander';
import { listCalls } from '../../call/index.js';
import type { Shell } from '../options.js';
import { bashScript } from './bash.js';
import { fishScript } from './fish.js';
import { treeOf } from './tree.js';
import { zshScript } from './zsh.js';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

/** A completion script made from the command tree itself and the calls that come with the program. */
export async function completionScript(program: Command, shell: Shell): Promise<string> {
  const ids = (await listCalls()).map(({ id }) => id);
  return SCRIPTS[shell](treeOf(program, ids));
}
