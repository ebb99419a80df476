import { readFileSync } from 'node:fs';
import { type Comment, type Node, parseSync } from 'oxc-parser';

/** A top-level declaration of a .d.ts file, as text without comments, and the names its text stands on. */
interface Declaration {
  readonly text: string;
  readonly names: readonly string[];
  /** its doc comment, without the stars */
  readonly doc: string;
}

/** What one .d.ts file declares, takes in and gives out. A name that is exported under another name stands in `exports` as [outer, inner]. */
export interface ModuleDeclarations {
  readonly declared: ReadonlyMap<string, Declaration>;
  /** local name → where it comes from */
  readonly imports: ReadonlyMap<string, { readonly from: string; readonly name: string }>;
  /** exported name → the local name, or the file it is handed on from */
  readonly exports: ReadonlyMap<string, { readonly from?: string; readonly name: string }>;
  /** files whose every export is handed on */
  readonly all: readonly string[];
}

/** Reads a declaration file that tsc wrote. Throws for one that does not parse. */
export function moduleDeclarations(path: string): ModuleDeclarations {
  const code = readFileSync(path, 'utf8');
  const { program, comments, errors } = parseSync(path, code, { lang: 'dts', sourceType: 'module' });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? 'does not parse'}`);
  const declared = new Map<string, Declaration>();
  const imports = new Map<string, { from: string; name: string }>();
  const exports = new Map<string, { from?: string; name: string }>();
  const all: string[] = [];

  const declare = (node: Node, exported: boolean, start = node.start): void => {
    const names = namesIn(node, code);
    const doc = docBefore(start, code, comments);
    for (const name of ownNames(node)) {
      // Overloads are several declarations of one name.
      const before = declared.get(name);
      declared.set(name, {
        text: [...(before === undefined ? [] : [before.text]), plain(node, code, comments)].join('\n'),
        names: [...new Set([...(before?.names ?? []), ...names])].filter((each) => each !== name),
        doc: before?.doc || doc,
      });
      if (exported) exports.set(name, { name });
    }
  };

  for (const node of program.body) {
    if (node.type === 'ImportDeclaration')
      for (const each of node.specifiers) {
        const name =
          each.type === 'ImportSpecifier' ? nameOf(each.imported) : each.type === 'ImportDefaultSpecifier' ? 'default' : '*';
        imports.set(each.local.name, { from: node.source.value, name });
      }
    else if (node.type === 'ExportAllDeclaration') all.push(node.source.value);
    else if (node.type === 'ExportNamedDeclaration' && node.declaration !== null) declare(node.declaration, true, node.start);
    else if (node.type === 'ExportNamedDeclaration')
      for (const { local, exported } of node.specifiers)
        exports.set(nameOf(exported), { ...(node.source === null ? {} : { from: node.source.value }), name: nameOf(local) });
    else declare(node, false);
  }
  return { declared, imports, exports, all };
}

const nameOf = (node: { readonly name: string } | { readonly value: string }): string =>
  'name' in node ? node.name : node.value;

function ownNames(node: Node): readonly string[] {
  if (node.type === 'VariableDeclaration')
    return node.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
  return 'id' in node && node.id !== null && node.id.type === 'Identifier' ? [node.id.name] : [];
}

/** Every identifier below a node. Names that mean nothing at the top level of the file are harmless: nobody finds them there. */
function namesIn(node: Node, code: string): string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) walk(each);
    else if (typeof value === 'object' && value !== null) {
      const { type, name } = value as { readonly type?: string; readonly name?: unknown };
      if (type === 'Identifier' && typeof name === 'string') found.push(name);
      if (type === 'TSImportType') found.push(code.slice(...span(value)));
      for (const each of Object.values(value)) walk(each);
    }
  };
  walk(node);
  return found;
}

/** The doc comment that ends where a declaration begins. */
function docBefore(start: number, code: string, comments: readonly Comment[]): string {
  const comment = comments.findLast(({ end }) => end <= start);
  if (comment === undefined || !comment.value.startsWith('*') || code.slice(comment.end, start).trim() !== '') return '';
  return comment.value
    .replace(/^\*/, '')
    .replaceAll(/^[ \t]*\* ?/gm, '')
    .trim();
}

const span = (value: object): [number, number] => {
  const { start, end } = value as { readonly start: number; readonly end: number };
  return [start, end];
};

/** The text of a node without its comments, without `declare`, and with `import("./x.ts").Y` said as `Y`: a file that moves changes no API. */
function plain(node: Node, code: string, comments: readonly Comment[]): string {
  let text = '';
  let at = node.start;
  for (const { start, end } of comments) {
    if (start < node.start || end > node.end) continue;
    text += code.slice(at, start);
    at = end;
  }
  text += code.slice(at, node.end);
  return text
    .replace(/^declare /, '')
    .replaceAll(/import\("\.[^"]*"\)\./g, '')
    .replaceAll(/^\s*#private;\n/gm, '')
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/\n{2,}/g, '\n');
}
