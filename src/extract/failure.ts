export type FailureCode = 'damaged' | 'encrypted' | 'too-large' | 'unsafe-xml' | 'empty';

/** Why a file could not be read; caught at the door of its reader and turned into a diagnostic there. */
export class ReadFailure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode) {
    super(code);
    this.name = 'ReadFailure';
    this.code = code;
  }
}
