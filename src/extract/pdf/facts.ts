import type { DocumentFacts } from '../compose.js';
import type { EngineDocument } from './engine.js';

/** Pages, their labels where they differ from plain numbers, title and author. What cannot be read is left out. */
export async function factsOf(document: EngineDocument): Promise<DocumentFacts> {
  const labels = await labelsOf(document);
  const properties = await propertiesOf(document);
  return {
    pages: document.numPages,
    ...(labels && { pageLabels: labels }),
    properties,
  };
}

async function labelsOf(document: EngineDocument): Promise<readonly string[] | undefined> {
  try {
    const labels = await document.getPageLabels();
    const differ = labels?.some((label, index) => label !== '' && label !== String(index + 1));
    return differ && labels ? labels.map((label, index) => label || String(index + 1)) : undefined;
  } catch {
    return undefined;
  }
}

async function propertiesOf(
  document: EngineDocument,
): Promise<{ title?: string; author?: string }> {
  try {
    const { info } = await document.getMetadata();
    const fields = (typeof info === 'object' && info !== null ? info : {}) as Record<
      string,
      unknown
    >;
    const title = textOf(fields['Title']);
    const author = textOf(fields['Author']);
    return { ...(title && { title }), ...(author && { author }) };
  } catch {
    return {};
  }
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';
  return text === '' ? undefined : text.normalize('NFC');
}
