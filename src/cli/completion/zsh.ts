import type { Completable, CompletableCommand, CompletableOption } from './tree.js';
import { allCommands } from './tree.js';

/** A script for zsh, to be sourced or to stand as `_hrc-inputs` in a folder of `fpath`. */
export function zshScript(root: CompletableCommand): string {
  return `#compdef hrc-inputs
# hrc-inputs completion for zsh
_hrc_inputs__word_or_file() {
  _alternative "words:word:($*)" 'files:file:_files'
}
${allCommands(root).map(functionOf).join('\n')}
if [ "$funcstack[1]" = '_hrc-inputs' ]; then
  _hrc_inputs "$@"
else
  compdef _hrc_inputs hrc-inputs
fi
`;
}

function nameOf(path: readonly string[]): string {
  return ['_hrc_inputs', ...path].join('_');
}

function functionOf({ path, options, argument, commands }: CompletableCommand): string {
  const specs = options.map(optionSpec);
  const body =
    commands.length > 0
      ? groupBody(path, specs, commands)
      : argumentsCall('', [...specs, ...(argument === undefined ? [] : [argumentSpec(argument)])]);
  return `${nameOf(path)}() {\n${body}\n}`;
}

function argumentsCall(flags: string, specs: readonly string[]): string {
  return [`  _arguments ${flags}-s -S`, ...specs].join(' \\\n    ');
}

function groupBody(
  path: readonly string[],
  specs: readonly string[],
  commands: readonly CompletableCommand[],
): string {
  const listed = commands.map(
    (command) => `    ${quoted(`${last(command)}:${firstLine(command.description)}`)}`,
  );
  return [
    '  local curcontext="$curcontext" state line ret=1',
    '  local -a commands',
    `  commands=(\n${listed.join('\n')}\n  )`,
    `${argumentsCall('-C ', [...specs, "'1:command:->command'", "'*::argument:->argument'"])} && ret=0`,
    '  case "$state" in',
    '    command) _describe -t commands command commands && ret=0 ;;',
    '    argument)',
    '      case "$line[1]" in',
    ...commands.map(
      (command) => `        ${last(command)}) ${nameOf([...path, last(command)])} && ret=0 ;;`,
    ),
    '      esac ;;',
    '  esac',
    '  return ret',
  ].join('\n');
}

function last({ path }: CompletableCommand): string {
  return path.at(-1) ?? '';
}

function optionSpec({ flags, description, value }: CompletableOption): string {
  const text = `[${firstLine(description).replace(/[[\]\\:]/g, '\\$&')}]`;
  const action = value === undefined ? '' : `:value:${actionOf(value)}`;
  const exclusive = `'(${flags.join(' ')})'`;
  const long = flags.map((flag) =>
    value !== undefined && flag.startsWith('--') ? `${flag}=` : flag,
  );
  const alternatives = long.length > 1 ? `{${long.join(',')}}` : (long[0] ?? '');
  return `${exclusive}${alternatives}${quoted(text + action)}`;
}

function argumentSpec(argument: Completable): string {
  return quoted(`1:argument:${actionOf(argument)}`);
}

function actionOf({ words, paths }: Completable): string {
  if (paths === 'folders') return '_directories';
  if (paths === 'none') return `(${words.join(' ')})`;
  if (words.length === 0) return '_files';
  // The leading space keeps _arguments from adding options of its own.
  return ` _hrc_inputs__word_or_file ${words.join(' ')}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
