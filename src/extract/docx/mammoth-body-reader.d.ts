/** mammoth's own reader of elements, which its package ships without types; as far as it is used here. */
declare module 'mammoth/lib/docx/body-reader.js' {
  /** An element of mammoth's document model. */
  export interface ModelElement {
    readonly type: string;
    readonly children?: readonly ModelElement[];
    /** Of a text. */
    readonly value?: string;
  }

  export function createBodyReader(options: object): {
    readonly readXmlElements: (elements: readonly object[]) => {
      readonly value: readonly ModelElement[];
    };
  };
}

declare module 'mammoth/lib/xml/nodes.js' {
  export function element(
    name: string,
    attributes: Readonly<Record<string, string>>,
    children: readonly object[],
  ): object;

  export function text(value: string): object;
}
