import type { Language } from './language.ts';

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

/** `en` where the nearest `lang`, also across shadow roots, is English; Vietnamese everywhere else. */
export function nearestLanguage(element: Element): Language {
  let at: Element | undefined = element;
  while (at !== undefined) {
    const lang = at.closest('[lang]')?.getAttribute('lang');
    if (typeof lang === 'string') return /^en(?:-|$)/i.test(lang) ? 'en' : 'vi';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return 'vi';
}
