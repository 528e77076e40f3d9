import type { Language } from '../model/index.js';
import { wordingIn } from '../model/index.js';
import { wrapped } from './columns.js';
import type { ExitStatus } from './exit-status.js';
import { EXIT } from './exit-status.js';
import type { Io } from './io.js';
import { stripped } from './safe-text.js';

/** Lists the calls that come with the program. */
export async function listCommand(io: Io): Promise<ExitStatus> {
  const [{ listCalls }, { laidOut }] = await Promise.all([
    import('../call/index.js'),
    import('./table.js'),
  ]);
  const rows = (await listCalls()).map(({ id, title, deadline, questions }) => [
    id,
    deadline?.lastDay ?? '',
    String(questions),
    wrapped(stripped(wordingIn(title, 'en')), 42, 4).join('\n'),
  ]);
  const head = ['id', 'last day', 'questions', 'title'];
  io.stdout.write(laidOut([head, ...rows], ['left', 'left', 'right', 'left']));
  return EXIT.allRead;
}

/** Checks a template file: warnings are printed, mistakes thrown as one RunError. */
export async function checkCommand(
  file: string,
  { strict = false }: { readonly strict?: boolean },
  io: Io,
): Promise<ExitStatus> {
  const { checkCall } = await import('../call/index.js');
  const { call, warnings } = await checkCall(file);
  for (const { line, field, message } of warnings) {
    const place = line === undefined ? file : `${file}:${line}`;
    io.stdout.write(`${stripped(`${place}: ${field}: ${message}`)}\n`);
  }
  const count = warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`;
  const asked = call.questions.length === 1 ? '1 question' : `${call.questions.length} questions`;
  io.stdout.write(`${stripped(file)}: the call ${call.id} loads: ${asked}, ${count}\n`);
  return strict && warnings.length > 0 ? EXIT.needsPerson : EXIT.allRead;
}

/** Prints what a translator fills in; says on stderr where nothing lacks. */
export async function stubCommand(
  name: string,
  { lang }: { readonly lang?: readonly Language[] },
  io: Io,
): Promise<ExitStatus> {
  const { loadCall, translateStub } = await import('../call/index.js');
  const call = await loadCall(name);
  const stub = translateStub(call, lang);
  if (stub === undefined) io.stderr.write(`hrc-inputs: ${call.id} has all its wordings.\n`);
  else io.stdout.write(stub.split('\n').map(stripped).join('\n'));
  return EXIT.allRead;
}

/** Prints one call. Throws RunError where there is none of that name or its template is broken. */
export async function showCommand(name: string, lang: Language, io: Io): Promise<ExitStatus> {
  const { loadCall, renderCall } = await import('../call/index.js');
  const text = renderCall(await loadCall(name), lang);
  io.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  return EXIT.allRead;
}
