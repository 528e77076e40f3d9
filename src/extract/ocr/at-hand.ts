import { createRequire } from 'node:module';
import { ALL_WRITINGS, WRITINGS } from './languages.js';
import { runProgram } from './run-program.js';
import { installedTraineddata } from './traineddata.js';

/** A text recognizer that is installed on this machine. */
export interface AtHand {
  /** With its version. */
  readonly name: string;
  /** Codes of the languages of ours that it has data for. */
  readonly languages: ReadonlySet<string>;
  /** Whether it can tell which way up a page lies. */
  readonly canTurn: boolean;
}

export const PROGRAM = 'tesseract';
const ASKING = 10_000;
const LONGEST_ANSWER = 1024 * 1024;
const OURS = ALL_WRITINGS.flatMap((writing) => WRITINGS[writing].codes);

/** The program `tesseract` on the search path; undefined where there is none that works and has data. */
export async function programAtHand(): Promise<AtHand | undefined> {
  const [version = '', list = ''] = await Promise.all([asked('--version'), asked('--list-langs')]);
  const name = /^tesseract v?(\d[\w.-]*)/m.exec(version)?.[1];
  const installed = new Set(list.split(/\s+/));
  const languages = new Set(OURS.filter((code) => installed.has(code)));
  if (name === undefined || languages.size === 0) return undefined;
  return { name: `tesseract ${name}`, languages, canTurn: installed.has('osd') };
}

/** The package tesseract.js with data that are on this machine; undefined where either is not installed. */
export function packageAtHand(): AtHand | undefined {
  const languages = new Set(installedTraineddata().keys());
  const version = versionOfPackage();
  if (version === undefined || languages.size === 0) return undefined;
  return { name: `tesseract.js ${version}`, languages, canTurn: false };
}

/** The recognizer that pages are read with here, with its version and languages; empty where there is none. */
export async function recognizerAtHand(): Promise<string> {
  const found = (await programAtHand()) ?? packageAtHand();
  if (found === undefined) return '';
  const { name, languages, canTurn } = found;
  return [name, ...[...languages].sort(), ...(canTurn ? ['osd'] : [])].join(' ');
}

async function asked(option: string): Promise<string | undefined> {
  const ran = await runProgram(PROGRAM, [option], { time: ASKING, most: LONGEST_ANSWER });
  return 'failed' in ran ? undefined : `${Buffer.from(ran.output).toString('utf8')}${ran.errors}`;
}

function versionOfPackage(): string | undefined {
  try {
    const meta: unknown = createRequire(import.meta.url)('tesseract.js/package.json');
    const version = (meta as { readonly version?: unknown }).version;
    return typeof version === 'string' ? version : '';
  } catch {
    return undefined;
  }
}
