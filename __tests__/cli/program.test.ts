import { describe, expect, it } from '@jest/globals';
import type { Command } from 'commander';
import { run } from '../../src/cli/main.js';
import { buildProgram } from '../../src/cli/program.js';
import { GENERATOR } from '../../src/version.js';
import { captured } from './captured.js';

async function said(...words: readonly string[]) {
  const { io, out, err } = captured();
  const status = await run(words, io);
  return { status, out: out(), err: err() };
}

function pathsOf(command: Command, path: readonly string[] = []): (readonly string[])[] {
  return [path, ...command.commands.flatMap((sub) => pathsOf(sub, [...path, sub.name()]))];
}

const PATHS = pathsOf(buildProgram(captured().io).command);

describe('the command line', () => {
  it('knows these commands', () => {
    expect(PATHS.map((path) => path.join(' '))).toEqual([
      '',
      'digest',
      'register',
      'inspect',
      'text',
      'tag',
      'evaluate',
      'calls',
      'calls list',
      'calls check',
      'calls translate-stub',
      'calls new',
      'calls show',
      'cache',
      'cache size',
      'cache clear',
      'completion',
    ]);
  });

  it.each(PATHS.map((path) => [path.join(' '), path] as const))(
    'helps with "hrc-inputs %s", in 80 columns, with examples',
    async (_name, path) => {
      const { status, out, err } = await said(...path, '--help');
      expect(status).toBe(0);
      expect(err).toBe('');
      expect(out).toContain(['Usage: hrc-inputs', ...path].join(' '));
      expect(out).toMatch(/\nExamples:\n {2}\$ hrc-inputs /);
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    },
  );

  it('gives examples that it understands itself', async () => {
    const helps = await Promise.all(PATHS.map((path) => said(...path, '--help')));
    const examples = helps.flatMap(({ out }) => out.match(/^ {2}\$ hrc-inputs .*/gm) ?? []);
    expect(examples.length).toBeGreaterThan(10);
    for (const example of examples) {
      const command = buildProgram(captured().io).command;
      // Parsed as far as the action, which would touch the disk.
      const silence = (sub: Command): void => {
        sub.action(() => undefined);
        sub.commands.forEach(silence);
      };
      command.commands.forEach(silence);
      const words = example.replace(/ [<>].*/, '').match(/'[^']*'|"[^"]*"|\S+/g) ?? [];
      const unquoted = words.slice(2).map((word) => word.replace(/^['"]|['"]$/g, ''));
      await expect(command.parseAsync(unquoted, { from: 'user' })).resolves.toBeDefined();
    }
  });

  it('tells its version', async () => {
    expect(await said('--version')).toEqual({
      status: 0,
      out: `${GENERATOR.version}\n`,
      err: '',
    });
  });

  it('explains wrong words with status 2, on stderr, and knows what was meant', async () => {
    const typo = await said('digset', 'inbox');
    expect(typo).toMatchObject({ status: 2, out: '' });
    expect(typo.err).toMatch(/^hrc-inputs: unknown command 'digset'\n\(Did you mean digest\?\)\n/);
    const option = await said('digest', 'inbox', '--lnag', 'fr');
    expect(option).toMatchObject({ status: 2, out: '' });
    expect(option.err).toContain('(Did you mean --lang?)');
  });

  it.each([
    [[]],
    [['digest']],
    [['digest', 'a', 'b']],
    [['digest', 'a', '--lang', 'xx']],
    [['digest', 'a', '--stdout', 'everything']],
    [['digest', 'a', '--stdout', 'answers', '--json']],
    [['evaluate', 'a']],
    [['evaluate', 'a', '--gold', 'no-such-folder']],
    [['calls', 'shwo']],
    [['completion', 'tcsh']],
  ])('takes %j for wrong usage', async (words) => {
    const { status, out, err } = await said(...words);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).not.toBe('');
    expect(err).not.toMatch(/^\s+at /m);
  });

  it.each([
    [['digest', 'a', 'b'], 'hrc-inputs digest'],
    [['text', '--timeout', '0', 'a'], 'hrc-inputs text'],
    [['calls', 'show'], 'hrc-inputs calls show'],
    [['digset'], 'hrc-inputs'],
  ])('points from %j to the help of %s', async (words, command) => {
    const { err } = await said(...words);
    expect(err).toMatch(new RegExp(`^${command} --help tells how it is used\\.$`, 'm'));
  });

  it('says how to name a file that looks like an option', async () => {
    expect((await said('text', '-new copy.pdf')).err).toContain('write “./-new copy.pdf”');
    expect((await said('text', '--bolcks', 'a.pdf')).err).not.toContain('./');
  });

  it('repeats nothing that a terminal would obey', async () => {
    const { err } = await said('digest', 'inbox', 'more\u001b[2J\u202e');
    expect(err).not.toContain('\u001b');
    expect(err).not.toContain('\u202e');
  });
});
