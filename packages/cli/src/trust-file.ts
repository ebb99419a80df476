import type { Trust } from '@ocop/verify';
import { z } from 'zod';
import { CliError } from './cli-error.ts';
import { issuanceSchema } from './issuance.ts';
import { readInput } from './read-list.ts';

const trustSchema = issuanceSchema.shape.trust;

/** Reads what a check trusts: a `trust.json`, or the issuance file that holds one. At most 64 MB. */
export async function readTrust(path: string): Promise<Trust> {
  const parsed = z.union([trustSchema, z.looseObject({ trust: trustSchema })]).safeParse(await readJson(path));
  if (!parsed.success)
    throw new CliError({
      vi: `“${path}” không phải tệp tin cậy (trust.json).`,
      en: `“${path}” is not a trust file (trust.json).`,
    });
  return 'trust' in parsed.data ? parsed.data.trust : parsed.data;
}

/** The JSON in a file, or a `CliError`. */
export async function readJson(path: string): Promise<unknown> {
  const text = new TextDecoder().decode(await readInput(path, 64 * 1024 * 1024));
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CliError({ vi: `“${path}” không phải JSON hợp lệ.`, en: `“${path}” is not valid JSON.` }, undefined, { cause });
  }
}
