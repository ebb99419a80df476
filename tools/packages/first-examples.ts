import { transformSync } from 'esbuild';
import { markdownBlocks } from '../docs/markdown-blocks.ts';

/** The first TypeScript or JavaScript example of a package's README, with what comes before it, as a file of its own. */
export interface FirstExample {
  readonly name: string;
  readonly typescript: string;
  readonly javascript: string;
}

/** One for each library; the command line's README has commands, which are run as such. */
export function firstExamples(root: string): readonly FirstExample[] {
  const blocks = markdownBlocks(root);
  return ['core', 'verify', 'trace', 'elements'].map((name) => {
    const first = blocks.find(({ page, language }) => page === `packages/${name}/README.md` && /^[jt]s$/.test(language));
    if (first === undefined) throw new Error(`packages/${name}/README.md has no example`);
    const code = `${first.given}${first.code}`;
    return {
      name,
      typescript: `${first.language === 'js' ? '// @ts-nocheck\n' : ''}${code}`,
      javascript: transformSync(code, { loader: 'ts', format: 'esm', target: 'es2022' }).code,
    };
  });
}
