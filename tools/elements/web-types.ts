import { bothLanguages } from './bilingual.ts';
import type { ElementDoc, Item } from './element-doc.ts';

const described = ({ name, description }: Item) => ({ name, description: bothLanguages(description) });

/** web-types of JetBrains editors. https://github.com/JetBrains/web-types */
export function webTypes(elements: readonly ElementDoc[], version: string): unknown {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: '@ocop/elements',
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          ...described(element),
          attributes: element.attributes.map((attribute) => ({
            ...described(attribute),
            value:
              attribute.type === 'boolean'
                ? { kind: 'no-value', type: 'boolean' }
                : { kind: 'plain', type: attribute.type.replace(/ \| null$/, '').split(' | ') },
            ...(attribute.fallback === undefined ? {} : { default: attribute.fallback }),
          })),
          slots: element.slots.map(described),
          js: {
            properties: element.properties.map((property) => ({
              ...described(property),
              type: property.type,
              'read-only': property.readonly,
            })),
            events: element.events.map((event) => ({ ...described(event), type: `CustomEvent<${event.detail}>` })),
          },
          css: {
            parts: element.parts.map(described),
            properties: element.tokens.map((token) => ({
              ...described(token),
              ...(token.fallback === undefined ? {} : { default: token.fallback }),
            })),
          },
        })),
      },
    },
  };
}
