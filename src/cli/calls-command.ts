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

/** Prints one call. Throws RunError where there is none of that name or its template is broken. */
export async function showCommand(name: string, lang: Language, io: Io): Promise<ExitStatus> {
  const { loadCall, renderCall } = await import('../call/index.js');
  const text = renderCall(await loadCall(name), lang);
  io.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  return EXIT.allRead;
}
