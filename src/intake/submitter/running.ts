/** A paragraph of running text is longer, in UTF-16 units. */
export const RUNNING = 200;
