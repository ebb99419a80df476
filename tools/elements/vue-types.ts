import type { ElementDoc } from './element-doc.ts';
import { attributesInterface, GENERATED, imports } from './type-file.ts';

const camel = (name: string) => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const listener = ({ name }: { readonly name: string }) => [camel(`on-${name}`)];

/** Types of the tags in Vue 3 templates. Vue listens with `@ocop-outcome`, which is the property `onOcopOutcome`. */
export function vueTypes(elements: readonly ElementDoc[]): string {
  const tags = elements.map(({ name, className }) => `    '${name}': Tag<${className}, ${className}Attributes>;\n`);
  return `${GENERATED}
import type { HTMLAttributes, PublicProps } from 'vue';
${imports(elements)}
type Tag<Element, Own> = new () => Element & { $props: Omit<HTMLAttributes, keyof Own> & PublicProps & Own };

${elements.map((element) => attributesInterface(element, listener)).join('\n')}
declare module 'vue' {
  interface GlobalComponents {
${tags.join('')}  }
}
`;
}
