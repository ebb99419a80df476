import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { CliError } from './cli-error.ts';

/** The elements' one self-contained script, with its Subresource Integrity value. */
export interface EmbedFile {
  readonly script: Uint8Array;
  readonly integrity: string;
}

/** Reads the built embed of `@ocop/elements`. In a checkout it has to have been built: `pnpm start` does that first. */
export async function readEmbed(): Promise<EmbedFile> {
  const script = fileURLToPath(import.meta.resolve('@ocop/elements/embed'));
  const manifest = fileURLToPath(import.meta.resolve('@ocop/elements/embed/manifest.json'));
  try {
    const { integrity } = JSON.parse(await readFile(manifest, 'utf8')) as { integrity: string };
    return { script: await readFile(script), integrity };
  } catch (cause) {
    throw new CliError(
      {
        vi: `Chưa có tệp nhúng “${script}”. Hãy chạy: pnpm --filter @ocop/elements run embed`,
        en: `The embed “${script}” is not built. Run: pnpm --filter @ocop/elements run embed`,
      },
      undefined,
      { cause },
    );
  }
}
