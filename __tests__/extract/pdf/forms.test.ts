import { describe, expect, it } from '@jest/globals';
import { readPdf } from '../../../src/extract/pdf/index.js';
import { sliceOf } from '../../../src/model/index.js';
import { rawPdf, show } from './raw-pdf.js';

const FORM = '/AcroForm << /Fields [] /DA (/Helv 0 Tf 0 g) >>';

/** A field or other annotation of a page of 600 × 800 points; its place is counted from the upper left corner. */
function annotation(x: number, y: number, width: number, height: number, rest: string): string {
  const rect = [x, 800 - y - height, x + width, 800 - y].join(' ');
  return `<< /Type /Annot /F 4 /Rect [${rect}] ${rest} >>`;
}

async function blocksOf(
  content: string,
  annotations: readonly string[],
  catalog = FORM,
): Promise<[string, string][]> {
  const entries = `/Annots [${annotations.join(' ')}]`;
  const { value } = await readPdf(rawPdf([{ content, entries }], catalog));
  return (value?.blocks ?? []).map((block) => [block.kind, sliceOf(value?.text ?? '', block)]);
}

const TICKS = (state: string): string =>
  `/Subtype /Widget /FT /Btn /AP << /N << /Yes null /Off null >> >> /V /${state} /AS /${state}`;

describe('a form', () => {
  it('has what was filled in behind its caption and beneath its question', async () => {
    const content =
      show(50, 100, 'Name of the authority:') +
      show(50, 140, '1. Which measures were taken to build the capacity of the staff?') +
      show(50, 300, '2. Which challenges remain, and which of them are the gravest of all?');
    const fields = [
      annotation(50, 310, 500, 90, '/Subtype /Widget /FT /Tx /T (c) /V (None.)'),
      annotation(200, 88, 300, 16, '/Subtype /Widget /FT /Tx /T (a) /V (Town of Harrow Fen)'),
      annotation(
        ...([50, 150, 500, 90] as const),
        '/Subtype /Widget /FT /Tx /Ff 4096 /T (b) /V (We trained 143 officers.\\nThen we stopped \\(2024\\).)',
      ),
    ];
    expect(await blocksOf(content, fields)).toEqual([
      ['paragraph', 'Name of the authority: Town of Harrow Fen'],
      ['item', '1. Which measures were taken to build the capacity of the staff?'],
      ['paragraph', 'We trained 143 officers.'],
      ['paragraph', 'Then we stopped (2024).'],
      ['item', '2. Which challenges remain, and which of them are the gravest of all?'],
      ['paragraph', 'None.'],
    ]);
  });

  it('is read field by field where captions stand in a column beside their fields', async () => {
    const captions = ['Name of the organization that answers', 'Country in which it works', 'Kind'];
    const content = captions.map((text, i) => show(50, 100 + 40 * i, text)).join('');
    const fields = captions.map((_, i) =>
      annotation(
        ...([300, 84 + 40 * i, 250, 24] as const),
        `/Subtype /Widget /FT /Tx /T (f${i}) /V (An invented answer, number ${i})`,
      ),
    );
    expect(await blocksOf(content, fields)).toEqual(
      captions.map((text, i) => ['paragraph', `${text} An invented answer, number ${i}`]),
    );
  });

  it('says what a tick or choice is about where nothing is printed beside it', async () => {
    const content = show(50, 100, 'Questionnaire') + show(50, 160, 'Kind of authority');
    const fields = [
      annotation(50, 131, 10, 10, `${TICKS('Yes')} /T (k) /TU (Member of the network)`),
      annotation(50, 170, 90, 16, '/Subtype /Widget /FT /Ch /T (kind_of_authority) /V (Town)'),
      annotation(50, 210, 90, 16, '/Subtype /Widget /FT /Ch /T (Dropdown) /V (None)'),
      annotation(50, 250, 90, 16, '/Subtype /Widget /FT /Ch /T (country) /V (Freedonia)'),
    ];
    expect((await blocksOf(content, fields)).map(([, text]) => text)).toEqual([
      ...['Questionnaire', '☒ Member of the network', 'Kind of authority', 'Town', 'None'],
      'country: Freedonia',
    ]);
  });

  it('shows the choice that a list shows, and ticks of boxes beside their captions', async () => {
    const content =
      show(50, 100, 'Country:') + show(70, 140, 'Local government') + show(70, 160, 'Region');
    const options = '/Opt [[(1) (Atlantis)] [(2) (Freedonia)]]';
    const fields = [
      annotation(110, 88, 90, 16, `/Subtype /Widget /FT /Ch /Ff 131072 /T (c) ${options} /V (2)`),
      annotation(50, 131, 10, 10, `${TICKS('Yes')} /T (k)`),
      annotation(50, 151, 10, 10, `${TICKS('Off')} /T (l)`),
    ];
    expect(await blocksOf(content, fields)).toEqual([
      ['paragraph', 'Country: Freedonia'],
      ['item', '☒ Local government'],
      ['item', '☐ Region'],
    ]);
  });

  it('does not double an answer that is also drawn on the page', async () => {
    const content = show(50, 100, 'Name:') + show(102, 100, 'Town of Harrow Fen');
    const field = '/Subtype /Widget /FT /Tx /T (a) /V (Town of Harrow Fen)';
    expect(await blocksOf(content, [annotation(100, 88, 300, 16, field)])).toEqual([
      ['paragraph', 'Name: Town of Harrow Fen'],
    ]);
  });

  it('is read though nothing but its fields is on the page', async () => {
    const field = '/Subtype /Widget /FT /Tx /T (a) /V (An answer by itself.)';
    expect(await blocksOf('', [annotation(100, 88, 300, 16, field)])).toEqual([
      ['paragraph', 'An answer by itself.'],
    ]);
  });

  it('keeps an answer in Arabic as it was typed', async () => {
    const typed = Buffer.from('أجابت البلدية (2024) عن UN-Habitat.', 'utf16le').swap16();
    const field = `/Subtype /Widget /FT /Tx /T (a) /V <FEFF${typed.toString('hex')}>`;
    const content = show(50, 60, 'Answer of the municipality to the first question:');
    expect(await blocksOf(content, [annotation(50, 88, 300, 16, field)])).toContainEqual([
      'paragraph',
      'أجابت البلدية (2024) عن UN-Habitat.',
    ]);
  });

  it('keeps passwords and hidden fields to itself', async () => {
    const fields = [
      annotation(50, 88, 300, 16, '/Subtype /Widget /FT /Tx /Ff 8192 /T (a) /V (secret)'),
      `<< /Type /Annot /F 2 /Rect [50 600 300 620] /Subtype /Widget /FT /Tx /T (b) /V (unseen) >>`,
    ];
    expect(await blocksOf(show(50, 60, 'A form.'), fields)).toEqual([['paragraph', 'A form.']]);
  });

  it('whose pages only a program can make is reported with what to do', async () => {
    const catalog = '/AcroForm << /Fields [] /XFA [(template) 6 0 R] >>';
    const { value, diagnostics } = await readPdf(
      rawPdf([{ content: show(50, 100, 'Please wait...') }], catalog),
    );
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['xfa-form', 'error'],
    ]);
    expect(diagnostics[0]?.remedy).toContain('print it to a new PDF');
  });
});

describe('what was put on a page', () => {
  it('is text where it is typed on it and a note where it is a comment; bare marks are nothing', async () => {
    const content = show(50, 100, 'The first paragraph of the page stands here.');
    const others = [
      annotation(
        50,
        130,
        300,
        20,
        '/Subtype /FreeText /DA (/Helv 10 Tf) /Contents (Typed beneath.)',
      ),
      annotation(400, 90, 20, 20, '/Subtype /Text /Contents (Check this figure!)'),
      annotation(
        50,
        90,
        100,
        12,
        '/Subtype /Highlight /QuadPoints [50 710 150 710 50 698 150 698]',
      ),
      annotation(50, 90, 100, 12, '/Subtype /Link /Contents (a link)'),
    ];
    expect(await blocksOf(content, others)).toEqual([
      ['paragraph', 'The first paragraph of the page stands here.'],
      ['paragraph', 'Typed beneath.'],
      ['note', 'Check this figure!'],
    ]);
  });
});

describe('what a file carries beside its pages', () => {
  const page = { content: show(50, 100, 'The council answers the call for inputs.') };

  it('is named where it is a file that was not read', async () => {
    const spec = '<< /Type /Filespec /F (annex.docx) /UF (annex.docx) /EF << /F 6 0 R >> >>';
    const catalog = `/Names << /EmbeddedFiles << /Names [(annex.docx) ${spec}] >> >>`;
    const { value, diagnostics } = await readPdf(rawPdf([page], catalog));
    expect(value?.text).toBe('The council answers the call for inputs.');
    expect(diagnostics).toEqual([
      expect.objectContaining({ code: 'embedded-files', severity: 'warning' }),
    ]);
    expect(diagnostics[0]?.message).toContain('annex.docx');
  });

  it('is noted where it is a script', async () => {
    const catalog =
      '/Names << /JavaScript << /Names [(x) << /S /JavaScript /JS (app.alert) >>] >> >>';
    const { diagnostics } = await readPdf(rawPdf([page], catalog));
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['scripts', 'note'],
    ]);
  });
});
