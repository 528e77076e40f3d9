import { Command, Option } from 'commander';
import { GENERATOR } from '../version.js';
import { EXAMPLES } from './examples.js';
import type { ExitStatus } from './exit-status.js';
import { EXIT } from './exit-status.js';
import type { Io } from './io.js';
import { widthOf } from './io.js';
import type {
  DigestOptions,
  EvaluateOptions,
  InspectOptions,
  RegisterOptions,
  Shell,
  TextOptions,
} from './options.js';
import { DEFAULT_CALL, SHELLS, STREAMS } from './options.js';
import { addCalls, langOption, type Ended } from './calls-program.js';
import { OUTPUT_FORMATS } from '../model/index.js';
import { formatsOf } from './format-option.js';
import { addReadingOptions } from './reading-options.js';
import { addTag } from './tag-program.js';
import { stripped } from './safe-text.js';

/** The command tree, and the exit status of the command that ran last. */
export interface Program {
  readonly command: Command;
  readonly status: () => ExitStatus;
}

/** Builds the command tree. What a command needs is imported when it runs, so that help comes at once. */
export function buildProgram(io: Io): Program {
  let status: ExitStatus = EXIT.allRead;
  const ended = (ending: ExitStatus): void => {
    status = ending;
  };
  const command = new Command('hrc-inputs')
    .description(
      "Splits the submissions to a United Nations call for inputs by the call's questions and writes digests that a report drafter can quote from.",
    )
    .version(GENERATOR.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .addHelpText('after', EXAMPLES.root);
  speakThrough(command, io);
  addDigest(command, io, ended);
  addRegister(command, io, ended);
  addInspect(command, io, ended);
  addText(command, io, ended);
  addTag(command, io, ended);
  addEvaluate(command, io, ended);
  addCalls(command, io, ended);
  addCache(command, io, ended);
  addCompletion(command, io);
  pointToHelp(command, 'hrc-inputs');
  return { command, status: () => status };
}

/** Sends all that commander says to the sinks, errors with the program's name; subcommands inherit it. */
function speakThrough(command: Command, { stdout, stderr }: Io): void {
  command.exitOverride();
  command.configureOutput({
    writeOut: (text) => stdout.write(text),
    writeErr: (text) => stderr.write(text),
    getOutHelpWidth: () => widthOf(stdout),
    getErrHelpWidth: () => widthOf(stderr),
    getOutHasColors: () => false,
    getErrHasColors: () => false,
    outputError: (text, write) => {
      const lines = text
        .replace(/^error: /, 'hrc-inputs: ')
        .trimEnd()
        .split('\n');
      // A pattern of the shell may have put in the name of a file.
      const file = /unknown option '(-[^-].*\.\w{1,5})'/su.exec(text)?.[1];
      if (file !== undefined) lines.push(`If the file “${file}” is meant, write “./${file}”.`);
      write(lines.map((line) => `${stripped(line)}\n`).join(''));
    },
  });
}

/** What is said of wrong usage ends with the help of the command that was meant. */
function pointToHelp(command: Command, name: string): void {
  command.showHelpAfterError(`${name} --help tells how it is used.`);
  for (const inner of command.commands) pointToHelp(inner, `${name} ${inner.name()}`);
}

function callOption(): Option {
  return new Option(
    '-c, --call <id|file>',
    `call for inputs: its id, or a template file (default: call.yaml in or beside the inbox, else "${DEFAULT_CALL}")`,
  );
}

function addDigest(program: Command, io: Io, ended: Ended): void {
  const digest = program
    .command('digest')
    .description('read a folder of submissions and write a digest of them, question by question')
    .argument('<inbox>', 'folder of submissions (PDF, Word, e-mail), read with its subfolders')
    .addOption(callOption())
    .option(
      '-o, --out <dir>',
      'folder to write to (default: "digest", "digest-public" with --public; none with --stdout)',
    )
    .addOption(langOption('language of the headings'))
    .option('--format <formats>', `what to write: some of ${OUTPUT_FORMATS.join(',')}`, formatsOf)
    .option(
      '--cite-style <style>',
      'thematic, upr, or a template with {name}, {short}, {page}, {para}',
      'thematic',
    )
    .option('--template <dir>', 'folder with your own digest templates')
    .addOption(
      new Option('--stdout <table>', 'print one table as CSV instead of the summary')
        .choices(STREAMS)
        .conflicts('json'),
    )
    .option('--bom', 'begin CSV with the mark that Excel wants')
    .option('--json', 'print the summary as JSON')
    .option('-q, --quiet', 'no progress and no summary')
    .option('--strict', 'let warnings count: exit status 3 for them too')
    .option('--public', 'an edition to publish: requests honoured, personal data taken out')
    .option('--file-times', 'take the time of a loose file for the day on which it came in');
  addReadingOptions(digest)
    .addHelpText('after', EXAMPLES.digest)
    .action(async (inbox: string, options: DigestOptions) => {
      const { digestCommand } = await import('./digest-command.js');
      ended(await digestCommand(inbox, options, io));
    });
}

function addRegister(program: Command, io: Io, ended: Ended): void {
  const register = program
    .command('register')
    .description('print who sent what as CSV, to correct and put into the inbox as register.csv')
    .argument('<inbox>', 'folder of submissions')
    .addOption(callOption())
    .option('--bom', 'begin with the mark that Excel wants');
  addReadingOptions(register)
    .addHelpText('after', EXAMPLES.register)
    .action(async (inbox: string, options: RegisterOptions) => {
      const { registerCommand } = await import('./register-command.js');
      ended(await registerCommand(inbox, options, io));
    });
}

function addInspect(program: Command, io: Io, ended: Ended): void {
  const inspect = program
    .command('inspect')
    .description('show how one file was split: block by block, on what evidence')
    .argument('<file>', 'a submission')
    .addOption(callOption())
    .addOption(langOption('language in which the questions are shown'))
    .option('--json', 'print all of it as JSON');
  addReadingOptions(inspect)
    .addHelpText('after', EXAMPLES.inspect)
    .action(async (file: string, options: InspectOptions) => {
      const { inspectCommand } = await import('./inspect-command.js');
      ended(await inspectCommand(file, options, io));
    });
}

function addText(program: Command, io: Io, ended: Ended): void {
  const text = program
    .command('text')
    .description('print what is read of files, with page marks')
    .argument('<file...>', 'submissions')
    .option('--blocks', 'a line for each paragraph, heading, item, cell, note: place, kind, text')
    .option('--json', 'a line of JSON for each file; with --blocks, with its blocks');
  addReadingOptions(text)
    .addHelpText('after', EXAMPLES.text)
    .action(async (files: readonly string[], options: TextOptions) => {
      const { textCommand } = await import('./text-command.js');
      ended(await textCommand(files, options, io));
    });
}

function addEvaluate(program: Command, io: Io, ended: Ended): void {
  const evaluate = program
    .command('evaluate')
    .description('score how well an inbox is split, against a labelled set')
    .argument('<inbox>', 'folder of the labelled submissions')
    .requiredOption('-g, --gold <dir>', 'folder of gold files: what is right of each submission')
    .addOption(callOption())
    .option('--json', 'print all figures, down to each question, as JSON')
    .option('-q, --quiet', 'no progress');
  addReadingOptions(evaluate)
    .addHelpText('after', EXAMPLES.evaluate)
    .action(async (inbox: string, options: EvaluateOptions) => {
      const { evaluateCommand } = await import('./evaluate-command.js');
      ended(await evaluateCommand(inbox, options, io));
    });
}

function addCache(program: Command, io: Io, ended: Ended): void {
  const cache = program
    .command('cache')
    .description('look after what is kept of files that were read')
    .addHelpText('after', EXAMPLES.cache);
  cache
    .command('size')
    .description('print how many bytes the cache holds, and where')
    .addHelpText('after', EXAMPLES.cache)
    .action(async () => {
      const { sizeCommand } = await import('./cache-command.js');
      ended(await sizeCommand(io));
    });
  cache
    .command('clear')
    .description('remove all that the cache holds')
    .addHelpText('after', EXAMPLES.cache)
    .action(async () => {
      const { clearCommand } = await import('./cache-command.js');
      ended(await clearCommand(io));
    });
}

function addCompletion(program: Command, io: Io): void {
  program
    .command('completion')
    .description('print a script that completes commands and options in your shell')
    .addArgument(program.createArgument('<shell>', 'your shell').choices(SHELLS))
    .addHelpText('after', EXAMPLES.completion)
    .action(async (shell: Shell) => {
      const { completionScript } = await import('./completion/index.js');
      io.stdout.write(await completionScript(program, shell));
    });
}
