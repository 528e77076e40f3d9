import type { YAMLError } from 'yaml';

/** The slips that people make most, in words that need no knowledge of YAML. */
const MESSAGES: Partial<Record<YAMLError['code'], string>> = {
  ALIAS_PROPS: 'an alias ("*name") cannot be used here; write the text out',
  BAD_INDENT: 'the line is indented differently from the lines that it belongs to',
  BLOCK_AS_IMPLICIT_KEY:
    'a text with ": " in it needs quotes around it, or must stand on the lines below ">-"',
  BLOCK_IN_FLOW: 'a list or mapping of several lines cannot stand inside brackets',
  DUPLICATE_KEY: 'the key stands here a second time; keep one of the two',
  IMPOSSIBLE: 'the YAML cannot be read from here on',
  MISSING_CHAR:
    'a character is missing here: a closing quote or bracket, a comma, or the space after ":"',
  MULTILINE_IMPLICIT_KEY:
    'the line belongs to no key: a ":" is missing, or the line is not indented like the text it continues',
  MULTIPLE_DOCS: 'a second document begins here ("---"); a file holds one call',
  NON_STRING_KEY: 'a key must be a plain word',
  TAB_AS_INDENT: 'a tab stands here; indent with spaces',
  TAG_RESOLVE_FAILED:
    'tags ("!name") have no meaning here; put the text in quotes if it begins with "!"',
  UNEXPECTED_TOKEN: 'this does not fit here; a text with special characters needs quotes around it',
};

/** What is wrong with the writing at `error.pos`, as one sentence without a full stop. */
export function yamlErrorMessage(error: YAMLError): string {
  return MESSAGES[error.code] ?? error.message.replace(/\s+/g, ' ').trim();
}
