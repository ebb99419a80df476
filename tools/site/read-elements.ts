import { readFileSync } from 'node:fs';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';

export type ManifestElement = CustomElementDeclaration & { readonly tagName: string };

/** The tags as the published manifest tells of them. */
export function readElements(): readonly ManifestElement[] {
  const file = new URL('../../packages/elements/custom-elements.json', import.meta.url);
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as Package;
  return modules.flatMap(({ declarations = [] }) =>
    declarations.filter((declaration): declaration is ManifestElement => 'tagName' in declaration),
  );
}

/** What the manifest says of a thing, in one language: its summary is Vietnamese, its description holds the English after it. */
export function said(thing: { readonly summary?: string; readonly description?: string }, language: 'vi' | 'en'): string {
  const { summary = '', description = '' } = thing;
  return language === 'vi' ? summary : description.slice(summary.length).trim();
}
