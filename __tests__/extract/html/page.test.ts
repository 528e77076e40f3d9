import { describe, expect, it } from '@jest/globals';
import { readPage } from '../../../src/extract/html/page.js';
import { readPlain } from '../../../src/extract/plain/index.js';
import type { Document } from '../../../src/model/index.js';

async function pageOf(html: string | Uint8Array): Promise<Document> {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  const { value } = await readPage(bytes);
  if (value === undefined) throw new Error('nothing was read');
  return value;
}

function bodyOf({ blocks, text }: Document): string[] {
  return blocks
    .filter(({ kind }) => kind !== 'furniture')
    .map(({ start, end }) => text.slice(start, end));
}

describe('a web page', () => {
  it('has its title, and what the site puts around it is furniture', async () => {
    const page = await pageOf(
      '<title>A  call</title><nav><a>Home</a></nav><div class="cookie-banner">Cookies?</div><main><p>Text.</p></main><footer>About</footer>',
    );
    expect(page.properties.title).toBe('A call');
    expect(bodyOf(page)).toEqual(['Text.']);
    expect(page.text).toContain('About');
  });

  it('shows the addresses that it hides from programs, and those behind links', async () => {
    const masked = Buffer.from('a@b.example', 'utf8').map((byte) => byte ^ 0x21);
    const hex = `21${Buffer.from(masked).toString('hex')}`;
    const page = await pageOf(
      `<p><a data-cfemail="${hex}">[email&#160;protected]</a></p><p><a href="mailto:c@d.example?subject=x">Write</a></p><p><a href="mailto:e@f.example">e@f.example</a></p><p><a data-cfemail="zz">[email protected]</a></p>`,
    );
    expect(bodyOf(page)).toEqual([
      'a@b.example',
      'Write <c@d.example>',
      'e@f.example',
      '[email protected]',
    ]);
  });

  it('is read in the encoding that it names, and as a browser saves it', async () => {
    const cyrillic = Uint8Array.of(0xc4, 0xe0);
    const head = new TextEncoder().encode('<meta charset="windows-1251"><p>');
    expect(bodyOf(await pageOf(Uint8Array.of(...head, ...cyrillic)))).toEqual(['Да']);
    const saved =
      'From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Saved.</p>\r\n--b--\r\n';
    expect(bodyOf(await pageOf(saved))).toEqual(['Saved.']);
  });

  it('without text is an error', async () => {
    const { value, diagnostics } = await readPage(new TextEncoder().encode('<script>x</script>'));
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'no-text', severity: 'error' }]);
  });
});

describe('a plain text', () => {
  it('joins lines that a program broke, and a bullet alone with the line behind it', () => {
    const long = 'This line was broken by a program at the usual width of such';
    const { value } = readPlain(
      new TextEncoder().encode(`${long}\nlines, and goes on here.\n\n-\nOne\n-\nTwo\n`),
    );
    expect(value && bodyOf(value)).toEqual([`${long} lines, and goes on here.`, '- One', '- Two']);
  });

  it('without text is an error', () => {
    expect(readPlain(new Uint8Array()).value).toBeUndefined();
  });
});
