import { CliError } from '../cli-error.ts';
import { readPublishedPapers } from '../run-keys.ts';
import { credentialProduct } from './credential-product.ts';
import type { PackingOptions, Papers } from './packing-desk.ts';

/** The papers from published files: what a packer has who is no office. A withdrawal since they were published is not seen here. */
export async function filePapers({ credential: path, trustList }: PackingOptions): Promise<Papers> {
  if (path === undefined || trustList === undefined) {
    throw new CliError({ vi: 'Cần cả --credential và --trust-list.', en: 'It takes both --credential and --trust-list.' });
  }
  const { list, credential, registry } = await readPublishedPapers(path, trustList);
  return { list, credential, product: credentialProduct(credential), host: new URL(registry).host, demonstration: false };
}
