import type { Trust } from '@ocop/verify';
import { z } from 'zod';
import { CliError } from './cli-error.ts';
import { issuanceSchema } from './issuance.ts';
import { readInput } from './read-list.ts';

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

/** A list of 200,000 products is about 210 MB; a JavaScript text holds 512 MB and no more. */
const MAX_BYTES = 400 * 1024 * 1024;

/** The JSON in a file of at most 400 MB, or a `CliError`. */
export async function readJson(path: string): Promise<unknown> {
  const text = new TextDecoder().decode(await readInput(path, MAX_BYTES));
  try {
    return JSON.parse(text);
  } catch (cause) {
    const list = /\.(?:xlsx|csv|tsv|txt)$/i.test(path);
    throw new CliError(
      {
        vi: `“${path}” không phải JSON hợp lệ.${list ? ' Danh sách .xlsx, .csv cần được nạp trước bằng ocop import <danh sách> --out <tệp>.json.' : ''}`,
        en: `“${path}” is not valid JSON.${list ? ' Read a list with ocop import <list> --out <file>.json first.' : ''}`,
      },
      undefined,
      { cause },
    );
  }
}
