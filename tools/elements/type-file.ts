import { bothLanguages } from './bilingual.ts';
import type { ElementDoc, EventDoc, Item } from './element-doc.ts';

/** The head of every generated file of types. */
export const GENERATED = '// Generated from the comments in src by tools/elements-manifest.ts. Do not edit.';

/** A doc comment in both languages. */
function comment(item: Item, indent: string): string {
  const lines = bothLanguages(item.description).split('\n');
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}`).join('\n')}\n${indent} */\n`;
}

/** The names of this package that a type mentions. */
function namesIn(types: readonly string[]): readonly string[] {
  const names = types.flatMap((type) => type.match(/\b[A-Z]\w+/g) ?? []);
  return [...new Set(names)].sort();
}

/** What a page may set on a tag: its attributes, and its properties under their own names where these differ. */
export function settable(element: ElementDoc): readonly (Item & { readonly type: string })[] {
  const { attributes, properties } = element;
  const others = properties.filter(({ name, readonly }) => !readonly && !attributes.some((attribute) => attribute.name === name));
  // `lang` is of every element already.
  return [...attributes.filter(({ name }) => name !== 'lang'), ...others];
}

/** `import type` lines for the classes, and for every type that properties and events name. */
export function imports(elements: readonly ElementDoc[]): string {
  const types = elements.flatMap((element) => [
    ...settable(element).map(({ type }) => type),
    ...element.events.map(({ detail }) => detail),
  ]);
  const classes = elements.map(({ className, room }) => `import type { ${className} } from '@ocop/elements/${room}';\n`);
  return `import type { ${namesIn(types).join(', ')} } from '@ocop/elements';\n${classes.join('')}`;
}

/** One interface a tag: what can be set on it, and its listeners under the names a framework gives them. */
export function attributesInterface(element: ElementDoc, listeners: (event: EventDoc) => readonly string[]): string {
  const values = settable(element).map(
    (item) =>
      `${comment(item, '  ')}  ${/^\w+$/.test(item.name) ? item.name : `'${item.name}'`}?: ${item.type === 'unknown' ? 'unknown' : `${item.type} | undefined`};\n`,
  );
  const events = element.events.flatMap((event) =>
    listeners(event).map(
      (name) => `${comment(event, '  ')}  ${name}?: ((event: CustomEvent<${event.detail}>) => void) | undefined;\n`,
    ),
  );
  return `${comment(element, '')}export interface ${element.className}Attributes {\n${[...values, ...events].join('')}}\n`;
}
