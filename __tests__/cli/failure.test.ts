import { describe, expect, it } from '@jest/globals';
import { statusOf } from '../../src/cli/exit-status.js';
import { explainFailure } from '../../src/cli/failure.js';
import type { Severity } from '../../src/model/index.js';
import { RunError } from '../../src/model/index.js';
import { captured } from './captured.js';

function problem(severity: Severity) {
  return { code: 'x', severity, message: 'x' };
}

describe('how a run ends', () => {
  it('has status 0 with notes and warnings, 3 with an error', () => {
    expect(statusOf([], false)).toBe(0);
    expect(statusOf([problem('note'), problem('warning')], false)).toBe(0);
    expect(statusOf([problem('note'), problem('error')], false)).toBe(3);
  });

  it('lets warnings count under --strict, but not notes', () => {
    expect(statusOf([problem('warning')], true)).toBe(3);
    expect(statusOf([problem('note')], true)).toBe(0);
  });

  it('says wrong usage and an impossible run in a line, with what to do in the next', () => {
    const usage = captured();
    expect(
      explainFailure(new RunError('usage', 'There is no folder x.', 'Name one.'), usage.io),
    ).toBe(2);
    expect(usage.err()).toBe('hrc-inputs: There is no folder x.\nName one.\n');
    const fatal = captured();
    expect(explainFailure(new RunError('fatal', 'The disk is full.'), fatal.io)).toBe(1);
    expect(fatal.err()).toBe('hrc-inputs: The disk is full.\n');
  });

  it('asks for a report of a fault of its own, without a stack trace', () => {
    const { io, err, out } = captured();
    expect(explainFailure(new TypeError('x is not a function'), io)).toBe(1);
    expect(err()).toContain('hrc-inputs: unexpected: x is not a function\n');
    expect(err()).toContain('please report it');
    expect(err()).not.toMatch(/^\s+at /m);
    expect(out()).toBe('');
  });

  it('shows where a fault happened when it is asked to', () => {
    const { io, err } = captured({ HRC_INPUTS_DEBUG: '1' });
    explainFailure(new TypeError('x'), io);
    expect(err()).toMatch(/^\s+at /m);
  });

  it('sends no terminal code from a message', () => {
    const { io, err } = captured();
    explainFailure(new RunError('usage', 'No file \u001b[31mred\u001b[0m.'), io);
    expect(err()).toBe('hrc-inputs: No file red.\n');
  });
});
