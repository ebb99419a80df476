import type { ElementDoc } from './element-doc.ts';
import { attributesInterface, GENERATED, imports } from './type-file.ts';

/** Types of the tags in JSX for React 19, which sets properties and listens to `on` + the event's name on custom elements. */
export function reactTypes(elements: readonly ElementDoc[]): string {
  const tags = elements.map(({ name, className }) => `      '${name}': Tag<${className}, ${className}Attributes>;\n`);
  return `${GENERATED}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports(elements)}
type Tag<Element, Own> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Own> & Own & { class?: string | undefined };

${elements.map((element) => attributesInterface(element, ({ name }) => [`'on${name}'`])).join('\n')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags.join('')}    }
  }
}
`;
}
