import { describe, expect, it } from '@jest/globals';
import { columnsOf } from '../../src/cli/columns.js';
import { progressLine } from '../../src/cli/progress.js';
import { captured } from './captured.js';

describe('the progress line', () => {
  it('is rewritten in place and leaves nothing behind', () => {
    const { io, err, out } = captured({}, { isTTY: true, columns: 40 });
    const line = progressLine(io, true);
    line.show('1/2 a.pdf');
    line.clear();
    expect(err()).toBe('\r\u001b[K1/2 a.pdf\r\u001b[K');
    expect(out()).toBe('');
  });

  it('says nothing off a terminal, on a dumb one, or where it is not wanted', () => {
    for (const { io, err } of [captured(), captured({ TERM: 'dumb' }, { isTTY: true })]) {
      progressLine(io, true).show('1/2 a.pdf');
      expect(err()).toBe('');
    }
    const { io, err } = captured({}, { isTTY: true });
    const line = progressLine(io, false);
    line.show('1/2 a.pdf');
    line.clear();
    expect(err()).toBe('');
  });

  it('fits into one line, whatever a file is called', () => {
    const { io, err } = captured({}, { isTTY: true, columns: 30 });
    progressLine(io, true).show(`7/9 ${'关于人权的意见'.repeat(9)}\u001b[2J\n.pdf`);
    const shown = err().replace('\r\u001b[K', '');
    expect(columnsOf(shown)).toBeLessThan(30);
    expect(shown).not.toContain('\u001b');
  });

  it('takes a terminal that says it has no columns for one of 80', () => {
    const { io, err } = captured({}, { isTTY: true, columns: 0 });
    progressLine(io, true).show('1/2 a.pdf');
    expect(err()).toContain('1/2 a.pdf');
  });
});
