import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a page may say to an element in HTML and CSS, read from the built code and not from its comments. */
export async function elementReport(folder: string): Promise<string> {
  const built = globSync('dist/**/*.js', { cwd: folder, exclude: ['dist/embed/**'] });
  const code = built.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  const all = (pattern: RegExp): string[] => [...new Set([...code.matchAll(pattern)].map(([, name = '']) => name))].sort();
  const sections: [string, readonly string[]][] = [];
  for (const file of built.sort()) {
    const tag = /^dist\/([a-z-]+)\/\1\.js$/.exec(file.replaceAll('\\', '/'))?.[1];
    if (tag !== undefined) sections.push([`Attributes of \`<ocop-${tag}>\``, await attributes(join(folder, file), tag)]);
  }
  sections.push(
    ['Slots', all(/<slot name="([a-z-]+)"/g)],
    ['CSS parts', all(/\bpart="([a-z-]+)"/g)],
    ['CSS tokens', all(/var\((--ocop-[a-z-]+)/g)],
    ['Events', all(/(?:announce|CustomEvent)\("(ocop-[a-z-]+)"/g)],
    [
      'Custom states, beside the states of an outcome',
      states(code, readFileSync(join(folder, 'src/scanner/scanner.ts'), 'utf8')),
    ],
  );
  return [
    '## Elements',
    '',
    ...sections.flatMap(([title, names]) => [`### ${title}`, '', ...names.map((name) => `- \`${name}\``), '']),
  ].join('\n');
}

/** The attributes that a class observes. Outside a browser the base class of the platform is any class. */
async function attributes(file: string, tag: string): Promise<readonly string[]> {
  const host = globalThis as { HTMLElement?: unknown };
  host.HTMLElement ??= Object;
  const exported = (await import(pathToFileURL(resolve(file)).href)) as Record<
    string,
    { tag?: string; observedAttributes?: string[] }
  >;
  const found = Object.values(exported).find((each) => each.tag === tag);
  if (found?.observedAttributes === undefined) throw new Error(`${file} exports no element ${tag}`);
  return [...found.observedAttributes].sort();
}

/** Words that the built code shows as states, and those of the scanner's phases, whose type no declaration file keeps. */
function states(code: string, scanner: string): readonly string[] {
  const shown = [...code.matchAll(/showStates\((.*)\);/g), ...scanner.matchAll(/type Phase = (.*);/g)].map(
    ([, words = '']) => words,
  );
  return [...new Set(shown.flatMap((words) => [...words.matchAll(/["']([a-z-]+)["']/g)].map(([, word = '']) => word)))].sort();
}
