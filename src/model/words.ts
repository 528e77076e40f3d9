const WORD = /\p{Script=Han}|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[-'’.,](?=[\p{L}\p{N}]))*/gu;

/** Number of words as word processors count them: a Chinese character is one, `57/12` two, `l'eau` one. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
