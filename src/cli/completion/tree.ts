import type { Command, Option } from 'commander';
import { OUTPUT_FORMATS } from '../../model/index.js';

/** What may stand in a place: these words, and names of files or of folders. */
export interface Completable {
  readonly words: readonly string[];
  readonly paths: 'files' | 'folders' | 'none';
}

export interface CompletableOption {
  /** Such as `--out` and `-o`. */
  readonly flags: readonly string[];
  readonly description: string;
  /** Absent for a switch. */
  readonly value?: Completable;
}

/** A command with all that can follow it. */
export interface CompletableCommand {
  /** Without the program's name; empty for the program itself. */
  readonly path: readonly string[];
  readonly description: string;
  readonly options: readonly CompletableOption[];
  readonly argument?: Completable;
  readonly commands: readonly CompletableCommand[];
}

/** By the name in angle brackets, where commander itself knows no choices. */
function completableOf(
  name: string,
  choices: readonly string[] | undefined,
  callIds: readonly string[],
): Completable {
  if (choices !== undefined) return { words: choices, paths: 'none' };
  switch (name) {
    case 'inbox':
    case 'dir':
      return { words: [], paths: 'folders' };
    case 'file':
      return { words: [], paths: 'files' };
    case 'id|file':
      return { words: callIds, paths: 'files' };
    case 'formats':
      return { words: OUTPUT_FORMATS, paths: 'none' };
    case 'style':
      return { words: ['thematic', 'upr'], paths: 'none' };
    case 'id':
    case 'seconds':
      return { words: [], paths: 'none' };
    default:
      throw new Error(`no completion for <${name}>`);
  }
}

/** Reads the command tree; an option or argument of a new kind is an error, so that none is forgotten. */
export function treeOf(
  command: Command,
  callIds: readonly string[],
  path: readonly string[] = [],
): CompletableCommand {
  const help = command.createHelp();
  const commands = help.visibleCommands(command).filter((sub) => sub.name() !== 'help');
  const [argument] = command.registeredArguments;
  return {
    path,
    description: command.description(),
    options: help.visibleOptions(command).map((option) => optionOf(option, callIds)),
    ...(argument !== undefined && {
      argument: completableOf(argument.name(), argument.argChoices, callIds),
    }),
    commands: commands.map((sub) => treeOf(sub, callIds, [...path, sub.name()])),
  };
}

function optionOf(option: Option, callIds: readonly string[]): CompletableOption {
  const name = /<(.*?)(?:\.\.\.)?>/.exec(option.flags)?.[1];
  return {
    flags: [option.long, option.short].filter((flag) => typeof flag === 'string'),
    description: option.description,
    ...(name !== undefined && { value: completableOf(name, option.argChoices, callIds) }),
  };
}

/** A command and all below it, itself first. */
export function allCommands(command: CompletableCommand): CompletableCommand[] {
  return [command, ...command.commands.flatMap(allCommands)];
}
