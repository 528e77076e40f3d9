import { readFileSync } from 'node:fs';

interface PackageFacts {
  readonly name: string;
  readonly version: string;
}

/** Name and version of this package, as its package.json has them. */
export const GENERATOR: PackageFacts = packageFacts();

function packageFacts(): PackageFacts {
  // Our own file, two fields of which npm guarantees.
  const { name, version } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as PackageFacts;
  return { name, version };
}
