// Times reading a folder as a user would, by turns with the readers of other projects over the same files:
// npm run build && node __tests__/bench/read.mjs [rounds] [files of each format]
// Fixtures, samples and, where it is there, the labelled corpus are copied until there are enough files of a format.
// pandoc reads no DOC: beside those it gets as many DOCX files.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = join(root, 'bin', 'hrc-inputs.js');

const SOURCES = ['__tests__/fixtures', 'samples/inbox', '../shared/corpus/inbox'];
const PEERS = {
  pdf: [['pdftotext', (file) => `pdftotext ${file} -`]],
  docx: [['pandoc', (file) => `pandoc -t plain ${file}`]],
  doc: [
    ['catdoc', (file) => `catdoc ${file}`],
    ['antiword', (file) => `antiword ${file}`],
    ['pandoc', (file) => `pandoc -t plain ${file}`, 'docx'],
  ],
};
const COUNTS = { pdf: 200, docx: 200, doc: 100 };

await main(Number(process.argv[2] ?? 3), Number(process.argv[3] ?? Infinity));

async function main(rounds, most) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-read-'));
  try {
    for (const format of Object.keys(PEERS)) {
      const files = copies(folder, format, Math.min(most, COUNTS[format]));
      if (files.length === 0) console.log(`${format}: no files to read`);
      else await compare(folder, format, files, rounds);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function copies(folder, format, count) {
  const sources = SOURCES.map((name) => join(root, name))
    .filter((name) => existsSync(name))
    .flatMap((name) =>
      readdirSync(name, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && extname(entry.name) === `.${format}`)
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
    )
    // Scans and files with passwords are no matter of text.
    .filter((name) => !/encrypted|скан|scan/iu.test(name))
    .sort();
  if (sources.length === 0) return [];
  return Array.from({ length: count }, (_, i) => {
    const copy = join(folder, `${String(i + 1).padStart(3, '0')}.${format}`);
    copyFileSync(sources[i % sources.length], copy);
    return { copy, source: sources[i % sources.length] };
  });
}

async function compare(folder, format, files, rounds) {
  const names = files.map(({ copy }) => copy);
  const peers = PEERS[format].filter(([name]) => isThere(name));
  for (const [name] of PEERS[format]) {
    if (!isThere(name)) console.log(`${format}: ${name} is not on this machine and is left out`);
  }
  const runs = [['hrc-inputs', () => ours(names)]];
  for (const [name, command, other] of peers) {
    const loop = `for f in "$@"; do ${command('"$f"')}; done`;
    const theirs = other ? copies(folder, other, names.length).map(({ copy }) => copy) : names;
    runs.push([name, () => timed(['sh', ['-c', loop, 'sh', ...theirs]])]);
  }
  const times = new Map(runs.map(([name]) => [name, []]));
  const cpus = new Map(runs.map(([name]) => [name, []]));
  const rooms = new Map();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of runs) {
      const { seconds, cpu, room } = await run();
      times.get(name).push(seconds);
      cpus.get(name).push(cpu);
      rooms.set(name, Math.max(room, rooms.get(name) ?? 0));
    }
  }
  const pages = format === 'pdf' ? pagesOf(files) : undefined;
  console.log(
    `${format}: ${files.length} files${pages ? `, ${pages} pages` : ''}, median of ${rounds}`,
  );
  for (const [name] of runs) {
    const seconds = median(times.get(name));
    const speed = median(times.get(name).map((time, i) => time / times.get('hrc-inputs')[i]));
    const effort = median(cpus.get(name).map((cpu, i) => cpu / cpus.get('hrc-inputs')[i]));
    const figures = [
      [seconds, 's'],
      [median(cpus.get(name)), 's cpu'],
      [files.length / seconds, 'files/s'],
      ...(pages ? [[pages / seconds, 'pages/s']] : []),
      [rooms.get(name), 'MB'],
    ].map(([value, unit]) => `${value.toFixed(1).padStart(8)} ${unit}`);
    const against = `hrc-inputs at ${speed.toFixed(2)} of its speed, ${effort.toFixed(2)} by processor time`;
    console.log(`  ${name.padEnd(10)}${figures.join('')}  ${name === 'hrc-inputs' ? '' : against}`);
  }
}

function ours(names) {
  return timed([process.execPath, [bin, 'text', '--no-cache', ...names]]);
}

/** Wall-clock and processor seconds until all have ended, and the most memory in MB that they and their children held together. */
async function timed(...commands) {
  const start = process.hrtime.bigint();
  const children = commands.map(([program, words]) =>
    spawn('sh', ['-c', '"$@"; times >&3', 'sh', program, ...words], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    }),
  );
  let room = 0;
  const watch = setInterval(() => {
    room = Math.max(room, residentOf(new Set(children.map(({ pid }) => pid))));
  }, 250);
  const cpus = await Promise.all(children.map(processorOf));
  clearInterval(watch);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return { seconds, cpu: cpus.reduce((sum, cpu) => sum + cpu, 0), room };
}

/** What the shell says at its end that it and its children have used. */
async function processorOf(child) {
  let said = '';
  child.stdio[3].on('data', (chunk) => (said += chunk));
  await new Promise((done) => child.on('close', done));
  return Array.from(said.matchAll(/(\d+)m([\d.]+)s/g)).reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );
}

/** Resident memory of processes and their descendants, in MB; 0 where there is no `ps`. */
function residentOf(pids) {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const rows = (stdout ?? '')
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  for (let grown = true; grown;) {
    grown = false;
    for (const [pid, parent] of rows) {
      if (!pids.has(parent) || pids.has(pid)) continue;
      pids.add(pid);
      grown = true;
    }
  }
  return rows.reduce((sum, [pid, , rss]) => sum + (pids.has(pid) ? rss : 0), 0) / 1024;
}

/** How many pages the files have together, as the tool itself counts them. */
function pagesOf(files) {
  const sources = [...new Set(files.map(({ source }) => source))];
  const json = execFileSync(process.execPath, [bin, 'text', '--no-cache', '--json', ...sources], {
    maxBuffer: 2 ** 30,
    encoding: 'utf8',
  });
  const read = json
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const pages = new Map(read.map((each, i) => [sources[i], each.pages ?? 0]));
  return files.reduce((sum, { source }) => sum + pages.get(source), 0);
}

function isThere(program) {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
