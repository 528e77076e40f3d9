import {
  result,
  type ContainerFormat,
  type Document,
  type Format,
  type Member,
  type Message,
  type Result,
} from '../model/index.js';
import {
  checkedDocument,
  checkedMagic,
  checkedMembers,
  checkedMessage,
  faultDiagnostic,
  type Checked,
  type Fault,
  type Limits,
  type Ocr,
  type Outcome,
  type ReadingPool,
  type Task,
} from './isolation/index.js';

/** Questions to a reading process; a process that fails or lies comes to one error. */
export interface Asking {
  readonly document: (bytes: Uint8Array, format: Format) => Promise<Result<Document | undefined>>;
  readonly message: (
    bytes: Uint8Array,
    format: 'eml' | 'msg',
  ) => Promise<Result<Message | undefined>>;
  readonly members: (
    bytes: Uint8Array,
    format: ContainerFormat,
  ) => Promise<Result<readonly Member[] | undefined>>;
  readonly mimeOf: (head: Uint8Array) => Promise<Result<string | undefined>>;
  /** Milliseconds that all answers together took, recognition of text and waiting for a process apart. */
  readonly spent: () => number;
}

/** Speaks with the processes of a pool and checks what they answer. */
export function asking(pool: ReadingPool, ocr: Ocr, limits: Limits): Asking {
  let spent = 0;
  const ask = async <T>(
    task: Task,
    bytes: Uint8Array,
    checked: (frame: UntrustedFrame) => Checked<Result<T | undefined>>,
  ): Promise<Result<T | undefined>> => {
    const outcome = await pool.run(task, bytes);
    spent += outcome.spent;
    const fault = (why: Fault) => result(undefined, [faultDiagnostic(why, limits)]);
    if ('fault' in outcome) {
      // The page is lost, and not the text that the file itself holds.
      const again =
        outcome.fault === 'page-timeout' && task.task === 'read' && task.ocr !== 'never';
      const rest = again ? await ask({ ...task, ocr: 'never' }, bytes, checked) : undefined;
      const { diagnostics } = fault(outcome.fault);
      if (rest?.value === undefined) return result(undefined, diagnostics);
      return result(rest.value, [...diagnostics, ...rest.diagnostics]);
    }
    return checked(outcome.untrusted) ?? fault('garbage');
  };
  return {
    document: (bytes, format) => ask({ task: 'read', format, ocr }, bytes, checkedDocument),
    message: (bytes, format) => ask({ task: 'message', format }, bytes, checkedMessage),
    members: (bytes, format) => ask({ task: 'members', format }, bytes, checkedMembers),
    mimeOf: (head) => ask({ task: 'magic' }, head, checkedMagic),
    spent: () => spent,
  };
}

type UntrustedFrame = Extract<Outcome, { readonly untrusted: unknown }>['untrusted'];
