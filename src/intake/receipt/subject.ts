/** Whether a subject holds the line that the call asks for; marks of reply, case and punctuation do not count. */
export function isAsAsked(subject: string, asked: string): boolean {
  return ` ${wordsOf(subject)} `.includes(` ${wordsOf(asked)} `);
}

function wordsOf(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}
