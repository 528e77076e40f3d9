import { Option, type Command } from 'commander';
import { LANGUAGES } from '../model/index.js';
import type { Ended } from './calls-program.js';
import { EXAMPLES } from './examples.js';
import type { Io } from './io.js';
import type { TagOptions } from './options.js';

/** Adds the command that shows what the analysis says of sentences and answers without a call. */
export function addTag(program: Command, io: Io, ended: Ended): void {
  program
    .command('tag')
    .description('tag sentences, one a line, or choose the key sentences of answers')
    .argument('[file]', 'a file of plain text in UTF-8 (default: what is piped in)')
    .addOption(
      new Option('-l, --lang <code>', 'language of the text (default: found out)').choices(
        LANGUAGES,
      ),
    )
    .option('--keys', 'key sentences of answers: parted by empty lines, or a JSON string a line')
    .addHelpText('after', EXAMPLES.tag)
    .action(async (file: string | undefined, options: TagOptions) => {
      const { tagCommand } = await import('./tag-command.js');
      ended(await tagCommand(file, options, io));
    });
}
