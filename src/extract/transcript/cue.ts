/** A stretch of speech between two times, in milliseconds from the recording's beginning. */
export interface Cue {
  readonly from: number;
  /** Absent where nothing tells when it ends. */
  readonly to?: number;
  /** As it stands beside the words; absent where it goes on from the cue before. */
  readonly speaker?: string;
  readonly text: string;
  /** Of the file, counted from 1; of a Word file the paragraph. */
  readonly line: number;
  /** The mark that says that these are an interpreter's words: `[Interpretation from Arabic]`. */
  readonly interpreted?: string;
}

/** What is wrong in a line of a transcript, and what is expected there. */
export interface Fault {
  readonly line: number;
  /** `transcript-` and the field that it is about. */
  readonly code: 'transcript-time' | 'transcript-order' | 'transcript-speakers';
  readonly message: string;
}

/** Why a transcript cannot be read. */
export class TranscriptFault extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(({ line, message }) => `Line ${line}: ${message}`).join('\n'));
    this.name = 'TranscriptFault';
    this.faults = faults;
  }
}

/** `00:42:10` for a time in milliseconds. */
export function timeCode(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
