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

/** What a run is fed through a pipe, in chunks of bytes. */
export interface Source extends AsyncIterable<Uint8Array> {
  /** True when a person types it. */
  readonly isTTY?: boolean | undefined;
}

/** All that the command line touches beside files: stdout carries data, stderr progress and messages. */
export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Absent where there is nothing to read. */
  readonly stdin?: Source;
  readonly env: Readonly<Record<string, string | undefined>>;
}
