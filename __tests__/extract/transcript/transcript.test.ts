import { describe, expect, it } from '@jest/globals';
import { readSpeech, unpackTranscript } from '../../../src/extract/transcript/index.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const VTT = `WEBVTT

1
00:00:05.000 --> 00:00:09.000
<v Moderator>Welcome to this consultation. The floor is yours.

2
00:42:10.000 --> 00:42:20.000
<v Ana Ruiz (Alba)>We trained &amp; hired <i>all</i> staff.

3
00:42:20.000 --> 00:45:30.000
<v Ana Ruiz (Alba)>It took years.

4
00:45:40.000 --> 00:45:50.000
<v Ben Low>I am the mayor of Port Lagune. Money lacks.
`;

function speakersIn(text: string) {
  return unpackTranscript(bytes(text)).value?.map(({ speaker }) => {
    const { name = '', city } = speaker ?? {};
    return { name, ...(city !== undefined && { city }) };
  });
}

function faultOf(text: string) {
  const { value, diagnostics } = unpackTranscript(bytes(text));
  expect(value).toBeUndefined();
  return diagnostics.map(({ code, message }) => `${code}: ${message}`).join();
}

const CITIES = [
  { name: 'Ana Ruiz', city: 'Alba' },
  { name: 'Ben Low', city: 'Port Lagune' },
];

describe('a transcript', () => {
  it('gives each speaker with the city beside the name or said, and leaves the moderator out', () => {
    expect(speakersIn(VTT)).toEqual(CITIES);
    const { value, diagnostics } = unpackTranscript(bytes(VTT));
    expect(diagnostics.map(({ code }) => code)).toEqual(['moderator']);
    expect(value?.map(({ speaker }) => speaker?.turns)).toEqual([
      [{ at: '00:42:10', seconds: 200 }],
      [{ at: '00:45:40', seconds: 10 }],
    ]);
  });

  it('keeps the words of a speaker without tags, with the time at which they begin', () => {
    const [first] = unpackTranscript(bytes(VTT)).value ?? [];
    const { value } = readSpeech(first?.bytes ?? bytes(''));
    expect(value?.text).toBe('We trained & hired all staff. It took years.');
    expect(value?.blocks[0]?.place).toEqual({ counted: 1, time: '00:42:10' });
  });

  it('is read alike as SubRip with names before a colon and lines ended as on Windows', () => {
    const srt = VTT.replace('WEBVTT\n\n', '')
      .replace(/(:\d\d)\.(\d{3})/gu, '$1,$2')
      .replace(/<v ([^>]*)>/gu, '$1: ')
      .replace(/\n/gu, '\r\n');
    expect(speakersIn(srt)).toEqual(CITIES);
  });

  it('is read as plain text with time codes after or before the names', () => {
    const said = 'We trained all staff.';
    const after = `Moderator (00:00:05): Welcome.\nAna Ruiz, Alba (00:42:10):\n${said}\nBen Low (00:43:10): I am the mayor of Port Lagune.`;
    const before = `[00:00:05] Moderator: Welcome.\n[00:42:10] Ana Ruiz, Alba: ${said}\n[00:43:10] Ben Low: I am the mayor of Port Lagune.`;
    expect([speakersIn(after), speakersIn(before)]).toEqual([CITIES, CITIES]);
  });

  it('is not put out by a cue without words', () => {
    expect(speakersIn(VTT.replace('\n2\n', '\n9\n00:10:00.000 --> 00:10:01.000\n\n2\n'))).toEqual(
      CITIES,
    );
  });

  it('takes a word before a colon within a speech for no name', () => {
    const srt =
      '1\n00:00:01,000 --> 00:00:02,000\nAna Ruiz: We do two things.\n\n2\n00:00:03,000 --> 00:00:04,000\nFirst: we train.\n';
    expect(speakersIn(srt)).toEqual([{ name: 'Ana Ruiz' }]);
  });
});

describe('a speaker in a transcript', () => {
  const turnsIn = (text: string) =>
    unpackTranscript(bytes(text)).value?.map(({ speaker }) => [
      speaker?.name,
      speaker?.isUnknown,
      ...(speaker?.turns.map(({ at, interpreted }) => interpreted?.mark ?? at) ?? []),
    ]);

  it('is one under a name with a city and without, and with notes on how one takes part', () => {
    const text = `[00:00:10] Ana Ruiz (Alba): We train.\n[00:01:00] Ben Low: We hire.\n[00:02:00] Ms. Ana Ruiz (Guest): We go on.`;
    expect(turnsIn(text)).toEqual([
      ['Ana Ruiz', undefined, '00:00:10', '00:02:00'],
      ['Ben Low', undefined, '00:01:00'],
    ]);
  });

  it('is heard through an interpreter', () => {
    const text = `[00:00:05] Chair: Welcome.\n[00:00:10] Ana Ruiz (Alba): Formamos.\n[00:01:00] Interpreter: We train.\n[00:02:00] Lea Ben [Interpretation from Arabic]: We go on.`;
    expect(turnsIn(text)).toEqual([
      ['Ana Ruiz', undefined, '[Interpreter]'],
      ['Lea Ben', undefined, '[Interpretation from Arabic]'],
    ]);
  });

  it('is kept apart from others whom the transcript does not know, and from whom nobody names', () => {
    const srt = (from: string, text: string) => `${from},000 --> ${from},900\n${text}\n`;
    const unnamed = `1\n${srt('00:00:01', 'Can you hear me?')}\n2\n${srt('00:00:03', 'Ana Ruiz: Yes.')}`;
    expect(turnsIn(unnamed)?.map(([name, unknown]) => [name, unknown])).toEqual([
      ['Unknown speaker', true],
      ['Ana Ruiz', undefined],
    ]);
    const text = `[00:00:10] Unknown Speaker: We train.\n[00:01:00] Ben Low: We hire.\n[00:02:00] Unknown Speaker: We go on.\n[00:03:00] Speaker 3: My name is Eva Ort, and I speak for Brena.`;
    expect(turnsIn(text)?.map(([name]) => name)).toEqual([
      ...['Unknown Speaker', 'Ben Low', 'Unknown Speaker', 'Eva Ort'],
    ]);
  });

  it('may chair something else than the meeting', () => {
    const text = `[00:00:05] Madam Chair: Welcome.\n[00:00:10] Ana Ruiz, Chair of the Women’s Council: We train.\n[00:01:00] Ben Low (Moderator): Thanks.`;
    expect(turnsIn(text)?.map(([name]) => name)).toEqual(['Ana Ruiz']);
  });

  it('may begin before another one ends', () => {
    const bad = VTT.replace('00:45:40.000 --> 00:45:50.000', '00:42:15.000 --> 00:45:50.000');
    expect(speakersIn(bad)).toEqual(CITIES);
  });
});

describe('a bad transcript', () => {
  it('is refused with the line where times are not as expected', () => {
    const bad = VTT.replace('00:42:20.000 --> 00:45:30.000', '00:42:xx --> 00:45:30.000');
    expect(faultOf(bad)).toMatch(/^transcript-time: Line 12: .* “00:42:10\.000 --> /);
    expect(faultOf('WEBVTT\n\nAna: no times at all\n')).toMatch(/^transcript-time: Line 3: /);
    expect(faultOf('WEBVTT\n')).toMatch(/^transcript-time: Line 1: /);
  });

  it('is told of all its wrong lines', () => {
    const bad = VTT.replace('00:42:20.000 --> 00:45:30.000', 'x --> y').replace('00:45:50.000', '');
    expect(faultOf(bad)).toMatch(/^transcript-time: Line 12: .*,transcript-time: Line 16: /);
  });

  it('is refused with the line where times go back', () => {
    const bad = VTT.replace('00:45:40.000 --> 00:45:50.000', '00:01:00.000 --> 00:45:50.000');
    expect(faultOf(bad)).toMatch(/^transcript-order: Line 16: 00:01:00 comes after 00:42:20/);
  });

  it('is refused where nobody is named', () => {
    expect(faultOf(VTT.replace(/<v [^>]*>/gu, ''))).toMatch(/^transcript-speakers: Line 4: /);
  });
});
