import type { EntryPoint } from './entry-points.ts';
import { PublicNames } from './public-names.ts';

/**
 * What a package promises to TypeScript: each entry point with its names, then every declaration once, sorted by name. Types that no entry exports but
 * that an exported one stands on are part of it: a change there is a change for callers.
 */
export function declarationReport(name: string, entries: readonly EntryPoint[]): string {
  const names = new PublicNames();
  const lines: string[] = [];
  const places = new Set<`${string}#${string}`>();
  for (const { subpath, types, files } of entries) {
    lines.push(`### \`${name}${subpath.slice(1)}\``, '');
    for (const file of files ?? []) lines.push(`- \`${file}\``);
    if (types !== undefined)
      for (const [exported, place] of [...names.of(types)].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const inner = place.slice(place.lastIndexOf('#') + 1);
        const from = place.startsWith('/') ? '' : ` from \`${place.slice(0, place.lastIndexOf('#'))}\``;
        lines.push(`- \`${exported}\`${inner === exported || inner === '*' ? '' : ` = \`${inner}\``}${from}`);
        places.add(place);
      }
    lines.push('');
  }
  const texts: [string, string][] = [];
  for (const place of places) {
    const declaration = names.declaration(place);
    if (declaration === undefined) continue;
    texts.push([place.slice(place.lastIndexOf('#') + 1), declaration.text]);
    for (const need of declaration.needs) places.add(need);
  }
  texts.sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1));
  const block = texts.length === 0 ? [] : ['## Declarations', '', '```ts', ...texts.map(([, text]) => text), '```', ''];
  return ['## Entry points', '', ...lines, ...block].join('\n');
}
