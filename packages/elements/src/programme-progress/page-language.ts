/** Vietnamese, or English where the nearest `lang` says so, across shadow roots; `roots` are the places where that can change. */
export function pageLanguage(element: Element): { readonly language: 'vi' | 'en'; readonly roots: readonly Node[] } {
  const roots: Node[] = [];
  let language: 'vi' | 'en' | undefined;
  let at: Element | undefined = element;
  while (at !== undefined) {
    const lang = at.closest('[lang]')?.getAttribute('lang');
    if (language === undefined && typeof lang === 'string') language = /^en(?:-|$)/i.test(lang) ? 'en' : 'vi';
    const root: Node = at.getRootNode();
    roots.push(root);
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return { language: language ?? 'vi', roots };
}
