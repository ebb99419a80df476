import type { CustomElementDeclaration, JavaScriptModule, Package } from 'custom-elements-manifest';
import { bothLanguages } from './bilingual.ts';
import type { ElementDoc, Item } from './element-doc.ts';

const described = ({ name, description }: Item) => ({
  name,
  summary: description.vi,
  description: bothLanguages(description),
});

function declaration(element: ElementDoc): CustomElementDeclaration {
  const { name: tagName, className, description, attributes, properties, methods, events } = element;
  return {
    kind: 'class',
    customElement: true,
    name: className,
    tagName,
    summary: description.vi,
    description: bothLanguages(description),
    attributes: attributes.map((attribute) => ({
      ...described(attribute),
      type: { text: attribute.type },
      ...(attribute.fallback === undefined ? {} : { default: attribute.fallback }),
      ...(attribute.property === undefined ? {} : { fieldName: attribute.property }),
    })),
    members: [
      ...properties.map((property) => ({
        kind: 'field' as const,
        ...described(property),
        type: { text: property.type },
        ...(property.readonly ? { readonly: true } : {}),
        ...(property.attribute === undefined ? {} : { attribute: property.attribute }),
      })),
      ...methods.map((method) => ({
        kind: 'method' as const,
        ...described(method),
        parameters: method.parameters.map(({ name, type, optional }) => ({
          name,
          type: { text: type },
          ...(optional ? { optional } : {}),
        })),
        return: { type: { text: method.returns } },
      })),
    ],
    events: events.map((event) => ({ ...described(event), type: { text: `CustomEvent<${event.detail}>` } })),
    slots: element.slots.map(described),
    cssParts: element.parts.map(described),
    cssProperties: element.tokens.map((token) => ({
      ...described(token),
      ...(token.fallback === undefined ? {} : { default: token.fallback }),
    })),
    cssStates: element.states.map(described),
  };
}

function modules(element: ElementDoc): readonly JavaScriptModule[] {
  const { className, room, name } = element;
  const path = `dist/${room}/${room}.js`;
  return [
    {
      kind: 'javascript-module',
      path,
      declarations: [declaration(element)],
      exports: [{ kind: 'js', name: className, declaration: { name: className, module: path } }],
    },
    {
      kind: 'javascript-module',
      path: `dist/${room}/define.js`,
      declarations: [],
      exports: [{ kind: 'custom-element-definition', name, declaration: { name: className, module: path } }],
    },
  ];
}

/** The Custom Elements Manifest of the published package: its modules, its public members, every description in both languages. */
export function manifest(elements: readonly ElementDoc[]): Package {
  return { schemaVersion: '2.1.0', modules: elements.flatMap(modules) };
}
