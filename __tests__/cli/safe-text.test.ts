import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { safeJson, stripped, visible } from '../../src/cli/safe-text.js';

// eslint-disable-next-line no-control-regex -- what no terminal may be sent
const OBEYED = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u;

const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\u001b[31m',
      '\u001b]0;title\u0007',
      '\r',
      '\n',
      '\t',
      '\u009b',
      '\u202e',
      '\u2066',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

describe('text of a submission on a terminal', () => {
  it('loses whole escape sequences, not only their first character', () => {
    expect(stripped('a\u001b[31;1mred\u001b[0m \u001b]0;own title\u0007b')).toBe('ared b');
  });

  it('stays on one line', () => {
    expect(stripped('first\r\n\tsecond')).toBe('first second');
  });

  it('loses overrides of direction, and keeps Arabic, joiners and emoji', () => {
    expect(stripped('c\u202egnp.exe')).toBe('cgnp.exe');
    expect(stripped('مدينة می\u200cخواهم 👩‍🚀')).toBe('مدينة می\u200cخواهم 👩‍🚀');
  });

  it('is shown with its control characters made visible', () => {
    expect(visible('a\tb\n\u001b[1m\u202ec\u007f\u0085')).toBe('a␉b␊␛[1m<U+202E>c␡<U+0085>');
  });

  it('never carries what a terminal obeys', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(stripped(text)).not.toMatch(OBEYED);
        expect(visible(text)).not.toMatch(OBEYED);
        expect(safeJson({ text }).replaceAll('\n', '')).not.toMatch(OBEYED);
      }),
    );
  });

  it('is the same after a round trip through the JSON', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(JSON.parse(safeJson({ text }))).toEqual({ text });
      }),
    );
  });
});
