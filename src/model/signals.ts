/** Signals that ask a process to end: Ctrl-C, a plain `kill`, a terminal that is closed. */
export const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
