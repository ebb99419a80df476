import { CliError } from './cli-error.ts';
import { type Issuance, issuanceSchema } from './issuance.ts';
import { isOffice, openOffice } from './office/office.ts';
import { readOfficeIssuance } from './office/office-issuance.ts';
import { readJson } from './trust-file.ts';

/** The issuance file that `ocop issue` wrote, or what an office has registered. */
export async function readIssuance(path: string): Promise<Issuance> {
  if (isOffice(path)) return readOfficeIssuance(await openOffice(path));
  const parsed = issuanceSchema.safeParse(await readJson(path));
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new CliError({
    vi: `“${path}” không phải tệp phát hành của ocop issue; sai tại “${place}”.`,
    en: `“${path}” is not an issuance file of ocop issue; it goes wrong at “${place}”.`,
  });
}
