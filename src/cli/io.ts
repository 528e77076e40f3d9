/** Where a run writes: a process stream, or in tests a string. */
export interface Sink {
  write(text: string): unknown;
  /** True when a person looks at it. */
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Columns of a sink: 80 where it is no terminal, or one that does not know (some say 0). */
export function widthOf({ columns }: Sink): number {
  return columns !== undefined && columns > 0 ? columns : 80;
}

/** All that the command line touches beside files: stdout carries data, stderr progress and messages. */
export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
}
