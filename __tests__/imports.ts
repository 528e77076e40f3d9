import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** `static` is loaded with the file, `lazy` when it is asked for, `type` never. */
export interface Import {
  readonly kind: 'static' | 'lazy' | 'type';
  /** Path below src (`model/index.ts`), or the name of a package or of a part of Node (`node:fs`). */
  readonly target: string;
  readonly local: boolean;
}

/** The files of src, as paths below it. */
export function sourceFiles(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort();
}

/** What a source file imports, exports from elsewhere included. */
export function importsOf(file: string): Import[] {
  const path = join(SRC, file);
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022);
  const found: Import[] = [];
  const note = (kind: Import['kind'], specifier: ts.Node | undefined): void => {
    if (specifier !== undefined && ts.isStringLiteral(specifier)) {
      found.push({ kind, ...targetOf(file, specifier.text) });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const typed = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      note(typed ? 'type' : 'static', node.moduleSpecifier);
    } else if (ts.isExportDeclaration(node)) {
      note(node.isTypeOnly ? 'type' : 'static', node.moduleSpecifier);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      note('lazy', node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function targetOf(file: string, specifier: string): Pick<Import, 'target' | 'local'> {
  if (!specifier.startsWith('.')) {
    const parts = specifier.split('/');
    const name = parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
    return { target: specifier.startsWith('node:') ? specifier : name, local: false };
  }
  const path = join(SRC, dirname(file), specifier).replace(/\.js$/, '.ts');
  return { target: relative(SRC, path).replaceAll('\\', '/'), local: true };
}
