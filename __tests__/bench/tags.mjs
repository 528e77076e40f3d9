// Scores tags and key sentences: npm run bench:tags, which with `-- --write` puts the figures into README.md.
// `--table` prints only what belongs there.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keySentencesOf, readSentence } from '../../dist/analyse/index.js';
import { TAGS } from '../../dist/index.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const README = join(root, 'README.md');
const LABELLED = join(root, 'samples/labelled-tags');
const [BEGIN, END] = ['<!-- tags: npm run bench:tags -- --write -->', '<!-- /tags -->'];
const LANGUAGES = {
  ar: 'Arabic',
  zh: 'Chinese',
  en: 'English',
  fr: 'French',
  ru: 'Russian',
  es: 'Spanish',
};
/** The tags that the issue is judged by. */
const JUDGED = ['practice', 'challenge', 'recommendation'];
const HEAD = [
  ...['', 'sentences', ...TAGS, 'macro F1 of the first three'],
  ...['answers', 'key sentences', 'first sentences', 'at random'],
];

const section = await tagsSection();
process.stdout.write(section);
if (process.argv.includes('--write')) {
  const [before, rest] = readFileSync(README, 'utf8').split(`${BEGIN}\n`);
  const after = rest?.slice(rest.indexOf(END));
  if (after === undefined) throw new Error('README.md has no place for the figures');
  writeFileSync(README, `${before}${BEGIN}\n${section}${after}`);
}

async function tagsSection() {
  const tagged = Object.keys(LANGUAGES).map(taggedIn);
  const keyed = await Promise.all(Object.keys(LANGUAGES).map(keyedIn));
  const rows = Object.values(LANGUAGES).map((name, at) => [
    name,
    ...tagCells(tagged[at]),
    ...keyCells(keyed[at]),
  ]);
  const all = ['**all**', ...tagCells(tagged.flat()), ...keyCells(keyed.flat())];
  const rule = HEAD.map((_, column) => (column === 0 ? '---' : '---:'));
  return [HEAD, rule, all, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function taggedIn(language) {
  const text = readFileSync(join(LABELLED, 'report', `${language}.tsv`), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [due, sentence] = line.split('\t');
      return { due: due.split(' '), given: readSentence(sentence, language).tags };
    });
}

function tagCells(sentences) {
  const scores = TAGS.map((tag) => f1Of(tag, sentences));
  const judged = scores.filter((_, at) => JUDGED.includes(TAGS[at]));
  const macro = judged.reduce((sum, score) => sum + score, 0) / judged.length;
  return [String(sentences.length), ...[...scores, macro].map((score) => score.toFixed(2))];
}

function f1Of(tag, sentences) {
  const given = sentences.filter((sentence) => sentence.given.includes(tag));
  const due = sentences.filter((sentence) => sentence.due.includes(tag));
  const right = given.filter((sentence) => sentence.due.includes(tag));
  return (2 * right.length) / (given.length + due.length);
}

/** Of each answer how many sentences were chosen, how many of them rightly, and what two plain ways get right as often. */
async function keyedIn(language) {
  const text = readFileSync(join(LABELLED, 'keys', `${language}.txt`), 'utf8');
  const answers = text
    .trim()
    .split('\n\n')
    .map((answer) => answer.split('\n').map(labelledSentence));
  const between = language === 'zh' ? '' : ' ';
  const texts = answers.map((answer) => answer.map(({ sentence }) => sentence).join(between));
  const chosen = await keySentencesOf(texts.map((one) => ({ text: one, language })));
  return answers.map((answer, at) => {
    const keys = answer.filter(({ key }) => key).map(({ sentence }) => sentence);
    const given = chosen[at] ?? [];
    return {
      given: given.length,
      right: given.filter((sentence) => keys.includes(sentence)).length,
      first: answer.slice(0, given.length).filter(({ key }) => key).length,
      random: (given.length * keys.length) / answer.length,
    };
  });
}

function labelledSentence(line) {
  return { key: line.startsWith('* '), sentence: line.replace(/^\* /, '') };
}

function keyCells(answers) {
  const sum = (what) => answers.reduce((total, answer) => total + answer[what], 0);
  const shares = ['right', 'first', 'random'].map((what) => sum(what) / sum('given'));
  return [String(answers.length), ...shares.map((share) => share.toFixed(2))];
}
