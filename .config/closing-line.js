import { writeSync } from 'node:fs';

/** A jest reporter that closes the run with one plain line which any CI can read. */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const skipped = results.numPendingTests + results.numTodoTests;
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const line = `${results.numPassedTests} passed, ${failed} failed`;
    // jest's own summary and that of the coverage come after all reporters: this line is to be the last.
    process.once('exit', () => {
      writeSync(1, `${line}${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
    });
  }
}
