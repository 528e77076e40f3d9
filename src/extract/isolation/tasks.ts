import type { ContainerFormat, Format } from '../../model/index.js';

/** Whether text is recognized in images of pages: where there is no text to trust, not at all, or on every page. */
export type Ocr = 'auto' | 'never' | 'force';

/** What a reading process is asked to do with the bytes that come beside it. */
export type Task =
  | { readonly task: 'read'; readonly format: Format; readonly ocr: Ocr }
  | { readonly task: 'message'; readonly format: 'eml' | 'msg' }
  | { readonly task: 'members'; readonly format: ContainerFormat }
  /** MIME type by the magic numbers of a file's first bytes. */
  | { readonly task: 'magic' };

/** Why a reading process gave nothing that can be used. */
export type Fault =
  'timeout' | 'page-timeout' | 'memory' | 'crash' | 'garbage' | 'flood' | 'no-start';
