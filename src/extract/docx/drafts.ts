import type { BlockStyle } from '../../model/index.js';
import type { DraftBlock, DraftPiece } from '../compose.js';
import { readMark, type ParagraphFacts } from './facts.js';
import type { Model, ModelElement } from './mammoth-model.js';

interface Drafted {
  readonly draft: DraftBlock;
  readonly references: readonly { readonly note: ModelElement; readonly page?: number }[];
}

/**
 * The blocks of a document in order: body, notes in the order in which they are referred to, then running
 * headers and footers, each text once. `paged` is false where the file records no pages.
 */
export function draftBlocks(
  model: Model,
  facts: readonly ParagraphFacts[],
  paged: boolean,
): DraftBlock[] {
  const bodySize = commonestSize(facts);
  const drafted = model.paragraphs
    .map((paragraph) => draftParagraph(paragraph, facts, bodySize, paged))
    .filter((draft) => draft !== undefined);
  const body = drafted.filter(({ draft }) => draft.kind !== 'furniture');
  const notes = draftNotes(body, model, (paragraph, page) =>
    draftParagraph(paragraph, facts, bodySize, paged, page),
  );
  return [
    ...body.map(({ draft }) => draft),
    ...notes,
    ...distinct(drafted.map(({ draft }) => draft).filter(({ kind }) => kind === 'furniture')),
  ];
}

function draftNotes(
  body: readonly Drafted[],
  model: Model,
  draftNote: (paragraph: ModelElement, page: number | undefined) => Drafted | undefined,
): DraftBlock[] {
  const taken = new Set<string>();
  const notes: DraftBlock[] = [];
  for (const { draft, references } of body) {
    for (const { note, page } of references) {
      const key = `${note.noteType ?? ''} ${note.noteId ?? ''}`;
      if (taken.has(key)) continue;
      taken.add(key);
      for (const paragraph of model.noteOf(note)) {
        const drafted = draftNote(paragraph, page);
        if (drafted !== undefined) notes.push({ ...drafted.draft, noteOf: draft });
      }
    }
  }
  return notes;
}

function distinct(drafts: readonly DraftBlock[]): DraftBlock[] {
  const texts = new Set<string>();
  return drafts.filter(({ pieces }) => {
    const text = pieces
      .map((piece) => piece.text)
      .join('')
      .trim();
    return texts.has(text) ? false : texts.add(text);
  });
}

function draftParagraph(
  paragraph: ModelElement,
  facts: readonly ParagraphFacts[],
  bodySize: number | undefined,
  paged: boolean,
  notePage?: number,
): Drafted | undefined {
  const pieces: DraftPiece[] = [];
  const references: { note: ModelElement; page?: number }[] = [];
  let fact: ParagraphFacts | undefined;
  let page: number | undefined;
  let text = '';
  const close = (): void => {
    if (text !== '') pieces.push({ text, ...(page !== undefined && { page }) });
    text = '';
  };
  const visit = (element: ModelElement): void => {
    if (element.type === 'bookmarkStart') {
      const mark = readMark(element.name ?? '');
      if (mark.paragraph !== undefined) fact = facts[mark.paragraph];
      close();
      if (paged) page = mark.page ?? fact?.page ?? notePage;
    } else if (element.type === 'noteReference') {
      references.push({ note: element, ...(page !== undefined && { page }) });
    } else text += shownText(element);
    element.children?.forEach(visit);
  };
  visit(paragraph);
  close();
  return fact && { draft: { ...blockOf(fact, bodySize), pieces }, references };
}

function shownText({ type, value }: ModelElement): string {
  switch (type) {
    case 'text':
      return value ?? '';
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    default:
      return '';
  }
}

function blockOf(fact: ParagraphFacts, bodySize: number | undefined): Omit<DraftBlock, 'pieces'> {
  const size = commonestSize([fact]);
  const style: BlockStyle = {
    ...(fact.bold && { bold: true }),
    ...(fact.italic && { italic: true }),
    ...(fact.centred && { centred: true }),
    ...(fact.headingLevel !== undefined && { headingLevel: fact.headingLevel }),
    ...(size !== undefined &&
      bodySize !== undefined && { relativeSize: Math.round((size / bodySize) * 100) / 100 }),
  };
  return {
    kind: fact.kind,
    style,
    ...(fact.label !== undefined && { label: fact.label }),
    ...(fact.level !== undefined && { level: fact.level }),
    ...(fact.cell !== undefined && { cell: fact.cell }),
  };
}

/** The size of most visible characters, in half-points; the smaller one where two are as common. */
function commonestSize(facts: readonly ParagraphFacts[]): number | undefined {
  const totals = new Map<number, number>();
  for (const { sizes } of facts) {
    for (const [size, characters] of sizes) totals.set(size, (totals.get(size) ?? 0) + characters);
  }
  const [first] = [...totals].sort(([a, x], [b, y]) => y - x || a - b);
  return first?.[0];
}
