/** An Arabic word as it stands, and without the conjunction, preposition and article that may be joined to it. */
export function wordFormsIn(word: string): readonly string[] {
  const forms = [word];
  if (/^[وف]/u.test(word) && word.length > 3) forms.push(word.slice(1));
  for (const form of [...forms]) {
    const article = /^(?:[بك]?ال|لل)(?=..)/u.exec(form)?.[0];
    if (article !== undefined) forms.push(form.slice(article.length));
    else if (/^[بلك]/u.test(form) && form.length > 3) forms.push(form.slice(1));
  }
  return forms;
}
