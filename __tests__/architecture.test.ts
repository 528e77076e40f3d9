import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SRC, importsOf, sourceFiles } from './imports.js';

/** What each room may import beside the model and itself: packages, and parts of Node. */
const ROOMS: Readonly<Record<string, { readonly packages: RegExp; readonly node: RegExp }>> = {
  model: { packages: /^$/, node: /^$/ },
  call: { packages: /^(yaml|zod)$/, node: /^node:(fs\/promises|path|url)$/ },
  intake: {
    packages: /^(csv-parse|iso-3166|libphonenumber-js)$/,
    node: /^node:(fs|fs\/promises|path|crypto|buffer)$/,
  },
  extract: {
    packages:
      /^(pdf-parse|pdfjs-dist|mammoth|jszip|saxes|@xmldom\/xmldom|cfb|postal-mime|@kenjiuno\/msgreader|@plussub\/srt-vtt-parser|htmlparser2|file-type|tesseract\.js|tarn|p-map|pidusage|zod|dingbat-to-unicode)$/,
    node: /^node:(fs|fs\/promises|path|url|module|buffer|zlib|child_process|crypto|os|stream|util|worker_threads|v8)$/,
  },
  cache: { packages: /^cacache$/, node: /^node:(fs\/promises|path|os|crypto|url)$/ },
  language: { packages: /^franc$/, node: /^$/ },
  segment: { packages: /^$/, node: /^$/ },
  analyse: { packages: /^natural$/, node: /^node:module$/ },
  digest: { packages: /^$/, node: /^$/ },
  publish: { packages: /^libphonenumber-js$/, node: /^$/ },
  evaluate: { packages: /^zod$/, node: /^node:(fs\/promises|path)$/ },
  write: {
    packages: /^(csv-stringify|liquidjs|docx|jszip|write-excel-file)$/,
    node: /^node:(fs|fs\/promises|path|url|crypto)$/,
  },
  cli: { packages: /^(commander|chalk|cli-table3)$/, node: /^node:(fs\/promises|path)$/ },
};

const LONGEST = 250;

const files = sourceFiles();

function roomOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : '';
}

const arrows = files.flatMap((file) => importsOf(file).map((found) => ({ file, ...found })));

function told(wrong: readonly { readonly file: string; readonly target: string }[]): string[] {
  return wrong.map(({ file, target }) => `${file} → ${target}`);
}

describe('the house', () => {
  it('has these rooms and no others', () => {
    const rooms = new Set(files.map(roomOf).filter((room) => room !== ''));
    expect([...rooms].sort()).toEqual(Object.keys(ROOMS).sort());
    expect(files.filter((file) => roomOf(file) === '')).toEqual([
      'index.ts',
      'pipeline.ts',
      'reading.ts',
      'version.ts',
    ]);
  });

  it('lets a room import the model and itself only; the pipeline and the cli import all', () => {
    const wrong = arrows.filter(({ file, target, local }) => {
      const room = roomOf(file);
      const own = roomOf(target) === room && room !== '';
      if (!local || own || room === 'cli' || room === '') return false;
      return room === 'model' || roomOf(target) !== 'model';
    });
    expect(told(wrong)).toEqual([]);
  });

  it('lets nothing import the cli', () => {
    const wrong = arrows.filter(
      ({ file, target, local }) => local && roomOf(target) === 'cli' && roomOf(file) !== 'cli',
    );
    expect(told(wrong)).toEqual([]);
  });

  it('is entered by its doors', () => {
    const wrong = arrows.filter(({ file, target, local }) => {
      const room = roomOf(target);
      return local && room !== '' && room !== roomOf(file) && target !== `${room}/index.ts`;
    });
    expect(told(wrong)).toEqual([]);
  });

  it('keeps each package, and what touches the machine, in the rooms that may', () => {
    const wrong = arrows.filter(({ file, target, local }) => {
      const room = ROOMS[roomOf(file)];
      if (local || room === undefined) return false;
      return !(target.startsWith('node:') ? room.node : room.packages).test(target);
    });
    expect(told(wrong)).toEqual([]);
  });

  it('names the rooms in pipeline.ts, reading.ts and index.ts, and nothing of the machine', () => {
    const wrong = arrows.filter(
      ({ file, local }) => /^(pipeline|reading|index)\.ts$/.test(file) && !local,
    );
    expect(told(wrong)).toEqual([]);
  });

  it('loads no more than commander before a command is known', () => {
    const reached = new Set(['cli/main.ts']);
    const packages = new Set<string>();
    for (const file of reached) {
      for (const { kind, target, local } of importsOf(file)) {
        if (kind !== 'static') continue;
        if (local) reached.add(target);
        else if (!target.startsWith('node:')) packages.add(target);
      }
    }
    expect([...packages]).toEqual(['commander']);
    const rooms = new Set([...reached].map(roomOf));
    expect([...rooms].sort()).toEqual(['', 'cli', 'model']);
  });

  it('is made of small files', () => {
    const lengths = files.map((file) => ({
      file,
      lines: readFileSync(join(SRC, file), 'utf8').split('\n').length - 1,
    }));
    expect(lengths.filter(({ lines }) => lines > LONGEST)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100);
  });
});
