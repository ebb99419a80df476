import { bothLanguages } from './bilingual.ts';
import { namedValues, type ElementDoc, type Item } from './element-doc.ts';

/** Each name once: tags share most of them. */
const once = (items: readonly Item[]) => [...new Map(items.map((item) => [item.name, item])).values()];
const markdown = (value: string) => ({ kind: 'markdown', value });
const list = (title: string, items: readonly Item[], name: (item: Item) => string) =>
  items.length === 0 ? '' : `\n\n**${title}**\n${items.map((item) => `- ${name(item)}: ${item.description.vi}`).join('\n')}`;

/**
 * HTML custom data of VS Code, version 1.1: completion and hover for tags, attributes and their values.
 * https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md
 */
export function vscodeHtmlData(elements: readonly ElementDoc[]): unknown {
  return {
    version: 1.1,
    tags: elements.map(({ name, description, attributes, events, slots, parts }) => ({
      name,
      description: markdown(
        bothLanguages(description) +
          list('Sự kiện · Events', events, (item) => `\`${item.name}\``) +
          list('Khe · Slots', slots, (item) => (item.name === '' ? 'mặc định' : `\`${item.name}\``)) +
          list('Bộ phận · Parts', parts, (item) => `\`::part(${item.name})\``),
      ),
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: markdown(bothLanguages(attribute.description)),
        ...(attribute.type === 'boolean' ? { valueSet: 'v' } : {}),
        ...(namedValues(attribute.type).length === 0
          ? {}
          : { values: namedValues(attribute.type).map((value) => ({ name: value })) }),
      })),
    })),
  };
}

/** CSS custom data of VS Code, version 1.1: completion and hover for the tokens, and the pseudo-classes of the states. */
export function vscodeCssData(elements: readonly ElementDoc[]): unknown {
  return {
    version: 1.1,
    properties: once(elements.flatMap(({ tokens }) => tokens)).map(({ name, description }) => ({
      name,
      description: markdown(bothLanguages(description)),
    })),
    pseudoClasses: once(elements.flatMap(({ states }) => states)).map(({ name, description }) => ({
      name: `:state(${name})`,
      description: markdown(bothLanguages(description)),
    })),
    pseudoElements: once(elements.flatMap(({ parts }) => parts)).map(({ name, description }) => ({
      name: `::part(${name})`,
      description: markdown(bothLanguages(description)),
    })),
  };
}
