import { draftCall, type DraftedCall } from '../../../src/call/index.js';
import { parseCall } from '../../../src/call/parse-call.js';
import type { Call, Language } from '../../../src/model/index.js';
import { readPage } from '../../../src/extract/html/page.js';

/** The template that a web page of this content gives. */
export async function draftOf(body: string, language: Language = 'en'): Promise<DraftedCall> {
  const html = `<!doctype html><meta charset="utf-8"><main><h1>Call for inputs: a trial</h1>${body}</main>`;
  const { value: document } = await readPage(new TextEncoder().encode(html));
  if (document === undefined) throw new Error('nothing was read');
  return draftCall([{ file: 'page.html', document, language }]);
}

/** The call of that template. */
export async function callOn(body: string, language?: Language): Promise<Call> {
  return parseCall((await draftOf(body, language)).template, 'page.yaml');
}

/** Ids and texts of its questions. */
export async function questionsOn(body: string, language: Language = 'en'): Promise<string[]> {
  const { questions } = await callOn(body, language);
  return questions.map(({ id, text }) => `${id}: ${text[language] ?? ''}`);
}
