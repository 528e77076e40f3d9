import type { Completable, CompletableCommand } from './tree.js';
import { allCommands } from './tree.js';

/** A script for bash 3.2 and later that needs no other package; folders only are offered from bash 4 on. */
export function bashScript(root: CompletableCommand): string {
  const commands = allCommands(root);
  const below = commands.filter(({ path }) => path.length > 0);
  return `# hrc-inputs completion for bash
_hrc_inputs_offer() {
  # $1: words, $2: files, folders or none
  local IFS=$' \\n'
  COMPREPLY=($(compgen -W "$1" -- "$cur"))
  case "$2" in
    folders) compopt +o default +o bashdefault -o dirnames 2>/dev/null ;;
    none) compopt +o default +o bashdefault 2>/dev/null ;;
  esac
  return 0
}
_hrc_inputs() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" path='' i
  COMPREPLY=()
  [ "$prev" = '=' ] && prev="\${COMP_WORDS[COMP_CWORD-2]}"
  [ "$cur" = '=' ] && cur=''
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$path \${COMP_WORDS[i]}" in
      ${below.map(({ path }) => pattern(path)).join(' | ')}) path="$path \${COMP_WORDS[i]}" ;;
    esac
  done
  case "$path:$prev" in
${commands.flatMap(valueCases).join('\n')}
  esac
  case "$path:$cur" in
${commands.map(flagCase).join('\n')}
  esac
  case "$path" in
${commands.map(argumentCase).join('\n')}
  esac
}
complete -o bashdefault -o default -F _hrc_inputs hrc-inputs
`;
}

function pattern(path: readonly string[]): string {
  return `'${path.map((word) => ` ${word}`).join('')}'`;
}

function offer({ words, paths }: Completable): string {
  return `_hrc_inputs_offer '${words.join(' ')}' ${paths}`;
}

function valueCases({ path, options }: CompletableCommand): string[] {
  return options.flatMap(({ flags, value }) => {
    if (value === undefined) return [];
    const patterns = flags.map((flag) => `${pattern(path)}:${flag}`).join(' | ');
    return [`    ${patterns}) ${offer(value)}; return ;;`];
  });
}

function flagCase({ path, options }: CompletableCommand): string {
  const words = options.flatMap(({ flags }) => flags);
  return `    ${pattern(path)}:-*) ${offer({ words, paths: 'none' })}; return ;;`;
}

function argumentCase({ path, commands, argument }: CompletableCommand): string {
  const words = commands.map((command) => command.path.at(-1) ?? '');
  const place = argument ?? { words, paths: 'none' };
  return `    ${pattern(path)}) ${offer(place)} ;;`;
}
