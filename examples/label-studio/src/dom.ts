/** The element with this id; the page and the script are built together, so a missing one is a fault of ours. */
export function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (element instanceof type) return element;
  throw new Error(`The page has no ${type.name} #${id}`);
}

/** An element with text or children, never HTML. */
export function make(tag: string, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** The same words in both languages; the style sheet shows one of them. */
export function both(vi: string, en: string): HTMLElement[] {
  return [make('span', { lang: 'vi' }, vi), make('span', { lang: 'en' }, en)];
}
