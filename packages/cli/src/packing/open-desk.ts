import type { CivilDate } from '@ocop/core';
import { CliError } from '../cli-error.ts';
import { passphraseSource } from '../office/passphrase.ts';
import { openPackingDesk, type PackingDesk } from './packing-desk.ts';
import type { PackingFlags } from './packing-options.ts';

/** The desk that the flags of a command name. */
export async function openDesk(flags: PackingFlags, at: CivilDate): Promise<PackingDesk & { readonly office: string }> {
  const { office, product, kid, trustList, credential, host } = flags;
  if (office === undefined || product === undefined) {
    throw new CliError({ vi: 'Ký nhãn cần --office và --product.', en: 'Signing labels takes --office and --product.' });
  }
  const given = Object.fromEntries(
    Object.entries({ kid, trustList, credential, host }).filter(([, value]) => value !== undefined),
  );
  const desk = await openPackingDesk({ office, product, ...given }, { at, passphrases: passphraseSource(flags) });
  return { ...desk, office };
}
