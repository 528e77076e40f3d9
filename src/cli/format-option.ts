import { InvalidArgumentError } from 'commander';
import { OUTPUT_FORMATS, type OutputFormat } from '../model/index.js';

/** The formats in a list with commas, each once; throws what commander makes wrong usage of for any other word. */
export function formatsOf(list: string): readonly OutputFormat[] {
  const words = list.split(',').map((word) => word.trim());
  const unknown = words.find((word) => !OUTPUT_FORMATS.some((format) => format === word));
  if (unknown === undefined) return OUTPUT_FORMATS.filter((format) => words.includes(format));
  throw new InvalidArgumentError(
    `There is no format “${unknown}”; they are ${OUTPUT_FORMATS.join(', ')}, with commas between them.`,
  );
}
