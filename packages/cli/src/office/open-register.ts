import { STATUS } from '@ocop/verify/status-list';
import { namesOf, type RegisterEntry } from './register.ts';

/** The register while an act changes it. A look-up costs the same however many recognitions there are. */
export class OpenRegister {
  /** In the order of issue. */
  readonly #entries: RegisterEntry[] = [];
  readonly #byIndex = new Map<number, number>();
  readonly #byName = new Map<string, Set<number>>();
  readonly #byProduct = new Map<string, Set<number>>();

  constructor(entries: readonly RegisterEntry[]) {
    for (const entry of entries) this.set(entry);
  }

  get entries(): readonly RegisterEntry[] {
    return this.#entries;
  }

  /** The recognition that stands for a product today: the newest one under any of these names that is not superseded. */
  current(...names: readonly string[]): RegisterEntry | undefined {
    return this.#newest(this.#byName, names);
  }

  /** The newest recognition, not superseded, of the rows with these ids. */
  ofProducts(ids: readonly string[]): RegisterEntry | undefined {
    return this.#newest(this.#byProduct, ids);
  }

  /** Adds an entry, or puts a changed one where the one of its `index` stood. */
  set(entry: RegisterEntry): void {
    const place = this.#byIndex.get(entry.index) ?? this.#entries.length;
    const before = this.#entries[place];
    if (before !== undefined) {
      for (const name of namesOf(before)) this.#byName.get(name)?.delete(place);
      this.#byProduct.get(before.product.id)?.delete(place);
    }
    this.#entries[place] = entry;
    this.#byIndex.set(entry.index, place);
    for (const name of namesOf(entry)) note(this.#byName, name, place);
    note(this.#byProduct, entry.product.id, place);
  }

  #newest(places: ReadonlyMap<string, ReadonlySet<number>>, keys: readonly string[]): RegisterEntry | undefined {
    const standing = keys
      .flatMap((key) => [...(places.get(key) ?? [])])
      .filter((place) => this.#entries[place]?.status !== STATUS.superseded);
    return standing.length === 0 ? undefined : this.#entries[Math.max(...standing)];
  }
}

function note(map: Map<string, Set<number>>, key: string, place: number): void {
  const places = map.get(key) ?? new Set();
  places.add(place);
  map.set(key, places);
}
