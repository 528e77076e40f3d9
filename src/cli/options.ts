import type { Language, OutputFormat } from '../model/index.js';

/** The call for inputs that is meant where none is named. */
export const DEFAULT_CALL = 'hrc-57-12';

/** Where a digest goes where no folder is named. */
export const DEFAULT_OUT = 'digest';

/** The same for a public edition, which is kept apart from what is for the office alone. */
export const PUBLIC_OUT = 'digest-public';

/** The tables that can be printed instead of the summary. */
export const STREAMS = ['answers', 'submissions', 'coverage', 'problems'] as const;

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof SHELLS)[number];

/** When text is recognized in images of pages. */
export const OCR_MODES = ['auto', 'never', 'force'] as const;

/** Options of every command that reads submissions. */
export interface ReadingOptions {
  readonly ocr?: (typeof OCR_MODES)[number];
  /** Seconds for one file. */
  readonly timeout?: number;
  /** False where nothing that was read before may be used, or kept. */
  readonly cache?: boolean;
}

/** Options of `hrc-inputs digest`, as commander hands them over. */
export interface DigestOptions extends ReadingOptions {
  /** Absent: the template that lies with the inbox, else the default. */
  readonly call?: string;
  /** Absent: the default folder, or none with `stdout`. */
  readonly out?: string;
  readonly lang: Language;
  readonly citeStyle: string;
  /** Absent: all. */
  readonly format?: readonly OutputFormat[];
  readonly template?: string;
  readonly stdout?: (typeof STREAMS)[number];
  readonly bom?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly strict?: boolean;
  readonly fileTimes?: boolean;
  readonly public?: boolean;
}

/** Options of `hrc-inputs register`, as commander hands them over. */
export interface RegisterOptions extends ReadingOptions {
  readonly call: string;
  readonly bom?: boolean;
}

/** Options of `hrc-inputs inspect`, as commander hands them over. */
export interface InspectOptions extends ReadingOptions {
  /** Absent: the template that lies with the inbox, else the default. */
  readonly call?: string;
  readonly lang: Language;
  readonly json?: boolean;
}

/** Options of `hrc-inputs calls new`, as commander hands them over. */
export interface NewCallOptions extends ReadingOptions {
  readonly from: readonly string[];
  readonly id?: string;
  /** A file that is not there yet; absent: stdout. */
  readonly out?: string;
}

/** Options of `hrc-inputs text`, as commander hands them over. */
export interface TextOptions extends ReadingOptions {
  readonly json?: boolean;
  readonly blocks?: boolean;
}

/** Options of `hrc-inputs tag`, as commander hands them over. */
export interface TagOptions {
  /** Absent: found out from the text. */
  readonly lang?: Language;
  readonly keys?: boolean;
}

/** Options of `hrc-inputs evaluate`, as commander hands them over. */
export interface EvaluateOptions extends ReadingOptions {
  /** Absent: the template that lies with the inbox, else the default. */
  readonly call?: string;
  /** A folder. */
  readonly gold: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}
