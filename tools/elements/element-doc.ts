import type { Bilingual } from './bilingual.ts';

/** A named thing with its sentence. */
export interface Item {
  readonly name: string;
  readonly description: Bilingual;
}

export interface AttributeDoc extends Item {
  /** TypeScript type of the value. */
  readonly type: string;
  /** The property that mirrors it, where there is one. */
  readonly property: string | undefined;
  readonly fallback: string | undefined;
  readonly reflects: boolean;
}

export interface PropertyDoc extends Item {
  readonly type: string;
  readonly readonly: boolean;
  readonly attribute: string | undefined;
}

export interface MethodDoc extends Item {
  readonly parameters: readonly { readonly name: string; readonly type: string; readonly optional: boolean }[];
  readonly returns: string;
}

export interface EventDoc extends Item {
  /** Type of `event.detail`. */
  readonly detail: string;
  readonly cancelable: boolean;
}

export interface TokenDoc extends Item {
  readonly fallback: string | undefined;
}

/** Everything public about one tag, as every page, type and editor file is written from. */
export interface ElementDoc extends Item {
  /** `OcopStarBadge`. */
  readonly className: string;
  /** `star-badge`: folder of the sources and subpath of the package. */
  readonly room: string;
  readonly attributes: readonly AttributeDoc[];
  readonly properties: readonly PropertyDoc[];
  readonly methods: readonly MethodDoc[];
  readonly events: readonly EventDoc[];
  readonly slots: readonly Item[];
  readonly parts: readonly Item[];
  readonly tokens: readonly TokenDoc[];
  readonly states: readonly Item[];
}

/** The values an attribute can have, where its type names them: `'sm' | 'md' | 'lg'` gives three. */
export function namedValues(type: string): readonly string[] {
  return [...type.matchAll(/'([^']+)'/g)].map(([, value = '']) => value);
}
