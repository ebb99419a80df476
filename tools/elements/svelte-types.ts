import type { ElementDoc } from './element-doc.ts';
import { attributesInterface, GENERATED, imports } from './type-file.ts';

const listeners = ({ name }: { readonly name: string }) => [`'on${name}'`, `'on:${name}'`];

/** Types of the tags in Svelte: `onocop-outcome={…}` of version 5, `on:ocop-outcome={…}` of the older syntax. */
export function svelteTypes(elements: readonly ElementDoc[]): string {
  const tags = elements.map(({ name, className }) => `    '${name}': Tag<${className}, ${className}Attributes>;\n`);
  return `${GENERATED}
import type { HTMLAttributes } from 'svelte/elements';
${imports(elements)}
type Tag<Element extends EventTarget, Own> = Omit<HTMLAttributes<Element>, keyof Own> & Own;

${elements.map((element) => attributesInterface(element, listeners)).join('\n')}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags.join('')}  }
}
`;
}
