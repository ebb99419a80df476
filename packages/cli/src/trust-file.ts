import type { Trust } from '@ocop/verify';
import { z } from 'zod';
import { CliError } from './cli-error.ts';
import { issuanceSchema } from './issuance.ts';
import { readJson } from './read-json.ts';

const trustSchema = issuanceSchema.shape.trust;

/** Reads what a check trusts: a `trust.json`, or the issuance file that holds one. */
export async function readTrust(path: string): Promise<Trust> {
  const parsed = z.union([trustSchema, z.looseObject({ trust: trustSchema })]).safeParse(await readJson(path));
  if (!parsed.success)
    throw new CliError({
      vi: `“${path}” không phải tệp tin cậy (trust.json).`,
      en: `“${path}” is not a trust file (trust.json).`,
    });
  return 'trust' in parsed.data ? parsed.data.trust : parsed.data;
}
