import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { renderJson } from '../../src/write/index.js';
import { anyDigest, digestOf } from './digests.js';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../templates/digest.schema.json', import.meta.url), 'utf8'),
);

function validator() {
  return new Ajv2020({ strict: true, allErrors: true }).compile(Object(schema));
}

function descriptionless(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'properties' in value && !('description' in value) ? [path] : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, below]) => descriptionless(below, `${path}/${key}`)),
  ];
}

describe('digest.json', () => {
  it('follows its schema and gives the digest back, whatever the submissions hold', () => {
    const validate = validator();
    fc.assert(
      fc.property(anyDigest(), (digest) => {
        const read: unknown = JSON.parse(renderJson(digest));
        validate(read);
        expect(validate.errors ?? []).toEqual([]);
        expect(read).toEqual(JSON.parse(JSON.stringify(digest)));
      }),
      { numRuns: 100, examples: [[digestOf()]] },
    );
  });

  it('is refused by the schema when something is missing or unknown', () => {
    const validate = validator();
    const digest = digestOf();
    expect(validate({ ...digest, extra: 1 })).toBe(false);
    expect(validate({ ...digest, schemaVersion: 2 })).toBe(false);
    expect(validate({ ...digest, answers: [{}] })).toBe(false);
    expect(validate(JSON.parse(renderJson(digest)))).toBe(true);
  });

  it('leaves the terms and examples of the call to the template', () => {
    const { call } = digestOf();
    const questions = call.questions.map((question) => ({ ...question, terms: { en: ['well'] } }));
    const examples = { en: { none: ['Dear all'] } };
    const taught = digestOf({ call: { ...call, questions, examples } });
    expect(renderJson(taught)).toBe(renderJson(digestOf()));
  });

  it('describes each of its objects', () => {
    expect(descriptionless(schema, '')).toEqual([]);
  });

  it('may stand in a script element and be shown in a terminal', () => {
    const json = renderJson(
      digestOf({ citeStyle: '{name} </script><!-- \u2028\u2029\u009b\u202e' }),
    );
    expect(json).not.toMatch(/[<\u2028\u2029\u007f-\u009f\u202e]/);
  });

  it('is the same bytes whatever the order of keys was', () => {
    const digest = digestOf();
    const reversed = Object.fromEntries(Object.entries(digest).reverse());
    expect(renderJson({ ...digest, ...reversed })).toBe(renderJson(digest));
  });
});
