import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { completionScript } from '../../src/cli/completion/index.js';
import { allCommands, treeOf } from '../../src/cli/completion/tree.js';
import { SHELLS } from '../../src/cli/options.js';
import { buildProgram } from '../../src/cli/program.js';
import { captured } from './captured.js';
import { itNeeding, userEnvironment } from './started.js';

const program = buildProgram(captured().io).command;

let home = '';

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'hrc-completion-'));
  for (const shell of SHELLS) {
    await writeFile(join(home, shell), await completionScript(program, shell));
  }
});

afterAll(async () => {
  await rm(home, { recursive: true });
});

function inShell(shell: string, script: string, ...words: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(shell, ['-c', script, ...words], {
    encoding: 'utf8',
    cwd: home,
    env: userEnvironment({ HOME: home, LC_ALL: 'C.UTF-8' }),
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout;
}

describe('the tree of what can be completed', () => {
  it('has every command and option of the program', () => {
    const commands = allCommands(treeOf(program, ['a-call']));
    expect(commands.map(({ path }) => path.join(' '))).toContain('calls show');
    const digest = commands.find(({ path }) => path.join(' ') === 'digest');
    const known = program.commands.find((command) => command.name() === 'digest')?.options;
    for (const option of known ?? []) {
      expect(digest?.options.map(({ flags }) => flags[0])).toContain(option.long);
    }
    expect(digest?.options.find(({ flags }) => flags.includes('--call'))?.value).toEqual({
      words: ['a-call'],
      paths: 'files',
    });
  });

  it('does not pass over an option of a kind it does not know', () => {
    const odd = buildProgram(captured().io).command.option('--size <pages>', 'size');
    expect(() => treeOf(odd, [])).toThrow('no completion for <pages>');
  });
});

/** What bash offers after these words, the last of which is being typed. */
function bashOffers(...words: readonly string[]): string[] {
  const script = `source ./bash
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _hrc_inputs
[ "\${#COMPREPLY[@]}" -eq 0 ] || printf '%s\\n' "\${COMPREPLY[@]}"`;
  const offered = inShell('bash', script, 'bash', 'hrc-inputs', ...words);
  return offered.split('\n').filter((line) => line !== '');
}

describe('completion in bash', () => {
  const itInBash = itNeeding('bash');

  itInBash('is registered for the program and falls back to names of files', () => {
    expect(inShell('bash', 'source ./bash; complete -p hrc-inputs')).toBe(
      'complete -o bashdefault -o default -F _hrc_inputs hrc-inputs\n',
    );
  });

  itInBash('offers commands, their options, choices and calls', () => {
    expect(bashOffers('')).toEqual([
      'digest',
      'register',
      'inspect',
      'text',
      'tag',
      'evaluate',
      'calls',
      'cache',
      'completion',
    ]);
    expect(bashOffers('cal')).toEqual(['calls']);
    expect(bashOffers('text', '--ocr', '')).toEqual(['auto', 'never', 'force']);
    expect(bashOffers('digest', 'inbox', '--st')).toEqual(['--stdout', '--strict']);
    expect(bashOffers('digest', '--lang', '')).toEqual(['ar', 'zh', 'en', 'fr', 'ru', 'es']);
    expect(bashOffers('digest', '--lang', '=', 'f')).toEqual(['fr']);
    expect(bashOffers('digest', '--stdout', '=')).toContain('coverage');
    expect(bashOffers('inspect', '-c', 'hrc')).toEqual(['hrc-57-12']);
    expect(bashOffers('calls', '')).toEqual(['list', 'check', 'translate-stub', 'new', 'show']);
    expect(bashOffers('calls', 'show', '--l')).toEqual(['--lang']);
    expect(bashOffers('completion', 'z')).toEqual(['zsh']);
  });

  itInBash('leaves names of files to bash', () => {
    expect(bashOffers('inspect', '')).toEqual([]);
    expect(bashOffers('digest', '')).toEqual([]);
    expect(bashOffers('inspect', '--call', './my')).toEqual([]);
  });
});

function fishOffers(line: string): string[] {
  const script = 'source ./fish; complete -C $argv[1]';
  const offered = inShell('fish', script, line).split('\n');
  return offered.map((offer) => offer.split('\t')[0] ?? '').filter((offer) => offer !== '');
}

describe('completion in fish', () => {
  const itInFish = itNeeding('fish');

  itInFish('offers commands, their options, choices and calls', () => {
    expect(fishOffers('hrc-inputs ')).toEqual([
      'cache',
      'calls',
      'completion',
      'digest',
      'evaluate',
      'inspect',
      'register',
      'tag',
      'text',
    ]);
    expect(fishOffers('hrc-inputs digest inbox --st')).toEqual(['--stdout', '--strict']);
    expect(fishOffers('hrc-inputs digest --stdout c')).toEqual(['coverage']);
    expect(fishOffers('hrc-inputs calls ')).toEqual([
      'check',
      'list',
      'new',
      'show',
      'translate-stub',
    ]);
    expect(fishOffers('hrc-inputs calls show hrc')).toEqual(['hrc-57-12']);
    expect(fishOffers('hrc-inputs completion ')).toEqual(['bash', 'fish', 'zsh']);
  });

  itInFish('offers names of files where a file is meant', () => {
    expect(fishOffers('hrc-inputs inspect ')).toContain('zsh');
    expect(fishOffers('hrc-inputs digest ')).not.toContain('zsh');
  });
});

describe('completion in zsh', () => {
  const itInZsh = itNeeding('zsh');

  itInZsh('is registered for the program', () => {
    const script = 'autoload -U compinit; compinit -u -D; source ./zsh; print $_comps[hrc-inputs]';
    expect(inShell('zsh', script)).toBe('_hrc_inputs\n');
  });

  itInZsh('describes each option once, with its choices', () => {
    // Instead of completing, what would be completed is printed.
    const script = `compdef() { : }; _arguments() { print -rl -- "$@" }
source ./zsh; _hrc_inputs_digest; _hrc_inputs_calls_show`;
    const specs = inShell('zsh', script).split('\n');
    expect(specs).toContain(
      '(--lang -l)--lang=[language of the headings]:value:(ar zh en fr ru es)',
    );
    expect(specs).toContain('(--lang -l)-l[language of the headings]:value:(ar zh en fr ru es)');
    expect(specs).toContain('(--strict)--strict[let warnings count\\: exit status 3 for them too]');
    expect(specs).toContain('1:argument:_directories');
    expect(specs).toContain('1:argument: _hrc_inputs__word_or_file hrc-57-12');
  });
});
