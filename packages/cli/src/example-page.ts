import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Trust } from '@ocop/verify';
import { CliError } from './cli-error.ts';
import { examplesFolder } from './examples-folder.ts';

const TRUST_BLOCK = /(<script type="application\/ocop-trust\+json" id="ocop-trust">)[^<]*(<\/script>)/;

/** The files of an example page, with this registry's trust anchor set into the block that waits for it. `<` is escaped, so no value can end the block. */
export async function readExamplePage(name: string, trust: Trust): Promise<ReadonlyMap<string, string>> {
  const folder = join(examplesFolder(), name);
  const files = new Map<string, string>();
  for (const file of await readdir(folder)) {
    if (!/\.(?:html|css)$/.test(file)) continue;
    const text = await readFile(join(folder, file), 'utf8');
    if (file.endsWith('.html') && !TRUST_BLOCK.test(text)) {
      throw new CliError({
        vi: `Trang mẫu ${name}/${file} thiếu khối ocop-trust.`,
        en: `The example page ${name}/${file} has no ocop-trust block.`,
      });
    }
    files.set(
      file,
      text.replace(
        TRUST_BLOCK,
        (_, open: string, close: string) => open + JSON.stringify(trust).replaceAll('<', '\\u003c') + close,
      ),
    );
  }
  return files;
}
