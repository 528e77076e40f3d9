import mammoth from 'mammoth';

/** An element of mammoth's document model, as far as it is used here. */
export interface ModelElement {
  readonly type: string;
  readonly children?: readonly ModelElement[];
  /** Of a text. */
  readonly value?: string;
  /** Of a bookmark. */
  readonly name?: string;
  readonly noteType?: string;
  readonly noteId?: string;
}

interface ModelDocument extends ModelElement {
  readonly notes: {
    readonly resolve: (
      reference: ModelElement,
    ) => { readonly body: readonly ModelElement[] } | null;
  };
}

/** The paragraphs of a file, and of the note that an element refers to. */
export interface Model {
  readonly paragraphs: readonly ModelElement[];
  readonly noteOf: (reference: ModelElement) => readonly ModelElement[];
}

/** Has mammoth read a Word file; throws where it cannot. Nothing outside the bytes is opened. */
export async function readModel(buffer: Buffer): Promise<Model> {
  let model: ModelDocument | undefined;
  await mammoth.convertToHtml(
    { buffer },
    {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      transformDocument: (document: ModelDocument) => {
        model = document;
        // the model is what is wanted; nothing is left to be turned into HTML
        return { ...document, children: [] };
      },
    },
  );
  const read = model;
  if (read === undefined) throw new Error('mammoth gave no document');
  return {
    paragraphs: read.children ?? [],
    noteOf: (reference) => read.notes.resolve(reference)?.body ?? [],
  };
}
