/** Words that tell a country. */
export interface Mention {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** As they stand in the text. */
  readonly seen: string;
}
