import type { Span } from '../../model/index.js';

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '）': '（', '】': '【' };
const BRACKET = /[()[\]（）【】]/g;
/** A bracket that runs on for longer is taken for a slip of the pen. */
const LONGEST = 300;

/** The outermost bracketed stretches within `line`, in the text's order; list labels such as `a)` open none. */
export function bracketsIn(text: string, line: Span): readonly Span[] {
  const open: { readonly sign: string; readonly at: number }[] = [];
  const found: Span[] = [];
  BRACKET.lastIndex = line.start;
  for (let match = BRACKET.exec(text); match !== null; match = BRACKET.exec(text)) {
    if (match.index >= line.end) break;
    const opener = PAIRS[match[0]];
    if (opener === undefined) {
      open.push({ sign: match[0], at: match.index });
    } else if (open.at(-1)?.sign === opener) {
      const start = open.pop()?.at ?? match.index;
      if (match.index - start > LONGEST) continue;
      while ((found.at(-1)?.start ?? -1) >= start) found.pop();
      found.push({ start, end: match.index + 1 });
    }
  }
  return found;
}
