import { gs1LinkTypes } from './gs1-link-types.harness.ts';

const LINK_TYPES = gs1LinkTypes();

/**
 * The rules of GS1-Conformant Resolver 1.2 for linksets as far as a file can break them, written from the standard's clauses and the
 * patterns that its published schema is known by; GS1's schema itself is not part of this repository. Gives every broken rule.
 */
export function brokenLinksetRules(value: unknown): string[] {
  const broken: string[] = [];
  const rule = (holds: boolean, text: string): void => void (holds || broken.push(text));
  const isObject = (item: unknown): item is Record<string, unknown> =>
    typeof item === 'object' && item !== null && !Array.isArray(item);
  if (!isObject(value) || !Array.isArray(value['linkset'])) return ['one member "linkset", an array (RFC 9264 §4.2.1)'];
  rule(Object.keys(value).length === 1, 'no member beside "linkset"');
  const anchors = new Set<unknown>();
  for (const context of value['linkset'] as unknown[]) {
    if (!isObject(context)) return [...broken, 'link contexts are objects'];
    const { anchor, description, ...relations } = context;
    rule(typeof anchor === 'string' && /^https?:\/\/[A-Za-z0-9./:-]+$/.test(anchor), `anchor is a plain URI: ${String(anchor)}`);
    rule(
      typeof anchor === 'string' && /\/(?:01\/\d{14}|ocop\/[0-9A-Z.-]+)(?:\/10\/[0-9A-Z]+)?$/.test(anchor),
      'anchor is uncompressed',
    );
    rule(!anchors.has(anchor), 'an anchor stands once');
    anchors.add(anchor);
    rule(typeof description === 'string' && description !== '', 'a description');
    rule(
      Object.keys(relations).every((name) => LINK_TYPES.has(name)),
      'link types are of GS1’s vocabulary',
    );
    const defaults = relations['https://ref.gs1.org/voc/defaultLink'];
    rule(Array.isArray(defaults) && defaults.length === 1, 'exactly one default link');
    const others = new Set<unknown>();
    for (const [name, links] of Object.entries(relations)) {
      rule(Array.isArray(links) && links.length > 0, `${name} is a list that is not empty`);
      for (const link of Array.isArray(links) ? (links as unknown[]) : []) {
        if (!isObject(link)) return [...broken, 'link targets are objects'];
        const { href, title, type, hreflang } = link;
        rule(typeof href === 'string' && /^https?:\/\/[A-Za-z0-9./:#%_?=&-]+$/.test(href), `href is absolute: ${String(href)}`);
        rule(typeof title === 'string' && title.trim() !== '', 'a title');
        if (name.endsWith('/defaultLink')) continue;
        others.add(typeof href === 'string' ? href : '');
        rule(typeof type === 'string' && /^[a-z]+\/[a-z0-9.+-]+$/.test(type), 'a media type');
        rule(
          Array.isArray(hreflang) && hreflang.every((tag) => /^[a-z]{2}(?:-[A-Z]{2})?$/.test(String(tag))),
          'hreflang is a list of ll or ll-CC',
        );
      }
    }
    const [first] = Array.isArray(defaults) ? (defaults as unknown[]) : [];
    const isTyped = isObject(first) && (others.has(first['href']) || value['linkset'].length > 1);
    rule(isTyped, 'the default link also stands under a type that says what it is');
  }
  return broken;
}
