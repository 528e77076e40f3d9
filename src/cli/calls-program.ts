import { Option, type Command } from 'commander';
import { LANGUAGES, type Language } from '../model/index.js';
import { EXAMPLES } from './examples.js';
import type { ExitStatus } from './exit-status.js';
import type { Io } from './io.js';
import type { InspectOptions, NewCallOptions } from './options.js';
import { addReadingOptions } from './reading-options.js';

/** Told the exit status of a command that has ended. */
export type Ended = (status: ExitStatus) => void;

/** The option by which a language is chosen. */
export function langOption(what: string): Option {
  return new Option('-l, --lang <code>', what).choices(LANGUAGES).default('en');
}

/** Adds the commands for calls and their templates. */
export function addCalls(program: Command, io: Io, ended: Ended): void {
  const calls = program
    .command('calls')
    .description('list the calls for inputs; draft, check and print their templates')
    .addHelpText('after', EXAMPLES.calls)
    .action(async () => {
      const { listCommand } = await import('./calls-command.js');
      ended(await listCommand(io));
    });
  calls
    .command('list')
    .description('list your calls and those that come with the program')
    .addHelpText('after', EXAMPLES.calls)
    .action(async () => {
      const { listCommand } = await import('./calls-command.js');
      ended(await listCommand(io));
    });
  addCheck(calls, io, ended);
  addNew(calls, io, ended);
  calls
    .command('show')
    .description('print a call: purpose, questions, deadlines')
    .argument('<id|file>', 'id of a call, or a template file')
    .addOption(langOption('language to print it in'))
    .addHelpText('after', EXAMPLES.show)
    .action(async (name: string, { lang }: Pick<InspectOptions, 'lang'>) => {
      const { showCommand } = await import('./calls-command.js');
      ended(await showCommand(name, lang, io));
    });
}

function addCheck(calls: Command, io: Io, ended: Ended): void {
  calls
    .command('check')
    .description('check a template: mistakes with line and field, and what it lacks')
    .argument('<file>', 'a template file')
    .option('--strict', 'let warnings count: exit status 3 for them too')
    .addHelpText('after', EXAMPLES.check)
    .action(async (file: string, options: { readonly strict?: boolean }) => {
      const { checkCommand } = await import('./calls-command.js');
      ended(await checkCommand(file, options, io));
    });
  calls
    .command('translate-stub')
    .description('list the wordings that a call lacks by language, and print a stub to fill in')
    .argument('<id|file>', 'id of a call, or a template file')
    .addOption(new Option('-l, --lang <code...>', 'only these languages').choices(LANGUAGES))
    .addHelpText('after', EXAMPLES.stub)
    .action(async (name: string, options: { readonly lang?: readonly Language[] }) => {
      const { stubCommand } = await import('./calls-command.js');
      ended(await stubCommand(name, options, io));
    });
}

function addNew(calls: Command, io: Io, ended: Ended): void {
  const drafted = calls
    .command('new')
    .description('draft a template of a published call, to be reviewed')
    .requiredOption(
      '-f, --from <file...>',
      'the published call (HTML, PDF, Word, text), and further pages that tell of other ways in',
    )
    .option('--id <id>', 'short name of the call (default: by its resolution or title)')
    .option('-o, --out <file>', 'file to write (default: standard output)');
  addReadingOptions(drafted)
    .addHelpText('after', EXAMPLES.newCall)
    .action(async (options: NewCallOptions) => {
      const { newCommand } = await import('./calls-new-command.js');
      ended(await newCommand(options, io));
    });
}
