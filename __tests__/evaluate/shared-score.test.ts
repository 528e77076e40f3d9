import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { loadCall } from '../../src/call/index.js';
import { evaluate, loadGold, type Evaluation } from '../../src/evaluate/index.js';
import { digestInbox } from '../../src/pipeline.js';
import { streamOf } from '../../src/write/index.js';
import { inFolder } from '../folder.js';
import { goldsOf } from './golds-of.js';

const MINUTES = 60_000;
const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url));
const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));

const itWithScore = existsSync(join(SHARED, 'eval/score.mjs')) ? it : it.skip;
if (!existsSync(SHARED)) {
  process.stderr.write('note: the shared score is absent; the figures were not compared with it\n');
}

/** Figures as the shared score prints them. */
function printed({ all, byLanguage, byFormat, submissions }: Evaluation): string[] {
  const f1s = (by: Evaluation['byLanguage']): string[] =>
    Object.entries(by).map(([key, { f1 }]) => `${key}:${Number(f1.toFixed(3))}`);
  return [
    ...submissions.map(({ id, f1, questions }) => {
      const each = Object.entries(questions).sort(([a], [b]) => (a < b ? -1 : 1));
      const shown = each.map(([question, score]) => `${question}:${score.f1.toFixed(2)}`);
      return [id, f1.toFixed(3), ...shown].join(' ');
    }),
    ...f1s(byLanguage),
    ...f1s(byFormat),
    `precision ${all.precision?.toFixed(3) ?? ''} recall ${all.recall?.toFixed(3) ?? ''}`,
    `macro F1 ${all.f1.toFixed(4)}`,
  ];
}

/** The same of what the shared score says. */
function parsed(output: string): string[] {
  const lines = output.trim().split('\n');
  const by = (name: string): string[] => {
    const json =
      lines.find((line) => line.startsWith(`by ${name} `))?.slice(name.length + 4) ?? '{}';
    const figures = JSON.parse(json) as Readonly<Record<string, number>>;
    return Object.entries(figures)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, f1]) => `${key}:${f1}`);
  };
  return [
    ...lines.slice(0, -4).map((line) => {
      const [id = '', , ...rest] = line.replace('NOT FOUND', '').split(/\s+/u);
      return [id, ...rest].join(' ');
    }),
    ...by('language'),
    ...by('format'),
    /precision \S+ recall \S+/u.exec(output)?.[0] ?? '',
    /macro F1 \S+/u.exec(output)?.[0] ?? '',
  ];
}

async function compared(inbox: string, gold: string, folder: string): Promise<void> {
  const call = await loadCall('hrc-57-12');
  const digest = await digestInbox(inbox, {
    call,
    lang: 'en',
    citeStyle: 'thematic',
    ocr: 'never',
  });
  const table = join(folder, 'answers.csv');
  await writeFile(table, await streamOf(digest, 'answers', { bom: false }));
  const { stdout } = spawnSync(
    process.execPath,
    [join(SHARED, 'eval/score.mjs'), table, '--gold', gold, '--detail'],
    { encoding: 'utf8' },
  );
  const ours = evaluate(await loadGold(gold), digest, []).value;
  expect(ours.submissions.length).toBeGreaterThan(10);
  expect(printed(ours)).toEqual(parsed(stdout));
}

describe('the score', () => {
  itWithScore(
    'is that of the shared score on the shared corpus',
    () =>
      inFolder((folder) =>
        compared(join(SHARED, 'corpus/inbox'), join(SHARED, 'corpus/gold'), folder),
      ),
    2 * MINUTES,
  );

  itWithScore(
    'is that of the shared score on the samples',
    () =>
      inFolder(async (folder) => {
        const gold = join(folder, 'gold');
        await mkdir(gold);
        const golds = goldsOf(join(SAMPLES, 'sources')).filter(({ file }) =>
          existsSync(join(SAMPLES, 'inbox', file)),
        );
        for (const one of golds) {
          await writeFile(join(gold, `${one.id}.json`), JSON.stringify(one));
        }
        await compared(join(SAMPLES, 'inbox'), gold, folder);
      }),
    2 * MINUTES,
  );
});
