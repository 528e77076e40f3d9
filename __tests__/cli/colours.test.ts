import { describe, expect, it } from '@jest/globals';
import { paintFor, wantsColour } from '../../src/cli/colours.js';

const terminal = { write: () => true, isTTY: true };
const pipe = { write: () => true };

describe('colour', () => {
  it('is for terminals only', () => {
    expect(wantsColour(terminal, {})).toBe(true);
    expect(wantsColour(pipe, {})).toBe(false);
    expect(wantsColour(terminal, { TERM: 'dumb' })).toBe(false);
  });

  it('is off with NO_COLOR, whatever else is set, unless that is empty', () => {
    expect(wantsColour(terminal, { NO_COLOR: '1' })).toBe(false);
    expect(wantsColour(terminal, { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false);
    expect(wantsColour(terminal, { NO_COLOR: '' })).toBe(true);
  });

  it('is forced on or off by FORCE_COLOR', () => {
    expect(wantsColour(pipe, { FORCE_COLOR: '1' })).toBe(true);
    expect(wantsColour(pipe, { FORCE_COLOR: '' })).toBe(true);
    expect(wantsColour(terminal, { FORCE_COLOR: '0' })).toBe(false);
  });

  it('leaves text as it is where it is not wanted', async () => {
    expect((await paintFor(pipe, {})).red('a')).toBe('a');
    expect((await paintFor(terminal, {})).red('a')).toBe('\u001b[31ma\u001b[39m');
  });
});
