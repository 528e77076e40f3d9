import { asks, isFormal, leadsIn } from './asks.js';
import type { PlacedLine } from './sections.js';

/** Whether a line is a short one before questions that is none itself: whom they are for, what they are about. */
export function isGroupHeading(line: PlacedLine, next?: PlacedLine): boolean {
  const { text, labels, heading, strong, beside } = line;
  if (next === undefined || beside) return false;
  if (labels.length > 0) return isNumberedHeading(line, next);
  if (text.length > 120 || /[.。;；,،]$/u.test(text) || asks(text) || isFormal(text)) return false;
  const opens = next.labels.length > 0 || asks(next.text) || next.strong;
  if (!opens) return false;
  if (heading || strong) return true;
  if (/[:：]$/u.test(text)) return !leadsIn(text);
  return text.split(/\s+/u).length <= 8 && /^\P{Ll}/u.test(text) && !/[?？؟]/u.test(text);
}

/** Roman numbers, capitals and Chinese numerals before a title number parts of a questionnaire, not questions. */
function isNumberedHeading({ text, labels }: PlacedLine, next: PlacedLine): boolean {
  const [label] = labels;
  if (label === undefined || !/^(?:[(（]?[IA一]|أولاً)/u.test(label.style)) return false;
  if (text.length > 90 || /[.。;；:：,，،]$/u.test(text)) return false;
  if (asks(text) || isFormal(text)) return false;
  const [below] = next.labels;
  if (below === undefined) return asks(next.text);
  return below.style !== label.style && (below.kind === 'number' || asks(next.text));
}
