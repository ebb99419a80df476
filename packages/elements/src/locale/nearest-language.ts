import { isServer } from 'lit';
import type { Language } from './language.ts';
import { languageFor } from './translations.ts';

/** The document and the shadow roots around an element, nearest first. */
export function rootsAround(element: Element): Node[] {
  const roots: Node[] = [];
  let at: Element | undefined = element;
  while (at !== undefined) {
    const root: Node = at.getRootNode();
    roots.push(root);
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return roots;
}

/** What the nearest `lang` names, also across shadow roots; Vietnamese where it names no registered language. On a server only the element's own counts. */
export function nearestLanguage(element: Element): Language {
  if (isServer) return languageFor(element.getAttribute('lang') ?? 'vi');
  let at: Element | undefined = element;
  while (at !== undefined) {
    const lang = at.closest('[lang]')?.getAttribute('lang');
    if (typeof lang === 'string') return languageFor(lang);
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return 'vi';
}
