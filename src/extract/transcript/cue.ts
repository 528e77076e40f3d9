/** A stretch of speech between two times, in milliseconds from the recording's beginning. */
export interface Cue {
  readonly from: number;
  /** Absent where nothing tells when it ends. */
  readonly to?: number;
  /** As it stands beside the words; absent where it goes on from the cue before. */
  readonly speaker?: string;
  readonly text: string;
  /** Of the file, counted from 1. */
  readonly line: number;
}

/** Why a transcript cannot be read; the message says the line and what is expected there. */
export class TranscriptFault extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'TranscriptFault';
    this.code = code;
  }
}

/** `00:42:10` for a time in milliseconds. */
export function timeCode(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
