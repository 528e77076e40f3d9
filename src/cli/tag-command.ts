import { readFile } from 'node:fs/promises';
import { isLanguage, RunError, type DetectedLanguage } from '../model/index.js';
import type { ExitStatus } from './exit-status.js';
import { EXIT } from './exit-status.js';
import type { Io } from './io.js';
import type { TagOptions } from './options.js';
import { safeLine } from './safe-text.js';

/**
 * Prints a line of JSON for each sentence, or for each answer with its key sentences. Throws RunError (usage) for input
 * that is not there or no text.
 */
export async function tagCommand(
  file: string | undefined,
  { lang, keys = false }: TagOptions,
  io: Io,
): Promise<ExitStatus> {
  const text = decoded(file === undefined ? await piped(io) : await contentOf(file));
  const languageOf = lang === undefined ? await languagesIn(text) : () => lang;
  await (keys ? printKeys(answersIn(text), languageOf, io) : printTags(text, languageOf, io));
  return EXIT.allRead;
}

type LanguageOf = (text: string) => DetectedLanguage;

async function printTags(text: string, languageOf: LanguageOf, { stdout }: Io): Promise<void> {
  const { readSentence } = await import('../analyse/index.js');
  text.split(LINE_END).forEach((line, index) => {
    const sentence = line.trim();
    if (sentence === '') return;
    const language = languageOf(sentence);
    stdout.write(
      safeLine({ line: index + 1, sentence, language, ...readSentence(sentence, language) }),
    );
  });
}

async function printKeys(
  answers: readonly string[],
  languageOf: LanguageOf,
  { stdout }: Io,
): Promise<void> {
  const { keySentencesOf } = await import('../analyse/index.js');
  const texts = answers.map((text) => ({ text, language: languageOf(text) }));
  const chosen = await keySentencesOf(texts);
  texts.forEach(({ language }, index) => {
    stdout.write(safeLine({ answer: index + 1, language, key_sentences: chosen[index] ?? [] }));
  });
}

const LINE_END = /\r\n|[\n\r]/u;

/** Answers parted by empty lines; where each line is a JSON string, those. */
function answersIn(text: string): readonly string[] {
  const lines = text.split(LINE_END).filter((line) => line.trim() !== '');
  const strings = lines.map(jsonString);
  const all = strings.filter((each) => each !== undefined);
  if (all.length === lines.length) return all;
  return text
    .split(/(?:\r\n|[\n\r])[^\S\n\r]*(?:\r\n|[\n\r])/u)
    .map((answer) => answer.trim())
    .filter((answer) => answer !== '');
}

function jsonString(line: string): string | undefined {
  if (!/^\s*"/u.test(line)) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The language of a stretch; where it is too short to tell, that of all together. */
async function languagesIn(text: string): Promise<LanguageOf> {
  const { detectText } = await import('../language/index.js');
  const whole = detectText(text);
  return (stretch) => {
    const own = detectText(stretch);
    return isLanguage(own) ? own : whole;
  };
}

async function piped({ stdin }: Io): Promise<Uint8Array> {
  if (stdin === undefined || stdin.isTTY === true) {
    throw new RunError(
      'usage',
      'There are no sentences to read.',
      'Name a file, or pipe them in: hrc-inputs tag --lang en < sentences.txt',
    );
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function contentOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RunError('usage', `The file ${file} cannot be read: ${reason}`, 'Check its name.');
  }
}

/** The mark of UTF-8 at the beginning falls away. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RunError(
      'usage',
      'The input is not text in UTF-8.',
      'Save it as plain text in UTF-8.',
    );
  }
}
