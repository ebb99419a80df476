import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type EntryPoint, entryPoints } from '../api/entry-points.ts';
import { PublicNames } from '../api/public-names.ts';
import { type Html, markup, prose } from './markup.ts';
import type { PageLanguage, SitePage } from './site-page.ts';

const PACKAGES = ['core', 'verify', 'trace'] as const;
const folderOf = (name: string): string => fileURLToPath(new URL(`../../packages/${name}`, import.meta.url));

const WORDS = {
  vi: {
    lead: 'Mọi tên mà mã của bạn nhập được, theo từng lối vào, viết ra từ chính các khai báo đã dựng. Lời giải thích trong mã là tiếng Anh.',
  },
  en: {
    lead: 'Every name your code can import, by entry point, written from the built declarations themselves.',
  },
} as const;

interface Name {
  readonly name: string;
  readonly doc: string;
  readonly text: string;
}

interface Section {
  readonly specifier: string;
  readonly names: readonly Name[];
}

/** A page for each package, from its built declarations. */
export function referencePages(): readonly SitePage[] {
  return PACKAGES.map(referencePage);
}

function referencePage(name: (typeof PACKAGES)[number]): SitePage {
  const { name: npmName } = JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as { readonly name: string };
  const sections = sectionsOf(npmName, entryPoints(folderOf(name)));
  return {
    path: `reference-${name}.html`,
    title: { vi: npmName, en: npmName },
    summary: { vi: WORDS.vi.lead, en: WORDS.en.lead },
    scripts: [],
    body: (language) => markup`<h1><code translate="no">${npmName}</code></h1>
<p class="lead">${WORDS[language].lead}</p>
${sections.map((section) => sectionHtml(section, language))}`,
  };
}

/** Each name once, where it is most at home: a subpath before the main entry, which gathers what the subpaths have. */
function sectionsOf(npmName: string, entries: readonly EntryPoint[]): readonly Section[] {
  const names = new PublicNames();
  const said = new Set<string>();
  const ordered = [...entries].sort((a, b) => Number(a.subpath === '.') - Number(b.subpath === '.'));
  const sections = ordered.flatMap(({ subpath, types }): Section[] => {
    if (types === undefined) return [];
    const own = [...names.of(types)].flatMap(([name, place]): Name[] => {
      const declaration = said.has(place) ? undefined : names.declaration(place);
      if (declaration === undefined) return [];
      said.add(place);
      return [{ name, doc: declaration.doc, text: declaration.text }];
    });
    own.sort((a, b) => (a.name < b.name ? -1 : 1));
    return own.length === 0 ? [] : [{ specifier: `${npmName}${subpath.slice(1)}`, names: own }];
  });
  return sections.sort((a, b) => (a.specifier < b.specifier ? -1 : 1));
}

function sectionHtml({ specifier, names }: Section, language: PageLanguage): Html {
  const id = specifier.replaceAll(/[^\w]+/g, '-').replace(/^-/, '');
  return markup`<section aria-labelledby="${id}">
<h2 id="${id}"><code translate="no">${specifier}</code> <span class="count">${names.length}</span></h2>
<dl class="api"${language === 'vi' ? markup` lang="en"` : undefined}>
${names.map(
  ({ name, doc, text }) => markup`<div id="${id}-${name}"><dt><code translate="no">${name}</code></dt><dd>${prose(doc)}
<details><summary><code translate="no">${firstLine(text)}</code></summary><pre tabindex="0" translate="no">${text}</pre></details></dd></div>
`,
)}</dl>
</section>
`;
}

/** What a reader sees of a declaration before opening it. */
function firstLine(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length > 72 || text.includes('\n') ? `${line.slice(0, 70).trimEnd()} …` : line;
}
