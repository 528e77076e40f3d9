import type { Diagnostic } from '../../model/index.js';
import type { WordPackage } from './package.js';
import {
  commentsNotRead,
  filesNotRead,
  macrosCarried,
  pagePictures,
  textNotRead,
} from './remarks.js';
import type { Survey } from './survey.js';

/** Names told of at most so many embedded files. */
const MOST_NAMES = 10;

/** Half of an A4 page, in square centimetres: a picture as large may be a scan of one. */
const PAGE_SIZED = 310;

/** With fewer characters for each picture of a page, the pictures may well be the text. */
const TEXT_OF_A_PAGE = 1500;

/** What a Word file carries beside its text, which is of so many characters. */
export function remarksOn(
  { relations }: WordPackage,
  survey: Survey,
  characters: number,
): Diagnostic[] {
  const targets = new Map(relations.map(({ id, target }) => [id, target]));
  const linked = survey.subdocuments.map(({ attributes }) =>
    textNotRead(targets.get(attributes['r:id'] ?? '') ?? 'another file'),
  );
  const embedded = embeddedFiles(relations, survey);
  const pictures = survey.pictures.filter((area) => area >= PAGE_SIZED).length;
  return [
    ...linked,
    ...(embedded.length > 0 ? [filesNotRead(embedded)] : []),
    ...(pictures > 0 ? [pagePictures(pictures, characters < pictures * TEXT_OF_A_PAGE)] : []),
    ...(survey.comments > 0 ? [commentsNotRead(survey.comments)] : []),
    ...(relations.some(({ type }) => type === 'vbaProject') ? [macrosCarried()] : []),
  ];
}

function embeddedFiles(relations: WordPackage['relations'], { objects }: Survey): string[] {
  const kinds = new Map(
    objects.map(({ attributes }) => [attributes['r:id'] ?? '', attributes['ProgID']]),
  );
  const names = relations
    .filter(({ type, external }) => !external && /^(?:oleObject|package)$/.test(type))
    .map(({ id, target }) => {
      const kind = kinds.get(id);
      return (target.split('/').at(-1) ?? target) + (kind === undefined ? '' : ` (${kind})`);
    });
  const more = names.length - MOST_NAMES;
  return more > 0 ? [...names.slice(0, MOST_NAMES), `${more} more`] : names;
}
