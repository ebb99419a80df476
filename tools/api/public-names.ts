import { dirname, resolve } from 'node:path';
import { type ModuleDeclarations, moduleDeclarations } from './module-declarations.ts';

/** A declaration, wherever it stands: `file#name`. */
type Place = `${string}#${string}`;

/** Follows names through built declaration files, from an entry to where each one is declared. */
export class PublicNames {
  readonly #files = new Map<string, ModuleDeclarations>();

  /** Exported name → the place of its declaration, for one entry; packages from outside stay as `package#name`. */
  of(entry: string): ReadonlyMap<string, Place> {
    const file = this.#read(entry);
    const found = new Map<string, Place>();
    for (const from of file.all)
      for (const [name, place] of this.#isLocal(from)
        ? this.of(target(entry, from))
        : [[`* from ${from}`, `${from}#*` as Place] as const])
        found.set(name, place);
    for (const name of file.exports.keys()) found.set(name, this.#follow(entry, name));
    return found;
  }

  /** Text and doc comment of a declaration, and the places inside the package that it stands on. Undefined where it is another package's. */
  declaration(place: Place): { readonly text: string; readonly doc: string; readonly needs: readonly Place[] } | undefined {
    const [path, name] = split(place);
    if (!path.startsWith('/')) return undefined;
    const file = this.#read(path);
    const declared = file.declared.get(name);
    if (declared === undefined) throw new Error(`${path} does not declare ${name}`);
    const needs = declared.names.flatMap((each) => this.#place(path, file, each));
    return { text: declared.text, doc: declared.doc, needs: needs.filter((each) => each !== place) };
  }

  /** Where a name that is used in a file is declared, if that is in this package. */
  #place(path: string, file: ModuleDeclarations, name: string): readonly Place[] {
    const inline = /^import\("(\.[^"]+)"\)\.(\w+)/.exec(name);
    if (inline !== null) return [this.#follow(target(path, inline[1] ?? ''), inline[2] ?? '')];
    if (file.declared.has(name)) return [`${path}#${name}`];
    const imported = file.imports.get(name);
    return imported !== undefined && this.#isLocal(imported.from) && imported.name !== '*'
      ? [this.#follow(target(path, imported.from), imported.name)]
      : [];
  }

  #follow(path: string, name: string): Place {
    const file = this.#read(path);
    const exported = file.exports.get(name);
    if (exported !== undefined) {
      const imported = exported.from === undefined ? file.imports.get(exported.name) : exported;
      if (imported?.from === undefined) return `${path}#${exported.name}`;
      return this.#isLocal(imported.from)
        ? this.#follow(target(path, imported.from), imported.name)
        : `${imported.from}#${imported.name}`;
    }
    for (const from of file.all.filter((each) => this.#isLocal(each))) {
      const place = this.of(target(path, from)).get(name);
      if (place !== undefined) return place;
    }
    throw new Error(`${path} does not export ${name}`);
  }

  #read(path: string): ModuleDeclarations {
    let file = this.#files.get(path);
    if (file === undefined) this.#files.set(path, (file = moduleDeclarations(path)));
    return file;
  }

  #isLocal(from: string): boolean {
    return from.startsWith('.');
  }
}

const target = (path: string, from: string): string => resolve(dirname(path), from.replace(/\.[jt]s$/, '.d.ts'));

const split = (place: Place): [string, string] => {
  const at = place.lastIndexOf('#');
  return [place.slice(0, at), place.slice(at + 1)];
};
