import type { Completable, CompletableCommand, CompletableOption } from './tree.js';
import { allCommands } from './tree.js';

/** A script for fish 3 and later. */
export function fishScript(root: CompletableCommand): string {
  const lines = allCommands(root).flatMap(linesOf);
  return `# hrc-inputs completion for fish
complete -c hrc-inputs -e
complete -c hrc-inputs -f
${lines.join('\n')}
`;
}

function linesOf(command: CompletableCommand): string[] {
  const when = conditionOf(command);
  return [
    ...command.commands.map((sub) =>
      line(when, `-a ${quoted(sub.path.at(-1) ?? '')} -d ${quoted(firstLine(sub.description))}`),
    ),
    ...command.options.map((option) => line(when, optionOf(option))),
    ...(command.argument === undefined ? [] : [line(when, valueOf(command.argument))]),
  ];
}

function line(when: string, what: string): string {
  return `complete -c hrc-inputs -n ${quoted(when)} ${what}`;
}

/** Holds when the command stands on the line and none of its own commands does. */
function conditionOf({ path, commands }: CompletableCommand): string {
  const names = commands.map((sub) => sub.path.at(-1) ?? '').join(' ');
  const seen = path.map((word) => `__fish_seen_subcommand_from ${word}`);
  const unseen = names === '' ? [] : [`not __fish_seen_subcommand_from ${names}`];
  return [...seen, ...unseen].join('; and ');
}

function optionOf({ flags, description, value }: CompletableOption): string {
  const names = flags.map((flag) =>
    flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
  );
  const takes = value === undefined ? '' : ` -r ${valueOf(value)}`;
  return `${names.join(' ')} -d ${quoted(firstLine(description))}${takes}`;
}

function valueOf({ words, paths }: Completable): string {
  const offered = paths === 'folders' ? '(__fish_complete_directories)' : words.join(' ');
  const list = offered === '' ? '' : ` -a ${quoted(offered)}`;
  return `${paths === 'files' ? '-F' : '-f'}${list}`;
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
