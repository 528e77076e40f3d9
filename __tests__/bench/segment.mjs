// Times how long a document takes to be split, by turns with work of other libraries on the same text:
// npm run bench:segment [-- rounds]
// The peers do less: `natural` cuts each block into words and stems them, `franc` guesses each block's language.
import { franc } from 'franc';
import { PorterStemmer } from 'natural/lib/natural/stemmers/index.js';
import { loadCall } from '../../dist/index.js';
import { loadStemmer } from '../../dist/analyse/index.js';
import { composeDocument } from '../../dist/extract/compose.js';
import { segment, topicEvidence } from '../../dist/segment/index.js';

const SIZES = [500, 1000, 2000];
const OURS = 'hrc-inputs';

const rounds = Number(process.argv[2] ?? 5);
const call = await loadCall('hrc-57-12');
const stemsOf = await loadStemmer();
const evidence = [topicEvidence(call, stemsOf)];

/** Words of which sentences are made: of the call's field, and of none. */
const WORDS = [
  ...call.questions.flatMap(({ terms }) => terms?.en ?? []),
  ...'the we of and our town in each year a has river since then office more two it on they'.split(
    ' ',
  ),
];
const SHAPES = { labelled: labelledText, letter: letterText };

for (const [shape, textsOf] of Object.entries(SHAPES)) {
  for (const size of SIZES) report(shape, size, compare(textsOf(size)));
}

/** Times in milliseconds of each runner, one a round; the runners take turns. */
function compare(texts) {
  const document = composeDocument(
    texts.map((text) => ({ kind: 'paragraph', pieces: [{ text }] })),
  );
  const languages = { main: 'en', others: [], blocks: texts.map(() => 'en') };
  const runs = {
    [OURS]: () => segment(document, languages, call, evidence),
    natural: () => texts.map((text) => PorterStemmer.tokenizeAndStem(text)),
    franc: () => texts.map((text) => franc(text)),
  };
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (const run of Object.values(runs)) run();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(runs)) times[name].push(timed(run));
  }
  return times;
}

function report(shape, size, times) {
  console.log(`${shape}, ${size} blocks, median of ${rounds}`);
  for (const [name, all] of Object.entries(times)) {
    const ratio = median(all.map((time, round) => time / times[OURS][round]));
    const against = name === OURS ? '' : `  ${ratio.toFixed(2)} times what ${OURS} takes`;
    console.log(`  ${name.padEnd(12)}${median(all).toFixed(1).padStart(8)} ms${against}`);
  }
}

/** A question's label before every fourth block, numbers before some others. */
function labelledText(size) {
  const next = random(size);
  return Array.from({ length: size }, (_, at) => {
    if (at % 4 === 0) return `Question ${call.questions[(at / 4) % call.questions.length].id}`;
    return `${at % 7 === 0 ? `${(at % 5) + 1}. ` : ''}${paragraph(next)}`;
  });
}

function letterText(size) {
  const next = random(size);
  return Array.from({ length: size }, () => paragraph(next));
}

function paragraph(next) {
  const words = Array.from({ length: 20 }, () => WORDS[Math.floor(next() * WORDS.length)]);
  return `${words.join(' ')}.`;
}

/** The same numbers, 0 to 1, for the same seed. */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function timed(run) {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
