/** Keeps values between runs. A value that is lost, torn or cannot be kept is a miss, never an error. */
export interface Store {
  /** What was put under the key, as `JSON.parse` gives it; undefined for a miss. */
  readonly get: (key: string) => Promise<unknown>;
  readonly put: (key: string, value: unknown) => Promise<void>;
}
