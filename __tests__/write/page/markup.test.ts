import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { isolated, markup } from '../../../src/write/page/markup.js';
import { anyText } from '../nasty-text.js';
import { attributesOf, elements, textOf } from './parsed-page.js';

describe('what is set into the page', () => {
  it('is given back by a parser as it was, as text and as an attribute, and makes no element', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const page = parseDocument(markup`<p title="${text}">${text}</p>`.html);
        const [paragraph] = elements(page, 'p');
        expect(elements(page)).toHaveLength(1);
        expect(paragraph && textOf(paragraph)).toBe(text);
        expect(paragraph && attributesOf(paragraph)).toEqual({ title: text });
      }),
      { examples: [['</script><b>&lt;\u2028'], ['"\' onclick=x'], ['&amp;amp;']] },
    );
  });

  it('shows control characters and lone surrogates, which no parser would keep', () => {
    expect(markup`${'a\u0000\r\u009b\ud800'}`.html).toBe('a␀␍⟨U+009B⟩⟨U+D800⟩');
  });

  it('keeps what turns the direction in a box of its own', () => {
    expect(isolated('\u202egnp.exe').html).toBe('<bdi class="own">\u202egnp.exe</bdi>');
    expect(isolated('2.c').html).toBe('<bdi>2.c</bdi>');
  });

  it('leaves nothing of what is not there', () => {
    expect(markup`<p>${undefined}${false}${[]}${0}</p>`.html).toBe('<p>0</p>');
  });
});
